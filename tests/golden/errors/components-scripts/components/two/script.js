const one = require('@module/one');

module.exports = { f: one.f };
