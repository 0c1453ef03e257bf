// A flash sale is {when: [start, end), items: {"product: A / B": price}, per_user}.

function nameOf(product, sku) {
  return sku.values.length ? `${product.id}: ${sku.values.join(' / ')}` : product.id;
}

function offered(product, sku, sales) {
  const name = nameOf(product, sku);
  const sale = sales.find(one => one.items[name] < sku.price);
  if (!sale) return sku;
  const flash = { ends: sale.when[1], per_user: sale.per_user || 0, full_price: sku.price };
  return { ...sku, price: sale.items[name], list_price: sku.list_price || sku.price, flash };
}

function discounted(product, sales) {
  const skus = product.skus.map(sku => offered(product, sku, sales));
  const ends = skus.filter(sku => sku.flash).map(sku => sku.flash.ends);
  if (ends.length === 0) return product;
  const prices = skus.map(sku => sku.price);
  return {
    ...product,
    skus,
    price: Math.min(...prices),
    max_price: Math.max(...prices),
    flash_ends: Math.min(...ends),
  };
}

function apply(products, flashes, now) {
  const sales = flashes.filter(one => one.when[0] <= now && now < one.when[1]);
  return sales.length ? products.map(product => discounted(product, sales)) : products;
}

module.exports = { apply };
