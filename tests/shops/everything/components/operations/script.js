const ledger = require('@module/ledger');

module.exports = {
  ready() {
    this.stop = mp.observe(this, '.operations__end', { bottom: 100 }, () => this.say('end'));
    mp.onNetworkChange(network => this.say(network.type));
    mp.checkUpdate(() => mp.applyUpdate());
  },

  unload() {
    this.stop();
  },

  methods: {
    say(said) {
      this.setData({ said: `${said}` });
      ledger.write('said', said);
    },

    travel() {
      mp.open('language', { id: 'a' })
        .then(() => mp.back(1))
        .then(() => mp.replace('fields', {}))
        .then(() => mp.restart('home', {}))
        .then(() => mp.go({ page: 'elements', query: {} }))
        .catch(fault => this.say(fault.code));
    },

    remember() {
      mp.setStorage('everything', { count: 1 });
      this.say(mp.getStorage('everything', { count: 0 }).count);
      mp.removeStorage('everything');
    },

    speak() {
      mp.showLoading('稍等');
      mp.hideLoading();
      mp.toast('好了', 'success');
      mp.setTitle('能力');
      mp.setTabBadge('cart', '3');
      mp.scrollTo({ top: 0, duration: 200 });
      mp.confirm({ title: '问', text: '真的？', ok: '是', cancel: '否' }).then(agreed => this.say(agreed));
      mp.actions(['甲', '乙']).then(place => this.say(place));
    },

    ask() {
      const request = { url: 'https://api.example.cn/ping', method: 'POST', data: {}, headers: {}, timeout: 5000 };
      mp.request(request).then(
        answer => this.say(answer.status),
        fault => this.say(fault.message)
      );
      mp.subscribe(['TMPL_1']).then(accepted => this.say(accepted.length));
      mp.networkType().then(type => this.say(type));
    },

    own() {
      mp.login().then(answer => this.say(answer.code));
      mp.pay({ id: '1' }).catch(fault => this.say(fault.code));
      mp.chooseAddress().then(address => this.say(address.city));
      mp.chooseImages(3).then(paths => mp.previewImages(paths, 0));
      mp.scan().then(answer => mp.copy(answer.text));
      mp.call('087100000000');
    },

    phone(event) {
      mp.readPhone(event).then(answer => this.say(answer.code));
    },

    device() {
      const system = mp.systemInfo();
      const launch = mp.launchOptions();
      this.say(`${system.platform} ${launch.scene}`);
      mp.measure(this, '.operations').then(boxes => this.say(boxes[0].height));
      mp.nextTick(() => mp.stopPullDown());
    },
  },
};
