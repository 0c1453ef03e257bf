const a = require('./a');
const b = require('@module/' + 'b');
module.exports = {
  attached() { require('@module/cart'); },
};
