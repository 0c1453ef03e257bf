module.exports = {
  load(query) {
    const { category, tag, shop, title } = query;
    if (title) mp.setTitle(title);
    this.setData({ query: { category, tag, shop }, ready: true });
  },

  pullDown() {
    this.setData({ refreshes: this.data.refreshes + 1 });
    mp.stopPullDown();
  },

  reachBottom() {
    this.setData({ bottoms: this.data.bottoms + 1 });
  },

  share() {
    return { title: '为你挑选的商品', path: { page: 'list', query: this.data.query } };
  },
};
