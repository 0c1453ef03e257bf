const api = require('@module/api');
const cart = require('@module/cart-store');

const SIMILAR = 6;

module.exports = {
  show() {
    this.refresh();
  },

  // What was shown is now known: the next visit marks only what changes after it.
  hide() {
    if (this.data.state === 'ready') cart.remember(this.data.quote);
  },

  pullDown() {
    this.refresh().then(() => mp.stopPullDown());
  },

  methods: {
    // Asks for a quote of the cart as it is; only the answer to the latest question counts.
    refresh() {
      const lines = cart.lines();
      const round = (this.round || 0) + 1;
      this.round = round;
      if (lines.length === 0) return this.showEmpty();
      this.setData({ busy: true });
      const show = values => round === this.round && this.setData({ ...values, busy: false });
      return api.quote({ lines }).then(
        quote => show({ quote, state: 'ready' }),
        error => show({ state: 'failed', failure: error.code }),
      );
    },

    showEmpty() {
      this.setData({ state: 'empty', editing: false, busy: false });
      return api.recommend({ size: SIMILAR }).then(similar => this.setData({ similar }), () => {});
    },

    change(ids, values) {
      cart.change(ids, values);
      this.refresh();
    },

    select(event) {
      this.change([event.detail.id], { selected: event.detail.selected });
    },

    selectGroup(event) {
      const group = this.data.quote.groups.find(one => one.id === event.currentTarget.dataset.id);
      this.change(group.lines.map(line => line.id), { selected: !group.all });
    },

    selectAll() {
      this.change(cart.lines().map(line => line.id), { selected: !this.data.quote.all });
    },

    recount(event) {
      this.change([event.detail.id], { count: event.detail.count });
    },

    drop(ids, text) {
      mp.confirm({ title: '删除商品', text, ok: '删除', cancel: '再想想' }).then(agreed => {
        if (!agreed) return;
        cart.remove(ids);
        this.refresh();
      });
    },

    remove(event) {
      this.drop([event.detail.id], '把这件商品从购物车删除？');
    },

    removeSelected() {
      const chosen = cart.lines().filter(line => line.selected);
      this.drop(chosen.map(line => line.id), `删除所选的 ${chosen.length} 种商品？`);
    },

    clearInvalid() {
      this.drop(this.data.quote.invalid.map(line => line.id), '清空全部失效商品？');
    },

    edit() {
      this.setData({ editing: !this.data.editing });
    },

    checkout() {
      mp.open('checkout', {});
    },

    goHome() {
      mp.open('home', {});
    },
  },
};
