// A request is {id, order, line, count, kind, reason, text, photos, amount, state, time}.

const KEY = 'aftersales';
const WITHIN = [[ orders.aftersale_within if orders and orders.aftersale_within else 1296000000 ]];
const OPEN = ['paid', 'shipped', 'done'];

function list() {
  return mp.getStorage(KEY, []);
}

function ofLine(order, line) {
  return list().filter(one => one.order === order && one.line === line && one.state !== 'cancelled');
}

// Cash for so many more pieces after others: what is paid back adds up to what was paid, to the fen.
function share(paid, count, before, more) {
  return Math.floor((paid * (before + more)) / count) - Math.floor((paid * before) / count);
}

function lineOf(order, id) {
  return [].concat(...order.groups.map(group => group.lines)).find(line => line.id === id);
}

// → {line, most, amount, requests}; `most` pieces may still be given back
function offer(order, id, count, now) {
  const line = lineOf(order, id);
  const requests = ofLine(order.id, id);
  const before = requests.reduce((total, one) => total + one.count, 0);
  const last = order.history[order.history.length - 1];
  const isOpen = OPEN.includes(order.state) && now < last.time + WITHIN;
  const most = isOpen ? line.count - before : 0;
  const more = Math.min(count, most);
  return { line, most, count: more, amount: share(line.left, line.count, before, more), requests };
}

function create(request, now) {
  const made = { ...request, id: String(now), state: 'waiting', time: now };
  mp.setStorage(KEY, [made, ...list()]);
  return made;
}

function cancel(id) {
  mp.setStorage(KEY, list().map(one => (one.id === id ? { ...one, state: 'cancelled' } : one)));
  return list().find(one => one.id === id);
}

module.exports = { lineOf, offer, create, cancel, share };
