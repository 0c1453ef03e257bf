// The ledger is [{id, change, why, time}], newest first; the balance is its sum.

const KEY = 'points';
const MOST = 200;
const DAY = 86400000;
const SHOP_OFFSET = 28800000;

// Points for signing in on the first, second … day in a row; the last one goes on.
const steps = [[ (points.sign_in if points else []) | json ]];

// Points earned, for each so many fen paid.
const [earned, forFen] = [[ (points.earn if points else [0, 1]) | json ]];

function ledger() {
  return mp.getStorage(KEY, []);
}

function balance() {
  return ledger().reduce((total, entry) => total + entry.change, 0);
}

function write(id, change, why, time) {
  if (change === 0 || ledger().some(entry => entry.id === id)) return;
  mp.setStorage(KEY, [{ id, change, why, time }, ...ledger()].slice(0, MOST));
}

function dayOf(time) {
  return Math.floor((time + SHOP_OFFSET) / DAY);
}

function signed(day) {
  return ledger().some(entry => entry.id === `sign-${day}`);
}

// Days in a row that end with `day`.
function streak(day) {
  return signed(day) ? 1 + streak(day - 1) : 0;
}

function worthOf(days) {
  return steps[Math.min(days, steps.length) - 1] || 0;
}

// → {balance, entries, days, signed, steps: [{day, points, done}]}
function card(now) {
  const today = dayOf(now);
  const isSigned = signed(today);
  const days = isSigned ? streak(today) : streak(today - 1);
  return {
    balance: balance(),
    entries: ledger(),
    days,
    signed: isSigned,
    steps: steps.map((points, place) => ({ day: place + 1, points, done: place < days })),
  };
}

// A second tap on one day changes nothing.
function signIn(now) {
  const today = dayOf(now);
  const points = worthOf(streak(today - 1) + 1);
  write(`sign-${today}`, points, '每日签到', now);
  return card(now);
}

// Points for an order that was received.
function earn(order, now) {
  const goods = order.payable - order.shipping;
  write(`order-${order.id}`, Math.floor((goods * earned) / forFen), '购物得积分', now);
}

module.exports = { card, signIn, earn };
