const store = require('@module/address-store');

module.exports = {
  load(query) {
    this.setData({ choosing: query.choose === '1' });
  },

  show() {
    this.read();
  },

  methods: {
    read() {
      const chosen = store.chosen();
      this.setData({ addresses: store.list(), chosen: chosen ? chosen.id : '' });
    },

    choose(event) {
      store.choose(event.currentTarget.dataset.id);
      if (this.data.choosing) mp.back();
      else this.read();
    },

    edit(event) {
      mp.open('address-edit', { id: event.currentTarget.dataset.id });
    },

    add() {
      mp.open('address-edit', {});
    },

    bring() {
      mp.chooseAddress().then(
        address => {
          store.save(address);
          this.read();
        },
        error => error.code !== 'cancel' && mp.toast('没有取到地址，可以手动填写', 'none'),
      );
    },
  },
};
