module.exports = {};
const a = 1;
