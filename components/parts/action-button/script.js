module.exports = {
  methods: {
    press() {
      if (!this.props.disabled) this.emit('press');
    },
  },
};
