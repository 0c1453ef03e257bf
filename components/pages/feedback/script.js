const api = require('@module/api');

const MOST_PHOTOS = [[ feedback.photos if feedback else 0 ]];

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

    addPhoto() {
      const { photos } = this.data;
      mp.chooseImages(MOST_PHOTOS - photos.length).then(
        paths => this.setData({ photos: [...photos, ...paths].slice(0, MOST_PHOTOS) }),
        () => {},
      );
    },

    dropPhoto(event) {
      const index = Number(event.currentTarget.dataset.index);
      this.setData({ photos: this.data.photos.filter((photo, i) => i !== index) });
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
