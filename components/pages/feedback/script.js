const api = require('@module/api');

module.exports = {
  load() {
    this.read();
  },

  methods: {
    read() {
      api.feedbacks().then(sent => this.setData({ sent }), () => {});
    },

    choose(event) {
      this.setData({ kind: event.currentTarget.dataset.kind });
    },

    keepPhotos(event) {
      this.setData({ photos: event.detail.photos });
    },

    send() {
      const { kind, text, photos } = this.data;
      if (!text.trim()) {
        mp.toast('请写下你的意见', 'none');
        return;
      }
      this.setData({ sending: true });
      api.sendFeedback({ kind, text, photos }).then(
        () => {
          this.setData({ kind: '', text: '', photos: [], sending: false });
          mp.toast('已收到，谢谢', 'success');
          this.read();
        },
        error => {
          this.setData({ sending: false });
          mp.toast(error.message, 'none');
        },
      );
    },
  },
};
