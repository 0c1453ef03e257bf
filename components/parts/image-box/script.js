module.exports = {
  watch: {
    src() {
      this.setData({ loaded: false, failed: false });
    },
  },
  methods: {
    show() {
      this.setData({ loaded: true });
    },

    fail() {
      this.setData({ failed: true });
    },
  },
};
