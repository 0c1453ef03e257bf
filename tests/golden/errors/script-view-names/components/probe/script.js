function now(a) { return a.b + secret + setTimeout; }
module.exports = { now: now };
