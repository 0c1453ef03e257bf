module.exports = {
  launch(options) {
    this.scene = options.scene;
  },
  show() {},
  error(message) {
    mp.toast(message);
  },
};
