const api = require('@module/api');

module.exports = {
  load(query) {
    this.setData({ id: query.id || '', line: query.line || '' });
  },

  methods: {
    rate(event) {
      this.setData({ stars: event.detail.value });
    },

    turn(event) {
      const { tag } = event.currentTarget.dataset;
      this.setData({ chosen: { ...this.data.chosen, [tag]: !this.data.chosen[tag] } });
    },

    keepPhotos(event) {
      this.setData({ photos: event.detail.photos });
    },

    send() {
      const { id, line, stars, text, chosen, photos, hidden } = this.data;
      const tags = Object.keys(chosen).filter(tag => chosen[tag]);
      this.setData({ sending: true });
      api.writeReview({ id, line, stars, text, tags, photos, hidden }).then(
        () => {
          mp.toast('谢谢评价', 'success');
          mp.back();
        },
        error => {
          this.setData({ sending: false });
          mp.toast(error.message, 'none');
        },
      );
    },
  },
};
