// What the shopper is about to buy.
const mp = require('../../modules/mp');
const cart = require('../../modules/cart');

Page({
  data: {
    lines: [],
    total: 0,
    agreed: false,
  },

  onShow() {
    const lines = cart.all();
    const total = lines.reduce((sum, line) => sum + line.price * line.count, 0);
    this.setData({ lines, total });
  },

  agree(event) {
    this.setData({ agreed: event.detail.value });
  },

  pay() {
    if (!this.data.agreed) {
      mp.toast('请先同意条款');
      return;
    }
    mp.open('order');
  },
});
