const catalog = require('@module/catalog');
const faults = require('@module/faults');
const flash = require('@module/flash');
const orderStore = require('@module/order-store');
const pricing = require('@module/quote');
const shelf = require('@module/shelf');

const SUGGESTIONS = 8;

function answer(operation, make) {
  const fault = faults.of(operation);
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      const all = flash.apply(catalog.products, catalog.flashes, Date.now());
      const refusal = faults.refusal(fault);
      const result = refusal ? null : make(faults.shelf(all, fault));
      if (!result) reject(refusal || { code: 'missing', message: '内容不存在或已下架' });
      else if (result.code) reject(result);
      else resolve(result);
    }, faults.latency(fault));
  });
}

function withShop(product) {
  return {
    ...product,
    merchant: catalog.shops.find(shop => shop.id === product.shop) || null,
    promises: catalog.services.filter(service => (product.services || []).includes(service.id)),
  };
}

function leaves(categories) {
  return categories.reduce(
    (names, one) => names.concat(one.children.length ? leaves(one.children) : one.name),
    [],
  );
}

// → [{id, name, image, children}]
function categories() {
  return answer('categories', products => (products.length ? catalog.categories : []));
}

// {category, tag, shop, ids, keyword, price_from, price_to, in_stock, sort, page, size}
// → {items: [card], total, page, more}; sort is sales, price_up or price_down
function products(query) {
  return answer('products', all => shelf.page(all, query));
}

// → the product with `merchant` {id, name, logo} and `promises` [{id, text}]
function product(id) {
  return answer('product', all => {
    const found = all.find(one => one.id === id);
    return found && withShop(found);
  });
}

// → [text]
function suggest(keyword) {
  return answer('suggest', all => shelf.suggestions(all, keyword, SUGGESTIONS));
}

// → [text]
function hotWords() {
  return answer('hot_words', () => leaves(catalog.categories).slice(0, SUGGESTIONS));
}

// {product, size} → [card]
function recommend(query) {
  return answer('recommend', all => shelf.neighbours(all, query.product || '', query.size));
}

// {lines: [{id, product, sku, count, selected, seen}]}
// → {groups: [{shop, lines, goods, shipping: {fee, free_over, missing}}], invalid, goods, shipping,
// payable, count}
function quote(request) {
  return answer('quote', all => pricing.quote(request, all, catalog));
}

// {lines, address, note, payable} → the order; another payable than the shopper saw is refused
function submit(request) {
  return answer('submit', all => {
    const { groups, goods, shipping, payable, count } = pricing.quote(request, all, catalog);
    if (count === 0) return { code: 'sold_out', message: '商品已售罄' };
    if (payable !== request.payable) return { code: 'price_changed', message: '价格有变动' };
    const { address, note } = request;
    return orderStore.create({ address, note, groups, goods, shipping, payable });
  });
}

// {state} → [order], newest first; without a state all of them
function orders(query) {
  return answer('orders', all => (all.length ? orderStore.list() : [])
    .filter(order => !query.state || order.state === query.state)
    .sort((a, b) => Number(b.id) - Number(a.id)));
}

function order(id) {
  return answer('order', () => orderStore.find(id));
}

// {id, event} → the order afterwards; event is pay, cancel or receive
function moveOrder(request) {
  return answer('move_order', () => orderStore.move(request.id, request.event));
}

module.exports = {
  categories,
  products,
  product,
  suggest,
  hotWords,
  recommend,
  quote,
  submit,
  orders,
  order,
  moveOrder,
};
