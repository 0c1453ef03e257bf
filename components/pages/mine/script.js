const recent = require('@module/recent');

module.exports = {
  show() {
    const favourites = recent.list('favourites').length;
    this.setData({ favourites, visits: recent.list('visits').length });
  },

  methods: {
    goOrders(event) {
      mp.open('orders', { state: event.currentTarget.dataset.state });
    },

    goFavourites() {
      mp.open('favourites', {});
    },

    goHistory() {
      mp.open('history', {});
    },

[%- if features.coupons %]
    goCoupons() {
      mp.open('coupons', { view: 'unused' });
    },

[%- endif %]
    goAddresses() {
      mp.open('address', {});
    },

    goAbout() {
      mp.open('about', {});
    },

    goPrivacy() {
      mp.open('privacy', {});
    },
[%- if shop.phone %]

    call() {
      mp.call([[ shop.phone | json ]]);
    },
[%- endif %]
  },
};
