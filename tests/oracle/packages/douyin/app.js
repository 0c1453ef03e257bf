// Starts the shop and keeps what all pages share.
const cart = require('./modules/cart');

App({
  globalData: { launches: 0 },

  onLaunch(options) {
    this.globalData.launches += 1;
    cart.restore();
    console.log(options.scene);
  },

  onError(message) {
    console.error(message);
  },
});
