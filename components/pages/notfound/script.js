module.exports = {
  methods: {
    goHome() {
      mp.open('home', {});
    },
  },
};
