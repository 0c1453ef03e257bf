const account = require('@module/account');

module.exports = {
  load() {
    this.setData({ messages: account.messages() });
  },

  methods: {
    turn(event) {
      const { name } = event.currentTarget.dataset;
      const messages = { ...this.data.messages, [name]: event.detail.value };
      account.setMessages(messages);
      this.setData({ messages });
    },

    goPrivacy() {
      mp.open('privacy', {});
    },

    // Asked twice: nothing brings the data back.
    remove() {
      const question = {
        title: '注销账号',
        text: '订单、地址、优惠券和积分会全部删除，无法恢复。',
        ok: '继续',
        cancel: '取消',
      };
      mp.confirm(question).then(agreed => agreed && this.confirmRemoval());
    },

    confirmRemoval() {
      const question = { title: '再次确认', text: '确定删除全部数据并注销？', ok: '注销', cancel: '取消' };
      mp.confirm(question).then(agreed => {
        if (!agreed) return;
        account.forget();
        mp.toast('已注销', 'success');
        mp.restart('home', {});
      });
    },
  },
};
