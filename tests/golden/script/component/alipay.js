// How many, between a least and a most.
const mp = require('../../modules/mp');
const cart = require('../../modules/cart');

// The most that a line may hold.
const MOST = 200;

Component({
  options: { virtualHost: false, observers: true, lifetimes: true },
  props: {
    value: 1,
    name: '',
    list: [],
    sku: { id: 'a', price: 1 },
    open: false,
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
  },
  // Timers do not end by themselves.
  didUnmount() { clearTimeout(this.timer); },
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
        mp.emit(this, 'onChange', { value: count, sku: this.props.sku.id });
      } else {
        mp.emit(this, 'onAddCart');
      }
      cart.add(count);
    },

    minus(event) { mp.toast(`最少\n一件`); },
  },
});
