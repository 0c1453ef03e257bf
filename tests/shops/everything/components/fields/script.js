module.exports = {
  methods: {
    note(event) {
      this.setData({ sent: `${event.currentTarget.dataset.name}: ${event.detail.value}` });
    },

    send(event) {
      const words = event.detail.value.words;
      this.setData({ sent: words });
    },

    phone(event) {
      mp.readPhone(event).then(answer => this.setData({ sent: answer.code }));
    },
  },
};
