module.exports = {
  methods: {
    go() {
      mp.go(this.props.more);
    },
  },
};
