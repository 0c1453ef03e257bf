// The lines in the cart, kept on the phone.
const mp = require('./mp');

let lines = [];

function restore() {
  lines = mp.get('cart') || [];
}

function add(id, price) {
  const line = lines.find((each) => each.id === id);
  if (line) {
    line.count += 1;
  } else {
    lines.push({ id, price, count: 1 });
  }
  mp.put('cart', lines);
}

function all() {
  return lines.map((line) => ({ ...line }));
}

module.exports = { restore, add, all };
