module.exports = {
  attached() {
    this.setData({ text: this.props.value });
  },

  watch: {
    value(value) {
      this.setData({ text: value });
    },
  },

  methods: {
    press() {
      this.emit('press');
    },

    change(event) {
      const value = event.detail.value;
      this.setData({ text: value });
      this.emit('change', { value });
    },

    search(event) {
      this.emit('search', { value: event.detail.value.trim() });
    },

    clear() {
      this.setData({ text: '' });
      this.emit('change', { value: '' });
    },
  },
};
