module.exports = {
  // In the tree: the first sum.
  attached() {
    this.add();
  },

  ready() {
    this.setData({ shown: this.data.shown + 1 });
  },

  detached() {
    this.stopped = true;
  },

  watch: {
    count(value) {
      this.setData({ total: value });
    },

    shown() {
      this.add();
    },
  },

  methods: {
    add() {
      const total = this.props.lines.length + this.props.count;
      if (total !== this.data.total) this.setData({ total });
    },

    pick(event) {
      const id = event.currentTarget.dataset.id;
      this.emit('pick-line', { id });
    },

    clear() {
      this.emit('clear');
    },

    follow() {
      mp.go(this.props.link);
    },
  },
};
