var UNITS = ['', '十', '百'];

// 3, 4 -> 12.
function product(count, price) {
  return count * price;
}

function label(number, unit) {
  var words = '';
  for (var place = 0; place < unit; place = place + 1) {
    words = words + UNITS[place];
  }
  return number + words;
}

function sign(number) {
  if (number > 0) {
    return '+';
  }
  return number < 0 ? '-' : '';
}

module.exports = { product: product, label: label, sign: sign };
