module.exports = {
  methods: {
    go() {
      if (this.props.section.to) mp.go(this.props.section.to);
    },

    goArea(event) {
      mp.go(this.props.section.areas[Number(event.currentTarget.dataset.index)].to);
    },
  },
};
