module.exports = {
  methods: {
    act() {
      this.emit('act');
    },
  },
};
