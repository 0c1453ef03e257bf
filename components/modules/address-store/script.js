// An address is {id, name, phone, province, city, district, detail}.

const KEY = 'addresses';
const CHOSEN = 'address';

function list() {
  return mp.getStorage(KEY, []);
}

function find(id) {
  return list().find(address => address.id === id) || null;
}

function chosen() {
  return find(mp.getStorage(CHOSEN, '')) || list()[0] || null;
}

function choose(id) {
  mp.setStorage(CHOSEN, id);
}

// A new address comes first and is the one that is used from now on.
function save(address) {
  const id = address.id || `a${Date.now()}`;
  mp.setStorage(KEY, [{ ...address, id }, ...list().filter(one => one.id !== id)]);
  choose(id);
}

function remove(id) {
  mp.setStorage(KEY, list().filter(one => one.id !== id));
}

module.exports = { list, find, chosen, choose, save, remove };
