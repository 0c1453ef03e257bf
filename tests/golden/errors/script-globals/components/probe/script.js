module.exports = {
  methods: {
    go() {
      window.alert(1);
      eval("1");
      wx.showToast({});
      my.alert({});
      lgo(1);
    },
  },
};
