// An entry is {id, kind, text, photos, time}.

const KEY = 'feedback';
const MOST = 20;

function list() {
  return mp.getStorage(KEY, []);
}

function add(entry, time) {
  const made = { ...entry, id: String(time), time };
  mp.setStorage(KEY, [made, ...list()].slice(0, MOST));
  return made;
}

module.exports = { list, add };
