module.exports = {
  methods: {
    add() {
      const photos = this.props.photos;
      const most = this.props.most;
      mp.chooseImages(most - photos.length).then(
        paths => this.emit('change', { photos: [...photos, ...paths].slice(0, most) }),
        () => {},
      );
    },

    drop(event) {
      const index = Number(event.currentTarget.dataset.index);
      this.emit('change', { photos: this.props.photos.filter((photo, i) => i !== index) });
    },
  },
};
