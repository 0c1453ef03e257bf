function pricePlusFee(price, fee) {
  return price + fee;
}

function readyAndShown(ready, shown) {
  return ready && shown;
}

function choiceByCountAbove1(count) {
  return count > 1 ? count : '一';
}

function priceMinusOff(price, off) {
  return price - off;
}

function pricePlusPrice(aPrice, bPrice) {
  return aPrice + bPrice;
}

function pageMinus1(page) {
  return page - 1;
}

function yuanOr0(yuan) {
  return yuan || '0';
}

function centsOr00(cents) {
  return cents || '.00';
}

function aPlusBTimesCMinusD(a, b, c, d) {
  return (a + b) * c - d;
}

function choiceByE(e) {
  return e ? 1 : 2;
}

module.exports = {
  pricePlusFee: pricePlusFee,
  readyAndShown: readyAndShown,
  choiceByCountAbove1: choiceByCountAbove1,
  priceMinusOff: priceMinusOff,
  pricePlusPrice: pricePlusPrice,
  pageMinus1: pageMinus1,
  yuanOr0: yuanOr0,
  centsOr00: centsOr00,
  aPlusBTimesCMinusD: aPlusBTimesCMinusD,
  choiceByE: choiceByE
};
