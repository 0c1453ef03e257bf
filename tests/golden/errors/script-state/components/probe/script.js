module.exports = {
  methods: {
    go() {
      const self = this;
      this.data.a = 1;
      const all = this.props;
      this.emit();
      const api = mp;
    },
  },
};
