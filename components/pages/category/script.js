const api = require('@module/api');

module.exports = {
  load() {
    this.reload();
  },

  share() {
    return { title: '全部分类', path: { page: 'category', query: {} } };
  },

  methods: {
    reload() {
      this.setData({ state: 'loading' });
      api.categories().then(
        categories => {
          this.setData({ categories, state: categories.length ? 'ready' : 'empty' });
          if (categories.length) this.pick(0);
        },
        error => this.setData({ state: 'failed', failure: error.code }),
      );
    },

    pick(index) {
      const query = { category: this.data.categories[index].id };
      this.setData({ current: index, child: '', query });
    },

    choose(event) {
      this.pick(Number(event.currentTarget.dataset.index));
    },

    narrow(event) {
      const child = event.currentTarget.dataset.id;
      const whole = this.data.categories[this.data.current].id;
      this.setData({ child, query: { category: child || whole } });
    },

    reach() {
      this.setData({ bottoms: this.data.bottoms + 1 });
    },

    search() {
      mp.open('search', {});
    },
  },
};
