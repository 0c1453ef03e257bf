module.exports = {
  methods: {
    go() {
      const = 1;
    },
  },
};
