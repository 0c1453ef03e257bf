var SIGN = '¥';

function price(fen) {
  return SIGN + fen / 100;
}

function plain(fen) {
  return '' + fen;
}

module.exports = { price, plain };
