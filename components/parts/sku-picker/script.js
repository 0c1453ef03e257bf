const skus = require('@module/sku');

const MOST_PER_LINE = 200;
const FEW = 10;

function hintOf(grid, choice, sku) {
  if (!sku) return `请选择 ${skus.missing(grid, choice).join('、')}`;
  const chosen = sku.values.length ? `已选 ${sku.values.join(' / ')}` : '';
  return sku.stock > 0 && sku.stock <= FEW ? `${chosen} 仅剩 ${sku.stock} 件` : chosen;
}

function mostOf(product, sku) {
  const limit = (product.limit && product.limit.per_order) || MOST_PER_LINE;
  return Math.max(1, Math.min(sku ? sku.stock : limit, limit));
}

module.exports = {
  ready() {
    if (this.props.product.skus) this.begin();
  },

  watch: {
    // In a later turn: the page is still drawing the product that it passed down.
    product(value) {
      if (value && value.skus) mp.nextTick(() => this.begin());
    },
  },

  methods: {
    // The same product again, with news of its stock, keeps what the shopper chose.
    begin() {
      const product = this.props.product;
      const again = this.begun === product.id;
      this.begun = product.id;
      this.show(again ? this.data.choice : skus.start(skus.matrix(product)));
    },

    show(choice) {
      const product = this.props.product;
      const grid = skus.matrix(product);
      const sku = skus.find(grid, choice);
      const most = mostOf(product, sku);
      this.setData({
        choice,
        sku,
        most,
        rows: skus.rows(grid, choice),
        image: (sku && sku.image) || product.images[0] || '',
        price: sku ? sku.price : product.price,
        count: Math.min(this.data.count, most),
        hint: hintOf(grid, choice, sku),
      });
      this.emit('change', { sku, text: choice.filter(value => value).join(' / ') });
    },

    choose(event) {
      const { spec, value } = event.currentTarget.dataset;
      const grid = skus.matrix(this.props.product);
      this.show(skus.choose(grid, this.data.choice, Number(spec), value));
    },

    recount(event) {
      this.setData({ count: event.detail.value });
    },

    addToCart() {
      this.confirm('cart');
    },

    buy() {
      this.confirm('buy');
    },

    confirm(mode) {
      const { sku, count, hint } = this.data;
      if (sku) this.emit('confirm', { sku: sku.id, price: sku.price, count, mode });
      else mp.toast(hint, 'none');
    },

    close() {
      this.emit('close');
    },
  },
};
