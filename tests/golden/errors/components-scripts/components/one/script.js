const two = require('@module/two');

module.exports = { f: two.f };
