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
      return api.quote({ lines }).then(
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
      api.submit({ lines, address, note, payable: quote.payable }).then(
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

    goAddresses() {
      mp.open('address', { choose: '1' });
    },

    goCart() {
      mp.open('cart', {});
    },
  },
};
