function choiceByB(b) {
  return b ? 1 : 2;
}

function choiceByA(a, b, c) {
  return a ? b : c;
}

function minusB(b) {
  return -b;
}

function aPlusB(a, b) {
  return a + b;
}

function bMinusC(b, c) {
  return b - c;
}

function bOrC(b, c) {
  return b || c;
}

module.exports = {
  choiceByB: choiceByB,
  choiceByA: choiceByA,
  minusB: minusB,
  aPlusB: aPlusB,
  bMinusC: bMinusC,
  bOrC: bOrC
};
