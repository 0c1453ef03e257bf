module.exports = {
  methods: {
    press() {
      if (this.props.action && !this.props.spent) this.emit('press');
    },
  },
};
