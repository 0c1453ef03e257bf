[%- set discounted = features.coupons or features.reductions -%]
// The answer of a pricing server, in fen.  Unit price: the lowest that is offered.
// Shipping: per merchant, free from the merchant's own line, judged after all discounts.
[%- if discounted %]

const itemPrice = require('@module/item-price');
const settlement = require('@module/settlement');
[%- else %]

const itemPrice = require('@module/item-price');
[%- endif %]

const MOST_PER_LINE = 200;

// In the order in which they win ties.
function offers(product, sku, count) {
  const { flash } = sku;
  const full = flash ? flash.full_price : sku.price;
  const reached = product.tier.filter(step => count >= step.from);
  return [
    ...(flash ? [{ kind: 'flash', word: '限时折扣', price: sku.price, most: flash.per_user }] : []),
[%- if features.member %]
    ...(sku.member_price ? [{ kind: 'member', word: '会员价', price: sku.member_price }] : []),
[%- endif %]
    ...reached.slice(-1).map(step => ({ kind: 'tier', word: '多件价', price: step.price })),
    { kind: 'list', price: full },
  ];
}

function most(product, sku) {
  const limit = (product.limit && product.limit.per_order) || MOST_PER_LINE;
  return Math.min(sku.stock, limit, MOST_PER_LINE);
}

function gone(line) {
  const nothing = { image: '', values: [], price: 0, most: 0, amount: 0 };
  return { ...line, ...nothing, state: 'gone', name: '商品已下架' };
}

function priced(line, products) {
  const product = products.find(one => one.id === line.product);
  const sku = product && product.skus.find(one => one.id === line.sku);
  if (!sku) return gone(line);
  const allowed = most(product, sku);
  const count = Math.min(line.count, allowed);
  const { price, label, amount } = itemPrice.charge(offers(product, sku, count), count);
  return {
    ...line,
    state: allowed === 0 ? 'sold_out' : 'ok',
    shop: product.shop,
    categories: product.categories,
    tags: product.tags || [],
    name: product.name,
    image: sku.image || product.images[0] || '',
    values: sku.values,
    price,
    label,
    list_price: sku.list_price || 0,
    was: line.seen && line.seen !== price ? line.seen : 0,
    most: allowed,
    stock: sku.stock,
    count,
    short: count < line.count,
    amount,
    item: amount,
    left: amount,
  };
}

function sum(lines, field) {
  return lines.reduce((total, line) => total + line[field], 0);
}

function shippingOf(rule, goods) {
  if (!rule || goods === 0) return { fee: 0, free_over: 0, missing: 0 };
  const free = rule.free_over || 0;
  if (free > 0 && goods >= free) return { fee: 0, free_over: free, missing: 0 };
  return { fee: rule.fee || 0, free_over: free, missing: Math.max(free - goods, 0) };
}

function ruleOf(shop, rules) {
  return rules[shop] || rules.default;
}
[%- if discounted %]

function shippingOfAll(lines, catalog) {
  return catalog.shops.reduce((total, shop) => {
    const goods = sum(lines.filter(line => line.shop === shop.id), 'left');
    return total + shippingOf(ruleOf(shop.id, catalog.shipping), goods).fee;
  }, 0);
}
[%- endif %]

function group(shop, lines, rules) {
  const chosen = lines.filter(line => line.selected);
  return {
    id: shop.id,
    shop,
    lines,
    goods: sum(chosen, 'amount'),
    count: sum(chosen, 'count'),
    all: chosen.length === lines.length,
    shipping: shippingOf(ruleOf(shop.id, rules), sum(chosen, 'left')),
  };
}

function quote(request, products, catalog) {
  const lines = request.lines.map(line => priced(line, products));
[%- if discounted %]
  const ok = lines.filter(line => line.state === 'ok');
  const shippingOfLeft = left => shippingOfAll(left, catalog);
  const reduced = settlement.reduce(ok.filter(line => line.selected), request, shippingOfLeft);
  const valid = ok.map(line => reduced.lines.find(one => one.id === line.id) || line);
[%- else %]
  const valid = lines.filter(line => line.state === 'ok');
[%- endif %]
  const groups = catalog.shops
    .map(shop => [shop, valid.filter(line => line.shop === shop.id)])
    .filter(([, own]) => own.length > 0)
    .map(([shop, own]) => group(shop, own, catalog.shipping));
  const goods = sum(groups, 'goods');
  const shipping = groups.reduce((total, one) => total + one.shipping.fee, 0);
  return {
    groups,
    invalid: lines.filter(line => line.state !== 'ok'),
    goods,
[%- if discounted %]
    cuts: reduced.cuts,
    hints: reduced.hints,
    coupons: reduced.coupons,
    saved: sum(reduced.cuts, 'amount'),
    saves_more: reduced.saves_more,
    payable: goods - sum(reduced.cuts, 'amount') + shipping,
[%- else %]
    payable: goods + shipping,
[%- endif %]
    shipping,
    count: sum(groups, 'count'),
    all: groups.length > 0 && groups.every(one => one.all),
  };
}

module.exports = { quote };
