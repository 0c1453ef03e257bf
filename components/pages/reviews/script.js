const api = require('@module/api');

module.exports = {
  load(query) {
    this.setData({ product: query.product || '' });
    this.reload();
  },

  pullDown() {
    this.reload().then(() => mp.stopPullDown());
  },

  methods: {
    reload() {
      const { product, tag } = this.data;
      return api.reviews({ product, tag }).then(
        page => this.setData({ page, state: 'ready' }),
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    choose(event) {
      const { tag } = event.currentTarget.dataset;
      this.setData({ tag: tag === this.data.tag ? '' : tag });
      this.reload();
    },
  },
};
