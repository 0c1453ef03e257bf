const mp = 1;
module.exports = {};
