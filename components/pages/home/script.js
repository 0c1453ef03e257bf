module.exports = {
  pullDown() {
    this.setData({ refreshes: this.data.refreshes + 1 });
    mp.stopPullDown();
  },

  reachBottom() {
    this.setData({ bottoms: this.data.bottoms + 1 });
  },

  share() {
    const card = [[ (page.share or {"title": shop.name}) | json ]];
    return { ...card, path: { page: 'home', query: {} } };
  },
};
