module.exports = {
  load(query) {
    this.setData({ address: query.address });
  },

  methods: {
    hear(event) {
      this.setData({ said: `${event.detail.data}` });
    },
  },
};
