module.exports = {
  methods: {
    close() {
      this.emit('close');
    },

    // Listening is enough: it keeps the page behind the mask from scrolling.
    keep() {},
  },
};
