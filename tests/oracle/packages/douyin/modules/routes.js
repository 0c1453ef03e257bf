// Where each page lies.
module.exports = {
  home: { path: '/pages/home/home', tab: true },
  cart: { path: '/pages/cart/cart', tab: true },
  order: { path: '/trade/pages/order/order', tab: false },
};
