const api = require('@module/api');

module.exports = {
  load(query) {
    this.setData({ id: query.id });
    this.reload();
  },

  pullDown() {
    this.reload().then(() => mp.stopPullDown());
  },

  methods: {
    reload() {
      return api.order(this.data.id).then(
        order => this.setData({ order, state: 'ready' }),
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    move(event) {
      return api.moveOrder({ id: this.data.id, event }).then(
        order => this.setData({ order }),
        error => mp.toast(error.message, 'none'),
      );
    },

    // Without a server nothing can be charged, and the shopper is told so.
    pay() {
      const question = { title: '演示支付', text: '本店为演示版，不会真实扣款。', ok: '模拟支付', cancel: '取消' };
      mp.confirm(question).then(agreed => agreed && this.move('pay'));
    },

    cancel() {
      const question = { title: '取消订单', text: '确定取消这笔订单？', ok: '取消订单', cancel: '再想想' };
      mp.confirm(question).then(agreed => agreed && this.move('cancel'));
    },

    receive() {
      this.move('receive');
    },

    copy() {
      mp.copy(this.data.id).then(() => mp.toast('已复制', 'success'), () => {});
    },
  },
};
