module.exports = {
  methods: {
    turn(event) {
      this.setData({ current: Number(event.detail.current) });
    },

    go(event) {
      const { to } = this.props.section.items[Number(event.currentTarget.dataset.index)];
      if (to) mp.go(to);
    },
  },
};
