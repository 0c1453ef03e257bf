module.exports = {
  methods: {
    go() {
      if (this.props.section.to) mp.go(this.props.section.to);
    },
  },
};
