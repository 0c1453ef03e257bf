const api = require('@module/api');
const recent = require('@module/recent');

const SHOWN_WORDS = 10;
const PAUSE = 250;

module.exports = {
  load(query) {
    this.setData({ words: recent.list('searches').slice(0, SHOWN_WORDS) });
    // The merchant's own hot words come with the page; without any it is still of use.
    if (this.data.hot.length === 0) api.hotWords().then(hot => this.setData({ hot }), () => {});
    if (query.keyword) this.find(query.keyword);
  },

  unload() {
    clearTimeout(this.pause);
  },

  reachBottom() {
    this.setData({ bottoms: this.data.bottoms + 1 });
  },

  methods: {
    type(event) {
      const keyword = event.detail.value;
      this.setData({ keyword, searched: false });
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.suggest(keyword), PAUSE);
    },

    suggest(keyword) {
      const show = suggestions => {
        if (keyword === this.data.keyword) this.setData({ suggestions });
      };
      api.suggest(keyword).then(show, () => show([]));
    },

    submit(event) {
      if (event.detail.value) this.find(event.detail.value);
    },

    use(event) {
      this.find(event.currentTarget.dataset.word);
    },

    find(keyword) {
      clearTimeout(this.pause);
      recent.put('searches', keyword);
      this.setData({
        keyword,
        query: { keyword },
        searched: true,
        suggestions: [],
        words: recent.list('searches').slice(0, SHOWN_WORDS),
      });
    },

    forget() {
      recent.clear('searches');
      this.setData({ words: [] });
    },
  },
};
