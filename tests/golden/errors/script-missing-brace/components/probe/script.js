module.exports = {
  methods: {
    go() { this.setData({ a: 1 });
  },
};
