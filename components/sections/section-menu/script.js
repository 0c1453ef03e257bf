module.exports = {
  methods: {
    go(event) {
      const { to } = this.props.section.items[Number(event.currentTarget.dataset.index)];
      if (to) mp.go(to);
    },
  },
};
