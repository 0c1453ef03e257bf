module.exports = {
  methods: {
    preview(event) {
      mp.previewImages(this.props.review.photos, Number(event.currentTarget.dataset.index));
    },
  },
};
