module.exports = {
  ready() {
    this.emit('done');
  },
};
