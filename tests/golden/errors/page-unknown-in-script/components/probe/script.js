module.exports = {
  methods: {
    go() { mp.open('prodcut', { id: 1 }); mp.opne('cart'); },
    say() { this.emit('choose', {}); this.setData({ zzz: 1 }); this.goo(); },
  },
};
