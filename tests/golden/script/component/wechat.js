// How many, between a least and a most.
const mp = require('../../modules/mp');
const cart = require('../../modules/cart');

// The most that a line may hold.
const MOST = 200;

Component({
  options: { multipleSlots: true },
  properties: {
    value: { type: Number, value: 1 },
    name: { type: String, value: '' },
    list: { type: Array, value: [] },
    sku: { type: Object, value: { id: 'a', price: 1 } },
    open: { type: Boolean, value: false },
  },
  data: { count: 0, note: "it's" },
  observers: {
    value(value) {
      this.setData({ count: value });
    },
  },
  lifetimes: {
    attached() {
      this.take();
    },
    // Timers do not end by themselves.
    detached() { clearTimeout(this.timer); },
  },
  methods: {
    take() {
      this.setData({ count: this.data.value });
    },

    /**
     * Add one, and say so.
     */
    plus(event) {
      const count = Math.min(this.data.count + 1, MOST);
      if (count > this.data.value) {
        this.triggerEvent('change', { value: count, sku: this.data.sku.id });
      } else {
        this.triggerEvent('add-cart');
      }
      cart.add(count);
    },

    minus(event) { mp.toast(`最少\n一件`); },
  },
});
