const api = require('@module/api');

module.exports = {
  load(query) {
    this.setData({ chosen: query.state || '' });
  },

  show() {
    this.reload();
  },

  pullDown() {
    this.reload().then(() => mp.stopPullDown());
  },

  methods: {
    reload() {
      const chosen = this.data.chosen;
      return api.orders({ state: chosen }).then(
        orders => chosen === this.data.chosen && this.setData({ orders, state: 'ready' }),
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    choose(event) {
      this.setData({ chosen: event.detail.id, state: 'loading' });
      this.reload();
    },
  },
};
