module.exports = {
  attached() {
    const { tag, category, shop, ids, size } = this.props.section;
    this.setData({ query: { tag, category, shop, ids, size }, ready: true });
  },

  methods: {
    show(event) {
      this.setData({ empty: event.detail.total === 0 });
    },
  },
};
