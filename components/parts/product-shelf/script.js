const recent = require('@module/recent');

module.exports = {
  attached() {
    this.read();
  },

  watch: {
    shown() {
      this.read();
    },
  },

  methods: {
    read() {
      const ids = recent.list(this.props.name);
      this.setData({ ids, query: { ids, size: ids.length } });
    },

    clear() {
      mp.confirm({ title: '清空列表', text: '清空后不能恢复。', ok: '清空', cancel: '取消' }).then(agreed => {
        if (!agreed) return;
        recent.clear(this.props.name);
        this.read();
      });
    },

    goHome() {
      mp.open('home', {});
    },
  },
};
