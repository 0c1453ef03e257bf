const api = require('@module/api');

module.exports = {
  load(query) {
    this.setData({ id: query.id || '', line: query.line || '' });
    this.ask(1);
  },

  methods: {
    // What is paid back is said by the quote; the page never computes it.
    ask(count) {
      const { id, line } = this.data;
      return api.refund({ id, line, count }).then(
        offer => this.setData({ offer, state: 'ready' }),
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    retry() {
      this.ask(1);
    },

    recount(event) {
      this.ask(event.detail.value);
    },

    chooseKind(event) {
      this.setData({ kind: event.currentTarget.dataset.kind });
    },

    chooseReason(event) {
      this.setData({ reason: event.currentTarget.dataset.reason });
    },

    keepPhotos(event) {
      this.setData({ photos: event.detail.photos });
    },

    send() {
      const { id, line, offer, kind, reason, text, photos } = this.data;
      if (!reason) {
        mp.toast('请选择原因', 'none');
        return;
      }
      this.setData({ sending: true });
      api.requestRefund({ id, line, count: offer.count, kind, reason, text, photos }).then(
        () => {
          this.setData({ sending: false, text: '', photos: [] });
          mp.toast('已提交', 'success');
          this.ask(1);
        },
        error => {
          this.setData({ sending: false });
          mp.toast(error.message, 'none');
        },
      );
    },

    cancel(event) {
      api.cancelRefund(event.currentTarget.dataset.id).then(
        () => this.ask(1),
        error => mp.toast(error.message, 'none'),
      );
    },

    goOrder() {
      mp.back();
    },
  },
};
