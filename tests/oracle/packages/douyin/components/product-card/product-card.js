// A product in a list: picture, name, price, and a button that adds it.
const STEPS = [1, 2, 5];

Component({
  properties: {
    product: { type: Object, value: null },
    tags: { type: Array, value: [] },
    index: { type: Number, value: 0 },
    wide: { type: Boolean, value: false },
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
    detached() {
      this.reset();
    },
  },
  methods: {
    reset() {
      this.setData({ count: STEPS[0] });
    },

    add(event) {
      const id = event.currentTarget.dataset.id;
      if (this.data.soldOut) return;
      this.triggerEvent('add', { id, count: this.data.count, index: this.data.index });
    },

    open() {
      this.triggerEvent('open');
    },
  },
});
