// Starts the shop.
const mp = require('./modules/mp');

App({
  onLaunch(options) {
    options = /** @type {any} */ (mp.entryOptions(options));
    this.scene = options.scene;
  },

  onShow() {},

  onError(message) {
    mp.toast(message);
  },
});
