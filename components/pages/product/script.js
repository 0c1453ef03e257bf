const api = require('@module/api');
const cart = require('@module/cart-store');
const recent = require('@module/recent');

const SIMILAR = 6;
const PICKS = ['cart', 'buy', 'both'];

module.exports = {
  load(query) {
    const mode = PICKS.includes(query.pick) ? query.pick : 'both';
    this.setData({ id: query.id, mode, liked: recent.has('favourites', query.id) });
    this.reload().then(() => {
      if (query.pick && this.data.product.stock > 0) this.setData({ open: true });
    });
  },

  show() {
    this.setData({ in_cart: cart.count() });
  },

  pullDown() {
    this.reload().then(() => mp.stopPullDown());
  },

  share() {
    const { id, product } = this.data;
    const image = product.images && product.images[0];
    return { title: product.name, path: { page: 'product', query: { id } }, image };
  },

  methods: {
    reload() {
      const id = this.data.id;
      return api.product(id).then(
        product => {
          this.setData({ product, state: 'ready', picture: 0 });
          recent.put('visits', id);
          this.recommend();
        },
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    // Neighbours are a bonus: without them the page is complete.
    recommend() {
      const question = { product: this.data.id, size: SIMILAR };
      api.recommend(question).then(similar => this.setData({ similar }), () => {});
    },

    turn(event) {
      this.setData({ picture: Number(event.detail.current) });
    },

    preview(event) {
      mp.previewImages(this.data.product.images, Number(event.currentTarget.dataset.index));
    },

    like() {
      const liked = recent.toggle('favourites', this.data.id);
      this.setData({ liked });
      mp.toast(liked ? '已收藏' : '已取消收藏', 'none');
    },

    pick(mode) {
      this.setData({ mode, open: true });
    },

    pickForCart() {
      this.pick('cart');
    },

    pickToBuy() {
      this.pick('buy');
    },

    pickBoth() {
      if (this.data.product.stock > 0) this.pick('both');
    },

    closePicker() {
      this.setData({ open: false });
    },

    follow(event) {
      this.setData({ sku: event.detail.sku, chosen: event.detail.text });
    },

    confirm(event) {
      const { sku, price, count, mode } = event.detail;
      const item = { product: this.data.id, sku, price, count };
      this.setData({ open: false });
      if (mode === 'buy') {
        cart.addOnly(item);
        mp.open('cart', {});
        return;
      }
      cart.add(item);
      this.setData({ in_cart: cart.count() });
      mp.toast('已加入购物车', 'success');
    },

    goHome() {
      mp.open('home', {});
    },

    goCart() {
      mp.open('cart', {});
    },

[%- if features.coupons %]
    goCoupons() {
      mp.open('coupons', {});
    },

[%- endif %]
    goShop() {
      const { id, name } = this.data.product.merchant;
      mp.open('list', { shop: id, title: name });
    },
  },
};
