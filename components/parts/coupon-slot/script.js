module.exports = {
  methods: {
    show() {
      this.setData({ open: true });
    },

    close() {
      this.setData({ open: false });
    },

    choose(event) {
      this.close();
      this.emit('choose', { slot: this.props.choice.slot, id: event.currentTarget.dataset.id });
    },
  },
};
