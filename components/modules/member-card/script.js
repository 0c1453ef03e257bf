const orderStore = require('@module/order-store');

const levels = [[ (membership.levels if membership else []) | json ]];

const PAID = ['paid', 'shipped', 'done'];

// One growth for each yuan paid.
function growth() {
  return orderStore.list()
    .filter(order => PAID.includes(order.state))
    .reduce((total, order) => total + Math.floor(order.payable / 100), 0);
}

// → {growth, level, next, missing, levels}; a level is {id, name, from, pay_bp, perks}
function card() {
  const grown = growth();
  const all = levels.map(level => ({ ...level, pay_bp: level.zhe || level.pays || 0 }));
  const reached = all.filter(level => level.from <= grown);
  const level = reached[reached.length - 1] || null;
  const next = all.find(one => one.from > grown) || null;
  const start = level ? level.from : 0;
  return {
    growth: grown,
    level,
    next,
    missing: next ? next.from - grown : 0,
    percent: next ? Math.floor(((grown - start) * 100) / (next.from - start)) : 100,
    levels: all,
  };
}

// Products with the price that this shopper's level gives.
function apply(products) {
  const { level } = card();
  if (!level || !level.pay_bp) return products;
  const priced = sku => {
    const full = sku.flash ? sku.flash.full_price : sku.price;
    return { ...sku, member_price: Math.floor((2 * full * level.pay_bp + 10000) / 20000) };
  };
  return products.map(product => {
    const skus = product.skus.map(priced);
    return { ...product, skus, member_price: Math.min(...skus.map(sku => sku.member_price)) };
  });
}

module.exports = { card, apply };
