// The first page: search and products.
const mp = require('../../modules/mp');
const cart = require('../../modules/cart');

Page({
  data: {
    keyword: '',
    current: 0,
    products: [
      { id: 'longjing', name: '明前龙井', price: 12800, stock: 3, tags: ['春茶', '新'] },
      { id: 'suxiu', name: '蛋黄酥', price: 3990, stock: 0, tags: [] },
    ],
  },

  onLoad(query) {
    const values = mp.queryOf(query);
    if (values.keyword) this.search(values.keyword);
  },

  onPullDownRefresh() {
    tt.stopPullDownRefresh({});
  },

  onShareAppMessage() {
    return { title: '春山茶点', path: '/pages/home/home' };
  },

  keywordChanged(event) {
    this.setData({ keyword: event.detail.value });
  },

  search(keyword) {
    mp.request({ url: 'https://shop.example.com/search', data: { keyword } })
      .then((answer) => this.setData({ products: answer.data }))
      .catch((reason) => mp.toast(reason.message));
  },

  searchNow() {
    this.search(this.data.keyword);
  },

  slide(event) {
    this.setData({ current: event.detail.current });
  },

  addToCart(event) {
    const { id, index } = event.detail;
    cart.add(id, this.data.products[index].price);
    this.setData({ ['products[' + index + '].added']: true });
    mp.toast('已加入购物车');
  },

  openOrder() {
    mp.open('order', { from: 'home' });
  },
});
