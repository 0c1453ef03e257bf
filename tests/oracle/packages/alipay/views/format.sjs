// Prices in fen, shown in yuan.
function price(fen) {
  var cents = fen % 100;
  return '¥' + (fen - cents) / 100 + (cents < 10 ? '.0' : '.') + cents;
}

export default { price: price };
