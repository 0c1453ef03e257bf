module.exports = {
  methods: {
    async go() { await mp.login(); },
    near() { return this.data.a?.b ?? 1; },
  },
};
