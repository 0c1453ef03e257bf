module.exports = {
  load(query) {
    this.setData({ address: query.address });
    my.vibrateShort();
  },

  methods: {
    hear(event) {
      this.setData({ said: `${event.detail.data}` });
    },
  },
};
