const catalog = require('@module/catalog');
const faults = require('@module/faults');
const pricing = require('@module/quote');
const shelf = require('@module/shelf');

const SUGGESTIONS = 8;

function answer(operation, make) {
  const fault = faults.of(operation);
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      const refusal = faults.refusal(fault);
      const result = refusal ? null : make(faults.shelf(catalog.products, fault));
      if (result) resolve(result);
      else reject(refusal || { code: 'missing', message: '内容不存在或已下架' });
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
  return categories.reduce((names, one) => names.concat(one.children.length ? leaves(one.children) : one.name), []);
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
// → {groups: [{shop, lines, goods, shipping: {fee, free_over, missing}}], invalid, goods, shipping, payable, count}
function quote(request) {
  return answer('quote', all => pricing.quote(request, all, catalog));
}

module.exports = { categories, products, product, suggest, hotWords, recommend, quote };
