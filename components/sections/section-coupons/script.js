[%- if features.coupons -%]
const api = require('@module/api');
[%- endif %]

module.exports = {
[%- if features.coupons %]
  attached() {
    this.read();
  },

  methods: {
    // A strip that cannot ask still shows its coupons; claiming says what is wrong.
    read() {
      const take = coupons => {
        const claimed = coupons.filter(one => one.state === 'claimed').map(one => one.id);
        const items = this.props.section.items || [];
        this.setData({ claimed: items.map(item => claimed.includes(item.id)) });
      };
      api.coupons().then(take, () => {});
    },

    claim(event) {
      api.claimCoupon({ id: event.currentTarget.dataset.id }).then(
        () => {
          mp.toast('领取成功', 'success');
          this.read();
        },
        error => mp.toast(error.message, 'none'),
      );
    },

    goCoupons() {
      mp.open('coupons', {});
    },
  },
[%- endif %]
};
