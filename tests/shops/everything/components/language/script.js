const ledger = require('@module/ledger');

const NAMES = [[ products | map(attribute='name') | list | json ]];

module.exports = {
  load(query) {
    ledger.write('load', query.id);
  },

  show() {
    ledger.write('show', NAMES.join('、'));
  },

  ready() {
    this.setData({ 'lines[0].name': '甲甲', soon: false });
  },

  hide() {
    ledger.write('hide', this.data.count);
  },

  unload() {
    ledger.clear();
  },

  pullDown() {
    mp.stopPullDown();
  },

  reachBottom() {
    this.more();
  },

  scroll(event) {
    this.top = event.scrollTop;
  },

  share(event) {
    const from = event.from;
    return { title: `样样都有 ${from}`, path: { page: 'language', query: { id: 'a' } }, image: '' };
  },

  methods: {
    more() {
      this.setData({ count: this.data.count + 1 });
    },

    empty() {
      this.setData({ lines: [], words: [] });
    },

    choose(event) {
      const { id } = event.currentTarget.dataset;
      const place = this.data.lines.findIndex(line => line.id === id);
      this.setData({ current: place });
    },
  },
};
