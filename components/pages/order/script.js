const api = require('@module/api');

// What can be done with a line in each state.
const ACTIONS = {
  paid: [{ id: 'aftersale', text: '申请售后' }],
  shipped: [{ id: 'aftersale', text: '申请售后' }],
[%- if features.reviews %]
  done: [{ id: 'aftersale', text: '申请售后' }, { id: 'review', text: '写评价' }],
[%- else %]
  done: [{ id: 'aftersale', text: '申请售后' }],
[%- endif %]
};

module.exports = {
  load(query) {
    this.setData({ id: query.id || '' });
    this.reload();
  },

  pullDown() {
    this.reload().then(() => mp.stopPullDown());
  },

  methods: {
    reload() {
      return api.order(this.data.id).then(
        order => this.take(order),
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    take(order) {
      this.setData({ order, actions: ACTIONS[order.state] || [], state: 'ready' });
    },

    act(event) {
      const query = { id: this.data.id, line: event.detail.line };
[%- if features.reviews %]
      if (event.detail.id === 'review') mp.open('review', query);
      else mp.open('aftersale', query);
[%- else %]
      mp.open('aftersale', query);
[%- endif %]
    },

    goParcel() {
      mp.open('logistics', { id: this.data.id });
    },

    move(event) {
      return api.moveOrder({ id: this.data.id, event }).then(
        order => this.take(order),
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
