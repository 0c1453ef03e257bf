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
[%- for name in ["member", "points", "feedback"] if features[name] %]
    go[[ name | capitalize ]]() {
      mp.open('[[ name ]]', {});
    },

[%- endfor %]
    goSettings() {
      mp.open('settings', {});
    },

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
