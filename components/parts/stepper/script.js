module.exports = {
  methods: {
    minus() {
      const { value, least } = this.props;
      if (value > least) this.emit('change', { value: value - 1 });
      else this.emit('below');
    },

    plus() {
      const { value, most } = this.props;
      if (value < most) this.emit('change', { value: value + 1 });
      else mp.toast(`最多可买 ${most} 件`, 'none');
    },
  },
};
