var SIGN = '¥';

function price(fen) {
  return SIGN + fen / 100;
}

function plain(fen) {
  return '' + fen;
}

export default { price: price, plain: plain };
