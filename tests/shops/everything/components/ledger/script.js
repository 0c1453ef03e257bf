const KEY = 'everything.ledger';
const MOST = 50;

// The newest lines of the ledger, newest first.
function read() {
  return mp.getStorage(KEY, []);
}

function write(kind, words) {
  const line = { kind, words: `${words}` };
  return mp.setStorage(KEY, [line, ...read()].slice(0, MOST));
}

function clear() {
  mp.removeStorage(KEY);
}

module.exports = { read, write, clear };
