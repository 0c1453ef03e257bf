const addresses = require('@module/address-store');
const api = require('@module/api');
const cart = require('@module/cart-store');

module.exports = {
[%- if features.group_buy %]
  load(query) {
    this.query = query;
  },

[%- endif %]
  show() {
    this.setData({ address: addresses.chosen() });
    this.refresh();
  },

  methods: {
    // What is asked for: the chosen lines of the cart[% if features.group_buy %], or the one piece of an activity[% endif %].
    wish() {
[%- if features.group_buy %]
      const { activity, product, sku } = this.query;
      if (activity) {
        return { activity, lines: [{ id: `${product}/${sku}`, product, sku, count: 1, selected: true }] };
      }
[%- endif %]
      const lines = cart.lines().filter(line => line.selected);
[%- if features.coupons %]
      return { lines, chosen: this.chosen };
[%- else %]
      return { lines };
[%- endif %]
    },

    refresh() {
      return api.quote(this.wish()).then(
        quote => this.setData({ quote, state: quote.count > 0 ? 'ready' : 'empty' }),
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    submit() {
      const { address, note, quote } = this.data;
      if (!address) {
        mp.toast('请先添加收货地址', 'none');
        return;
      }
      const wish = this.wish();
      this.setData({ sending: true });
      api.submit({ ...wish, address, note, payable: quote.payable }).then(
        order => {
[%- if features.group_buy %]
          if (!wish.activity) cart.remove(wish.lines.map(line => line.id));
[%- else %]
          cart.remove(wish.lines.map(line => line.id));
[%- endif %]
          mp.replace('order', { id: order.id });
        },
        error => this.refuse(error),
      );
    },

    // A changed price is shown before anything is ordered.
    refuse(error) {
      this.setData({ sending: false });
      mp.toast(error.code === 'price_changed' ? '价格有变动，请再次确认' : error.message, 'none');
      this.refresh();
    },

[%- if features.coupons %]
    useCoupon(event) {
      const { slot, id } = event.detail;
      this.chosen = { ...this.chosen, [slot]: id };
      this.refresh();
    },

    useBest() {
      this.chosen = {};
      this.refresh();
    },

[%- endif %]
    goAddresses() {
      mp.open('address', { choose: '1' });
    },

    goCart() {
      mp.open('cart', {});
    },
  },
};
