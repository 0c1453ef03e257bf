// A product in a list: picture, name, price, and a button that adds it.
const mp = require('../../modules/mp');

const STEPS = [1, 2, 5];

Component({
  options: { virtualHost: false, observers: true, lifetimes: true },
  props: {
    product: null,
    tags: [],
    index: 0,
    wide: false,
  },
  data: {
    count: STEPS[0],
    soldOut: false,
  },
  observers: {
    product(value) {
      this.setData({ soldOut: !value || value.stock === 0 });
    },
  },
  lifetimes: {
    attached() {
      this.setData({ count: 1 });
    },
  },
  didUnmount() {
    this.reset();
  },
  methods: {
    reset() {
      this.setData({ count: STEPS[0] });
    },

    add(event) {
      const id = event.currentTarget.dataset.id;
      if (this.data.soldOut) return;
      mp.fire(this, 'add', { id, count: this.data.count, index: this.props.index });
    },

    open() {
      mp.fire(this, 'open');
    },
  },
});
