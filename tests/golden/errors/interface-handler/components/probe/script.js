module.exports = {
  methods: {
    go() {},
  },
};
