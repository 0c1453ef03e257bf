[%- if features.group_buy -%]
const api = require('@module/api');
[%- endif %]

module.exports = {
[%- if features.group_buy %]
  // Most products have none, which is no failure.
  attached() {
    api.groupBuy(this.props.product).then(offer => this.setData({ offer }), () => {});
  },

  methods: {
    start() {
      const { activity, sku } = this.data.offer;
      mp.open('checkout', { activity, product: this.props.product, sku });
    },
  },
[%- endif %]
};
