// Pure functions over a list of products.

const ORDERS = {
  sales: (a, b) => b.sales - a.sales,
  price_up: (a, b) => a.price - b.price,
  price_down: (a, b) => b.price - a.price,
};

function words(text) {
  return text.toLowerCase().split(/\s+/).filter(word => word);
}

function describes(product, word) {
  return [product.name, ...(product.tags || [])].some(text => text.toLowerCase().includes(word));
}

function matches(product, query) {
  if (query.ids && !query.ids.includes(product.id)) return false;
  if (query.shop && product.shop !== query.shop) return false;
  if (query.category && !product.categories.includes(query.category)) return false;
  if (query.tag && !(product.tags || []).includes(query.tag)) return false;
  if (query.price_from && product.max_price < query.price_from) return false;
  if (query.price_to && product.price > query.price_to) return false;
  if (query.in_stock && product.stock === 0) return false;
  return words(query.keyword || '').every(word => describes(product, word));
}

// Named products keep the order in which they were named; sold-out ones go last otherwise.
function compare(query) {
  if (query.ids) return (a, b) => query.ids.indexOf(a.id) - query.ids.indexOf(b.id);
  const order = ORDERS[query.sort] || ORDERS.sales;
  return (a, b) => Number(a.stock === 0) - Number(b.stock === 0) || order(a, b);
}

// What a list needs of a product.  `sku` is filled when there is nothing to choose.
function card(product) {
  const cheapest = product.skus.find(sku => sku.price === product.price) || {};
  return {
    id: product.id,
    name: product.name,
    image: product.images[0] || '',
    tags: product.tags,
    price: product.price,
    ranges: product.max_price > product.price,
    list_price: cheapest.list_price || 0,
    stock: product.stock,
    sales: product.sales,
    sku: product.skus.length === 1 ? product.skus[0].id : '',
  };
}

function page(products, query) {
  const size = query.size || 10;
  const number = query.page || 1;
  const found = products.filter(product => matches(product, query)).sort(compare(query));
  const end = number * size;
  return {
    items: found.slice(end - size, end).map(card),
    total: found.length,
    page: number,
    more: end < found.length,
  };
}

// Neighbours of a product: its own category first, then what sells best.
function neighbours(products, id, size) {
  const self = products.find(product => product.id === id);
  const near = product => (self && product.categories[0] === self.categories[0] ? 0 : 1);
  return products
    .filter(product => product.id !== id && product.stock > 0)
    .sort((a, b) => near(a) - near(b) || ORDERS.sales(a, b))
    .slice(0, size)
    .map(card);
}

function suggestions(products, keyword, size) {
  const wanted = words(keyword);
  if (wanted.length === 0) return [];
  return products
    .filter(product => wanted.every(word => product.name.toLowerCase().includes(word)))
    .slice(0, size)
    .map(product => product.name);
}

module.exports = { page, card, neighbours, suggestions };
