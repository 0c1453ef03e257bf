const ledger = require('@module/ledger');

module.exports = {
  launch(options) {
    ledger.write('launch', options.path);
  },

  show(options) {
    ledger.write('show', options.scene);
  },

  hide() {
    ledger.write('hide', '');
  },

  error(message) {
    ledger.write('error', message);
  },
};
