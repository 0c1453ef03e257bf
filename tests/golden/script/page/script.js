const api = require('@module/api');

module.exports = {
  load(query) {
    this.id = query.id;
  },
  show() {
    mp.setTitle('搜索');
  },
  reachBottom() {},
  pullDown() {
    mp.stopPullDown();
  },
  share(event) {
    return { title: '茶', path: { page: 'home', query: {} }, image: '@asset/share.png' };
  },
  methods: {
    setAgreed() {},
    search() {
      api.search(this.data.keyword).then(() => mp.open('list', { keyword: this.data.keyword }));
    },
  },
};
