[%- if features.reviews -%]
const api = require('@module/api');

const SHOWN = 2;
[%- endif %]

module.exports = {
[%- if features.reviews %]
  attached() {
    const question = { product: this.props.product, size: SHOWN };
    api.reviews(question).then(({ total, items }) => this.setData({ total, items }), () => {});
  },

  methods: {
    goReviews() {
      mp.open('reviews', { product: this.props.product });
    },
  },
[%- endif %]
};
