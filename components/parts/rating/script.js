module.exports = {
  methods: {
    choose(event) {
      if (!this.props.fixed) this.emit('choose', { value: Number(event.currentTarget.dataset.star) });
    },
  },
};
