// A line is {id, count}.

const mp = require('./mp');

const KEY = 'cart';
const api = require('./api');

function lines() {
  return mp.getStorage(KEY, []);
}

function picture() {
  return '/assets/icons/cart-primary.png';
}

module.exports = { lines, picture, total: () => api.total(lines()) };
