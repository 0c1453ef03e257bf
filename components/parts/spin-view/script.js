module.exports = {
  methods: {
    toggle() {
      this.setData({ open: !this.data.open });
    },

    turn(event) {
      this.setData({ current: Number(event.detail.value) });
    },
  },
};
