module.exports = {
  methods: {
    minus() {
      const value = this.props.value - 1;
      if (value >= this.props.least) this.emit('change', { value });
      else this.emit('below');
    },

    plus() {
      const value = this.props.value + 1;
      if (value <= this.props.most) this.emit('change', { value });
      else mp.toast(`最多可买 ${this.props.most} 件`, 'none');
    },
  },
};
