const api = require('@module/api');

module.exports = {
  show() {
    this.reload();
  },

  pullDown() {
    this.reload().then(() => mp.stopPullDown());
  },

  methods: {
    reload() {
      return api.member().then(
        card => this.setData({ card, state: 'ready' }),
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },
  },
};
