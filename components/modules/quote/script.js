// The answer of a pricing server, in fen.  Unit price: the lowest of the SKU's price, the tier that
// the count has reached and a flash sale, which may be for the first pieces only.
// Shipping: per merchant, free from the merchant's own line.

const MOST_PER_LINE = 200;

// {price, label, amount}: the first piece's price, why it is what it is, and what all pieces cost.
function charge(product, sku, count) {
  const full = sku.flash ? sku.flash.full_price : sku.price;
  const reached = product.tier.filter(step => count >= step.from);
  const plain = reached.reduce((lowest, step) => Math.min(lowest, step.price), full);
  if (!sku.flash || plain < sku.price) {
    return { price: plain, label: plain < full ? '多件价' : '', amount: plain * count };
  }
  const cheap = Math.min(count, sku.flash.per_user || count);
  const label = cheap < count ? `限时折扣，限 ${cheap} 件` : '限时折扣';
  return { price: sku.price, label, amount: sku.price * cheap + plain * (count - cheap) };
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
  const { price, label, amount } = charge(product, sku, count);
  return {
    ...line,
    state: allowed === 0 ? 'sold_out' : 'ok',
    shop: product.shop,
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

function group(shop, lines, rules) {
  const chosen = lines.filter(line => line.selected);
  const goods = sum(chosen, 'amount');
  return {
    id: shop.id,
    shop,
    lines,
    goods,
    count: sum(chosen, 'count'),
    all: chosen.length === lines.length,
    shipping: shippingOf(rules[shop.id] || rules.default, goods),
  };
}

function quote(request, products, catalog) {
  const lines = request.lines.map(line => priced(line, products));
  const valid = lines.filter(line => line.state === 'ok');
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
    shipping,
    payable: goods + shipping,
    count: sum(groups, 'count'),
    all: groups.length > 0 && groups.every(one => one.all),
  };
}

module.exports = { quote };
