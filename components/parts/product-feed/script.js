const api = require('@module/api');

module.exports = {
  attached() {
    this.reload();
  },

  watch: {
    query() {
      this.reload();
    },
    refresh() {
      this.reload();
    },
    bottom() {
      if (this.props.endless && this.data.foot === 'more') this.again();
    },
  },

  methods: {
    reload() {
      this.setData({ state: 'loading' });
      this.ask(1).catch(error => this.setData({ state: 'failed', failure: error.code }));
    },

    again() {
      this.setData({ foot: 'loading' });
      this.ask(this.data.pages.length + 1).catch(() => this.setData({ foot: 'failed' }));
    },

    // Only the answer to the latest question counts.
    ask(number) {
      const round = (this.round || 0) + 1;
      this.round = round;
      return api.products({ ...this.props.query, page: number }).then(answer => {
        if (round === this.round) this.show(answer);
      });
    },

    show(answer) {
      const page = { number: answer.page, items: answer.items };
      const foot = answer.more ? 'more' : 'end';
      if (answer.page > 1) {
        this.setData({ [`pages[${answer.page - 1}]`]: page, foot });
        return;
      }
      this.setData({ state: answer.total ? 'ready' : 'empty', pages: [page], foot });
      this.emit('loaded', { total: answer.total });
    },
  },
};
