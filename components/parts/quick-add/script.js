const cart = require('@module/cart-store');

module.exports = {
  methods: {
    add() {
      const { id, sku, price } = this.props.product;
      if (!sku) {
        mp.open('product', { id, pick: 'cart' });
        return;
      }
      cart.add({ product: id, sku, price, count: 1 });
      mp.toast('已加入购物车', 'success');
    },
  },
};
