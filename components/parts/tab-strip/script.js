module.exports = {
  methods: {
    choose(event) {
      this.emit('choose', { id: event.currentTarget.dataset.id });
    },
  },
};
