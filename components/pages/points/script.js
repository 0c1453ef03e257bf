const api = require('@module/api');

module.exports = {
  load() {
    this.reload();
  },

  pullDown() {
    this.reload().then(() => mp.stopPullDown());
  },

  methods: {
    reload() {
      return api.points().then(
        card => this.setData({ card, state: 'ready' }),
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    sign() {
      if (this.data.card.signed) return;
      api.signIn().then(
        card => {
          this.setData({ card });
          mp.toast('签到成功', 'success');
        },
        error => mp.toast(error.message, 'none'),
      );
    },
  },
};
