// A line is {id, count}.

const KEY = 'cart';
const api = require('@module/api');

function lines() {
  return mp.getStorage(KEY, []);
}

function picture() {
  return '@icon/cart/primary';
}

module.exports = { lines, picture, total: () => api.total(lines()) };
