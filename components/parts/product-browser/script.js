function fen(text) {
  return Math.round(Number(text) * 100) || 0;
}

module.exports = {
  attached() {
    this.ask({});
  },

  watch: {
    query() {
      this.ask({});
    },
  },

  methods: {
    ask(changes) {
      const sort = changes.sort === undefined ? this.data.sort : changes.sort;
      const filters = changes.filters || this.data.filters;
      const asked = { ...this.props.query, ...filters, sort };
      this.setData({ sort, filters, asked, ready: true, open: false });
    },

    arrange(event) {
      this.ask({ sort: event.currentTarget.dataset.sort });
    },

    relayout() {
      this.setData({ layout: this.data.layout === 'grid' ? 'list' : 'grid' });
    },

    openFilters() {
      this.setData({ open: true });
    },

    closeFilters() {
      this.setData({ open: false });
    },

    resetFilters() {
      this.setData({ from: '', to: '', stocked: false });
      this.ask({ filters: {} });
    },

    applyFilters() {
      const { from, to, stocked } = this.data;
      this.ask({ filters: { price_from: fen(from), price_to: fen(to), in_stock: stocked } });
    },
  },
};
