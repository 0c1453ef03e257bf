const api = require('@module/api');

module.exports = {
  load(query) {
    this.setData({ view: query.view || 'open' });
    this.reload();
  },

  pullDown() {
    this.reload().then(() => mp.stopPullDown());
  },

  methods: {
    reload() {
      const view = this.data.view;
      const asked = view === 'open' ? api.coupons() : api.myCoupons({ state: view });
      return asked.then(
        coupons => view === this.data.view && this.setData({ coupons, state: 'ready' }),
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    choose(event) {
      this.setData({ view: event.detail.id, state: 'loading' });
      this.reload();
    },

    act(event) {
      if (this.data.view === 'unused') mp.open('home', {});
      else this.claim({ id: event.currentTarget.dataset.id });
    },
[%- if coupons.values() | selectattr("code") | list %]

    redeem() {
      const code = this.data.code.trim();
      if (!code) mp.toast('请输入优惠码', 'none');
      else this.claim({ code });
    },
[%- endif %]

    claim(request) {
      api.claimCoupon(request).then(
        () => {
          mp.toast('领取成功', 'success');
          this.setData({ code: '' });
          this.reload();
        },
        error => mp.toast(error.message, 'none'),
      );
    },

    goCentre() {
      this.setData({ view: 'open', state: 'loading' });
      this.reload();
    },
  },
};
