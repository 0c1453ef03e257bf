module.exports = {
  methods: {
    select() {
      const { id, selected } = this.props.line;
      this.emit('select', { id, selected: !selected });
    },

    recount(event) {
      this.emit('count', { id: this.props.line.id, count: event.detail.value });
    },

    remove() {
      this.emit('remove', { id: this.props.line.id });
    },

    open() {
      const { product, state } = this.props.line;
      if (state !== 'gone') mp.open('product', { id: product });
    },
  },
};
