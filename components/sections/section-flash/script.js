module.exports = {
  attached() {
    this.judge();
  },

  methods: {
    judge() {
      const { starts, ends } = this.props.section;
      const now = Date.now();
      this.setData({ state: now < starts ? 'soon' : now < ends ? 'running' : 'over' });
    },

    open(event) {
      mp.open('product', { id: event.currentTarget.dataset.product });
    },
  },
};
