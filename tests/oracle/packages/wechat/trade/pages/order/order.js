// The order that was just placed.
const mp = require('../../../modules/mp');

Page({
  data: {
    from: '',
  },

  onLoad(query) {
    this.setData({ from: mp.queryOf(query).from || '' });
  },

  submit(event) {
    mp.put('order-note', event.detail.value.note);
  },
});
