module.exports = {
  methods: {
    note(event) {
      this.setData({ seen: event.currentTarget.dataset.name });
    },

    turn(event) {
      this.setData({ current: event.detail.current });
    },
  },
};
