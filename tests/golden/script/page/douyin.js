// Where the shopper looks for things.
const mp = require('../../modules/mp');
const api = require('../../modules/api');

Page({
  data: {
    keyword: '',
    state: { open: false },
    words: ['a', 'b'],
    picture: '/assets/a.png',
  },

  onLoad(query) {
    query = mp.decodeQuery(query);
    this.id = query.id;
  },

  onShow() {
    mp.setTitle('搜索');
  },

  onReachBottom() {},

  onPullDownRefresh() {
    mp.stopPullDown();
  },

  onShareAppMessage(event) {
    return mp.shareCard(this.share(event));
  },

  share(event) {
    return { title: '茶', path: { page: 'home', query: {} }, image: '/assets/share.png' };
  },

  setAgreed() {},

  search() {
    api.search(this.data.keyword).then(() => mp.open('list', { keyword: this.data.keyword }));
  },

  setKeyword(event) {
    this.setData({ keyword: event.detail.value });
  },

  setOtherAndSearch(event) {
    this.setData({ other: event.detail.value });
    this.search(event);
  },

  setAgreed2(event) {
    this.setData({ agreed: event.detail.value });
  },

  setRate(event) {
    this.setData({ rate: Number(event.detail.value) });
  },
});
