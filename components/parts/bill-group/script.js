module.exports = {
  methods: {
    act(event) {
      const { id, line } = event.currentTarget.dataset;
      this.emit('act', { id, line });
    },
  },
};
