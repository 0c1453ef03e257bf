module.exports = {
  show() {
    this.setData({ shown: this.data.shown + 1 });
  },
};
