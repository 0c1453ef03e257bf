const cart = require('@module/cart-stroe');
const api = require('@module/api');

module.exports = {
  watch: { fne() {} },
  ready() {
    api.prodcuts({});
    cart.add({});
    this.setData({ open: this.data.fen, fen: this.props.open });
  },
};
