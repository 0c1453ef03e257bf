module.exports = {
  methods: {
    retry() {
      this.emit('retry');
    },
  },
};
