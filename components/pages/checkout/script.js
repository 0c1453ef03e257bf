const addresses = require('@module/address-store');
const api = require('@module/api');
const cart = require('@module/cart-store');

module.exports = {
  show() {
    this.setData({ address: addresses.chosen() });
    this.refresh();
  },

  methods: {
    refresh() {
      const lines = cart.lines().filter(line => line.selected);
[%- if features.coupons %]
      return api.quote({ lines, chosen: this.chosen }).then(
[%- else %]
      return api.quote({ lines }).then(
[%- endif %]
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
      const lines = cart.lines().filter(line => line.selected);
      this.setData({ sending: true });
[%- if features.coupons %]
      const request = { lines, address, note, payable: quote.payable, chosen: this.chosen };
[%- else %]
      const request = { lines, address, note, payable: quote.payable };
[%- endif %]
      api.submit(request).then(
        order => {
          cart.remove(lines.map(line => line.id));
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
