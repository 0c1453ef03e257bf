const SECOND = 1000;

module.exports = {
  attached() {
    this.tick();
  },

  detached() {
    clearTimeout(this.timer);
  },

  watch: {
    until() {
      this.tick();
    },
  },

  methods: {
    tick() {
      clearTimeout(this.timer);
      const left = Math.max(0, Math.ceil((this.props.until - Date.now()) / SECOND));
      this.setData({
        days: Math.floor(left / 86400),
        hours: Math.floor(left / 3600) % 24,
        minutes: Math.floor(left / 60) % 60,
        seconds: left % 60,
      });
      if (left > 0) this.timer = setTimeout(() => this.tick(), SECOND);
      else if (this.props.until) this.emit('end');
    },
  },
};
