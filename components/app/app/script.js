const cart = require('@module/cart-store');

function offerUpdate() {
  const question = { title: '发现新版本', text: '新版本已准备好，重启后即可使用。', ok: '立即重启', cancel: '稍后' };
  mp.confirm(question).then(agreed => {
    if (agreed) mp.applyUpdate();
  });
}

module.exports = {
  launch() {
    mp.checkUpdate(offerUpdate);
  },

  show() {
    cart.showBadge();
  },
};
