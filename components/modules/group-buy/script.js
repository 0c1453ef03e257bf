// A group purchase is an order of its own kind: one price, its own limit, no other discount.

const activities = [[ activities | json ]];

function nameOf(product, sku) {
  return sku.values.length ? `${product.id}: ${sku.values.join(' / ')}` : product.id;
}

function priceOf(activity, product, sku) {
  return activity.items[nameOf(product, sku)] || 0;
}

function isRunning(activity, now) {
  return !activity.when || (activity.when[0] <= now && now < activity.when[1]);
}

// → {activity, title, size, open_for, sku, values, price, list_price} of a product, or null
function offer(product, now) {
  const id = Object.keys(activities).find(one => {
    const { kind } = activities[one];
    const skus = product.skus.filter(sku => priceOf(activities[one], product, sku) && sku.stock > 0);
    return kind === 'group_buy' && isRunning(activities[one], now) && skus.length > 0;
  });
  if (!id) return null;
  const { title, size, open_for } = activities[id];
  const sku = product.skus.find(one => priceOf(activities[id], product, one) && one.stock > 0);
  const price = priceOf(activities[id], product, sku);
  return { activity: id, title, size, open_for, sku: sku.id, values: sku.values, price, list_price: sku.price };
}

// The products at the activity's price alone; what it does not offer cannot be bought in it.
function apply(products, id) {
  const activity = activities[id];
  return products.map(product => {
    const skus = product.skus
      .filter(sku => activity && priceOf(activity, product, sku))
      .map(sku => ({ ...sku, price: priceOf(activity, product, sku), flash: null, member_price: 0 }));
    return { ...product, skus, tier: [] };
  });
}

// More than the limit is refused, never sold at another price.
function refusal(request) {
  const { limit } = activities[request.activity] || {};
  const most = limit && (limit.per_order || limit.per_user);
  const count = request.lines.reduce((total, line) => total + line.count, 0);
  return most && count > most ? { code: 'limit', message: `每人限购 ${most} 件` } : null;
}

// What an order remembers of its group.
function group(id) {
  const { title, size } = activities[id];
  return { activity: id, title, size };
}

module.exports = { offer, apply, refusal, group };
