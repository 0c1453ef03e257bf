// Settings are stored under `developer`: { latency: 1500, faults: { cart: 'fail', '*': 'slow' } }.
// Faults: slow, fail, unauthorised, empty, sold_out, price_changed.  `*` means every operation.

const KEY = 'developer';
const LATENCY = 120;
const SLOW = 4000;
const DEARER = 100;

function settings() {
  return mp.getStorage(KEY, {});
}

function change(values) {
  mp.setStorage(KEY, values);
}

function of(operation) {
  const faults = settings().faults || {};
  return faults[operation] || faults['*'] || '';
}

function refusal(fault) {
  if (fault === 'fail') return { code: 'offline', message: '网络连接失败' };
  if (fault === 'unauthorised') return { code: 'status', status: 401, message: '请先登录' };
  return null;
}

function latency(fault) {
  if (fault === 'slow') return SLOW;
  const chosen = settings().latency;
  return chosen === undefined ? LATENCY : chosen;
}

function repriced(sku) {
  return { ...sku, price: sku.price + DEARER };
}

function emptied(sku) {
  return { ...sku, stock: 0 };
}

// The products as a shopper meets them under this fault.
function shelf(products, fault) {
  if (fault === 'empty') return [];
  if (fault === 'sold_out') {
    return products.map(product => ({ ...product, stock: 0, skus: product.skus.map(emptied) }));
  }
  if (fault === 'price_changed') {
    return products.map(product => ({
      ...product,
      price: product.price + DEARER,
      max_price: product.max_price + DEARER,
      skus: product.skus.map(repriced),
    }));
  }
  return products;
}

module.exports = { settings, change, of, refusal, latency, shelf };
