// An order is {id, state, address, groups, goods, shipping, payable, note, history}; its history is
// [{state, time}], oldest first.

const KEY = 'orders';
const MOST = 50;
const SHIPPED_AFTER = 60000;
const MOVES = {
  pay: { unpaid: 'paid' },
  cancel: { unpaid: 'closed' },
  receive: { shipped: 'done' },
};

// Nobody is there to pack: a paid order counts as shipped after a minute.
function asOfNow(order) {
  const last = order.history[order.history.length - 1];
  const time = last.time + SHIPPED_AFTER;
  if (order.state !== 'paid' || Date.now() < time) return order;
  return { ...order, state: 'shipped', history: [...order.history, { state: 'shipped', time }] };
}

function list() {
  return mp.getStorage(KEY, []).map(asOfNow);
}

function find(id) {
  return list().find(order => order.id === id) || null;
}

function save(order) {
  mp.setStorage(KEY, [order, ...list().filter(one => one.id !== order.id)].slice(0, MOST));
  return order;
}

function create(order) {
  const time = Date.now();
  const state = 'unpaid';
  return save({ ...order, id: String(time), state, history: [{ state, time }] });
}

// An event that the state does not take changes nothing: a second tap, a late answer.
function move(id, event) {
  const order = find(id);
  const state = order && MOVES[event][order.state];
  if (!state) return order;
  return save({ ...order, state, history: [...order.history, { state, time: Date.now() }] });
}

module.exports = { list, find, create, move };
