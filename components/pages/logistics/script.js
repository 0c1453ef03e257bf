const api = require('@module/api');

module.exports = {
  load(query) {
    this.setData({ id: query.id || '' });
    this.reload();
  },

  pullDown() {
    this.reload().then(() => mp.stopPullDown());
  },

  methods: {
    reload() {
      return api.parcel(this.data.id).then(
        parcel => this.setData({ parcel, state: 'ready' }),
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    copy() {
      mp.copy(this.data.parcel.number).then(() => mp.toast('已复制', 'success'), () => {});
    },
  },
};
