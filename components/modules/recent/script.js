const MOST = 100;

function list(name) {
  return mp.getStorage(name, []);
}

function has(name, entry) {
  return list(name).includes(entry);
}

function remove(name, entries) {
  mp.setStorage(name, list(name).filter(one => !entries.includes(one)));
}

function put(name, entry) {
  mp.setStorage(name, [entry, ...list(name).filter(one => one !== entry)].slice(0, MOST));
}

// Says whether the entry is in the list afterwards.
function toggle(name, entry) {
  if (has(name, entry)) {
    remove(name, [entry]);
    return false;
  }
  put(name, entry);
  return true;
}

function clear(name) {
  mp.removeStorage(name);
}

module.exports = { list, has, put, toggle, remove, clear };
