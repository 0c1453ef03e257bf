module.exports = {
  methods: {
    press() {
      this.emit('press');
    },
  },
};
