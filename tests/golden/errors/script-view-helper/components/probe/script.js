const a = 1;
function now() { return new Date(); }
function all(x) { for (var k in x) { k; } return mp.open; }
module.exports = { now, all };
