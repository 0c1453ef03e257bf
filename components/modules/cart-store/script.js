// A line is {id, product, sku, count, selected, seen}; `seen` is the unit price that the shopper
// last saw, kept to show a change.  What a line costs is the quote's business.

const KEY = 'cart';
const MOST_LINES = 120;

function lines() {
  return mp.getStorage(KEY, []);
}

function count() {
  return lines().reduce((total, line) => total + line.count, 0);
}

function showBadge() {
[%- if tabs | selectattr('page', 'equalto', 'cart') | list %]
  const total = count();
  mp.setTabBadge('cart', total > 99 ? '99+' : total ? String(total) : '');
[%- endif %]
}

function save(changed) {
  mp.setStorage(KEY, changed);
  showBadge();
}

// Adds to the line that is there, or puts a new one on top.
function add(item) {
  const { product, sku, price } = item;
  const id = `${product}/${sku}`;
  const old = lines().find(line => line.id === id);
  const total = (old ? old.count : 0) + item.count;
  const line = { id, product, sku, count: total, selected: true, seen: price || 0 };
  save([line, ...lines().filter(one => one.id !== id)].slice(0, MOST_LINES));
}

// 立即购买: this item alone is selected.
function addOnly(item) {
  save(lines().map(line => ({ ...line, selected: false })));
  add(item);
}

function change(ids, values) {
  save(lines().map(line => (ids.includes(line.id) ? { ...line, ...values } : line)));
}

function remove(ids) {
  save(lines().filter(line => !ids.includes(line.id)));
}

// After the shopper has seen a quote: remember its prices, and no more pieces than it allows.
function remember(quote) {
  const shown = {};
  quote.groups.forEach(group => group.lines.forEach(line => (shown[line.id] = line)));
  save(lines().map(line => {
    const told = shown[line.id];
    return told ? { ...line, count: Math.min(line.count, told.most), seen: told.price } : line;
  }));
}

module.exports = { lines, count, showBadge, add, addOnly, change, remove, remember };
