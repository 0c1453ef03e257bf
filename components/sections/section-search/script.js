module.exports = {
  methods: {
    open() {
      mp.open('search', {});
    },
  },
};
