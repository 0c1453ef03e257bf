module.exports = {
  atached() {},
  ready: 1,
  detached: () => {},
  methods: {
    go() {},
    go() {},
  },
};
