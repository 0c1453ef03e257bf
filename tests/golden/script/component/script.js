const cart = require('@module/cart');

// The most that a line may hold.
const MOST = 200;

module.exports = {
  attached() {
    this.take();
  },

  // Timers do not end by themselves.
  detached() { clearTimeout(this.timer); },

  watch: {
    value(value) {
      this.setData({ count: value });
    },
  },

  methods: {
    take() {
      this.setData({ count: this.props.value });
    },

    /**
     * Add one, and say so.
     */
    plus(event) {
      const count = Math.min(this.data.count + 1, MOST);
      if (count > this.props.value) {
        this.emit('change', { value: count, sku: this.props.sku.id });
      } else {
        this.emit('add-cart');
      }
      cart.add(count);
    },
    minus: function (event) { mp.toast(`最少
一件`); },
  },
};
