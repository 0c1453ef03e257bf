/*
 * Runs one target's runtime against a stand-in for its platform, with the vendor's own argument
 * and result shapes, and prints what a script would see.  Input on stdin: {target, code, scenarios}.
 *
 * A scenario is {name, call, answers}: `call` is JavaScript over `mp`, `answers` says how the
 * stand-in behaves ("ok", "cancel", "fail", …).  Output: {scenario: {value | error, heard}}.
 */
const vm = require('vm');

const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const ROUTES = {
  home: { path: '/pages/home/home', tab: true },
  cart: { path: '/pages/cart/cart', tab: true },
  product: { path: '/goods/pages/product/product', tab: false },
};

/** Answers a callback interface later, as the platforms do. */
function reply(options, outcome) {
  Promise.resolve().then(() => {
    if (outcome.ok !== undefined) options.success && options.success(outcome.ok);
    else options.fail && options.fail(outcome.error);
  });
}

/** WeChat and Douyin: reasons in errMsg, `api:fail cancel`. */
function wordsPlatform(mode, heard, own) {
  const said = (name, reason) => ({ error: { errMsg: name + ':fail ' + reason } });
  const refused = { cancel: 'cancel', denied: 'auth deny', fail: 'internal error' };
  const answer = (name, ok) => (options) => {
    heard.push([name, own.read ? own.read(name, options) : {}]);
    reply(options, refused[mode] ? said(name, refused[mode]) : { ok });
  };
  const network = { timeout: 'timeout', offline: 'Unable to resolve host' };
  const stored = {};
  return {
    showModal: (options) => {
      heard.push(['confirm', [options.title, options.content, options.confirmText]]);
      reply(options, mode === 'fail' ? said('showModal', 'internal error')
        : { ok: { confirm: mode === 'ok', cancel: mode !== 'ok', errMsg: 'showModal:ok' } });
    },
    showActionSheet: (options) => {
      heard.push(['actions', options.itemList]);
      reply(options, refused[mode] ? said('showActionSheet', refused[mode]) : { ok: { tapIndex: 1 } });
    },
    request: (options) => {
      heard.push(['request', [options.url, options.method, options.data, options.header['content-type']]]);
      const ok = { statusCode: mode === 'status' ? 404 : 200, header: { 'X-Page': '1' }, data: { a: 1 } };
      reply(options, network[mode] ? said('request', network[mode]) : { ok });
    },
    chooseAddress: answer('chooseAddress', {
      userName: '张三', telNumber: '13800000000', provinceName: '浙江省', cityName: '杭州市',
      countyName: '西湖区', detailInfo: '龙井路 1 号',
    }),
    scanCode: answer('scanCode', { result: 'tea-1' }),
    login: answer('login', { code: 'c0de', anonymousCode: 'a', isLogin: true }),
    setClipboardData: (options) => {
      heard.push(['copy', options.data]);
      reply(options, { ok: {} });
    },
    makePhoneCall: (options) => {
      heard.push(['call', options.phoneNumber]);
      reply(options, refused[mode] ? said('makePhoneCall', refused[mode]) : { ok: {} });
    },
    previewImage: (options) => heard.push(['preview', options.urls.indexOf(options.current)]),
    requestSubscribeMessage: (options) => {
      const ok = {};
      options.tmplIds.forEach((id, place) => { ok[id] = place === 0 ? 'accept' : 'reject'; });
      reply(options, refused[mode] ? said('requestSubscribeMessage', refused[mode]) : { ok });
    },
    getStorageSync: (key) => (key in stored ? JSON.parse(stored[key]) : ''),
    setStorageSync: (key, data) => {
      if (mode === 'full') throw new Error('setStorageSync:fail exceed max size');
      stored[key] = JSON.stringify(data);
    },
    removeStorageSync: (key) => { delete stored[key]; },
    showToast: (options) => heard.push(['toast', options.title]),
    setNavigationBarTitle: (options) => heard.push(['title', options.title]),
    onNetworkStatusChange: (callback) => callback({ isConnected: false, networkType: 'none' }),
    nextTick: (task) => setTimeout(task, 0),
    getNetworkType: answer('getNetworkType', { networkType: mode === 'none' ? 'none' : 'wifi' }),
    getLaunchOptionsSync: () => ({
      path: 'pages/home/home', query: { from: '%E8%8C%B6' }, scene: own.scene,
      referrerInfo: { appId: 'other', extraData: { k: 1 } },
    }),
    ...navigation(heard, (options, name) =>
      reply(options, mode === 'fail' ? said(name, 'internal error') : { ok: {} })),
    ...own.more(answer, mode, heard),
  };
}

/** What pages and components ask about their own boxes; per-node callbacks are not relied on. */
function queries(heard) {
  const boxes = [{ id: 'a', left: 1, top: 2, right: 4, bottom: 6, width: 3, height: 4, dataset: {} }];
  return {
    createSelectorQuery: () => {
      const asked = [];
      const query = {
        in: () => query,
        selectAll: (selector) => ({ boundingClientRect: () => { asked.push(selector); return query; } }),
        exec: (callback) => callback(asked.map((selector) => (selector === '.none' ? null : boxes))),
      };
      return query;
    },
    createIntersectionObserver: () => ({
      relativeToViewport(margins) { heard.push(['margins', margins]); return this; },
      observe(selector, callback) {
        heard.push(['observe', selector]);
        callback({ intersectionRatio: 0 });
        callback({ intersectionRatio: 0.5 });
      },
      disconnect() { heard.push(['disconnect']); },
    }),
  };
}

function navigation(heard, answered) {
  const out = queries(heard);
  const manager = { onUpdateReady: (callback) => callback(), applyUpdate: () => heard.push(['update']) };
  out.getUpdateManager = () => manager;
  out.stopPullDownRefresh = () => heard.push(['stopPullDown']);
  ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'].forEach((name) => {
    out[name] = (options) => {
      heard.push([name, options.url || options.delta]);
      answered(options, name);
    };
  });
  ['setTabBarBadge', 'removeTabBarBadge', 'pageScrollTo'].forEach((name) => {
    out[name] = (options) => heard.push([name, [options.index, options.text, options.scrollTop]]);
  });
  return out;
}

/** Alipay: reasons by number, and many a cancel is a success. */
function numbersPlatform(mode, heard) {
  const numbers = { cancel: 11, denied: 2001, fail: 3 };
  const said = () => ({ error: { error: numbers[mode], errorMessage: 'reason ' + numbers[mode] } });
  const answer = (name, ok) => (options) => {
    heard.push([name, {}]);
    reply(options, numbers[mode] ? said() : { ok });
  };
  const network = { timeout: 13, offline: 12 };
  const stored = {};
  return {
    confirm: (options) => {
      heard.push(['confirm', [options.title, options.content, options.confirmButtonText]]);
      reply(options, mode === 'fail' ? said() : { ok: { confirm: mode === 'ok' } });
    },
    showActionSheet: (options) => {
      heard.push(['actions', options.items]);
      if (mode === 'cancel') reply(options, { ok: { index: -1, success: true } });
      else reply(options, mode === 'fail' ? said() : { ok: { index: 1, success: true } });
    },
    request: (options) => {
      heard.push(['request', [options.url, options.method, options.data, options.headers['content-type']]]);
      if (mode === 'status') {
        reply(options, { error: { error: 19, errorMessage: 'http status error', status: 404, data: '{"a":1}' } });
      } else if (network[mode]) {
        reply(options, { error: { error: network[mode], errorMessage: 'network' } });
      } else reply(options, { ok: { status: 200, headers: { 'X-Page': '1' }, data: '{"a":1}' } });
    },
    getAddress: (options) => {
      heard.push(['chooseAddress', {}]);
      if (mode === 'cancel') reply(options, { ok: { resultStatus: '6001', result: '' } });
      else reply(options, numbers[mode] ? said() : { ok: { resultStatus: '9000', result: {
        fullname: '张三', mobilePhone: '13800000000', country: '中国', prov: '浙江省', city: '杭州市',
        area: '西湖区', street: '', address: '龙井路 1 号' } } });
    },
    scan: (options) => {
      heard.push(['scanCode', {}]);
      if (mode === 'cancel') reply(options, { error: { error: 10, errorMessage: '用户取消' } });
      else reply(options, numbers[mode] ? said() : { ok: { code: 'tea-1', result: 'tea-1' } });
    },
    getAuthCode: answer('login', { authCode: 'c0de', authErrorScopes: {}, authSuccessScopes: ['auth_base'] }),
    tradePay: (options) => {
      heard.push(['pay', options.tradeNO]);
      const codes = { ok: '9000', cancel: '6001', fail: '4000', unknown: '8000' };
      reply(options, { ok: { resultCode: codes[mode] } });
    },
    setClipboard: (options) => {
      heard.push(['copy', options.text]);
      reply(options, { ok: { success: true } });
    },
    makePhoneCall: (options) => {
      heard.push(['call', options.number]);
      reply(options, numbers[mode] ? said() : { ok: { success: true } });
    },
    previewImage: (options) => heard.push(['preview', options.current]),
    requestSubscribeMessage: (options) => {
      if (numbers[mode]) reply(options, said());
      else reply(options, { ok: { behavior: 'subscribe', show: true, keep: false, refuse: false,
        result: { subscribedEntityIds: [options.entityIds[0]] } } });
    },
    getStorageSync: ({ key }) => ({ data: key in stored ? JSON.parse(stored[key]) : null }),
    setStorageSync: ({ key, data }) => {
      if (mode === 'full') return { success: false, error: 13, errorMessage: 'too long' };
      stored[key] = JSON.stringify(data);
      return { success: true };
    },
    removeStorageSync: ({ key }) => { delete stored[key]; },
    showToast: (options) => heard.push(['toast', options.content]),
    setNavigationBar: (options) => heard.push(['title', options.title]),
    onNetworkStatusChange: (callback) => callback({ isConnected: false, networkType: 'NOTREACHABLE' }),
    getNetworkType: (options) => {
      heard.push(['getNetworkType', {}]);
      reply(options, { ok: { networkAvailable: true, networkType: mode === 'none' ? 'NOTREACHABLE' : 'WIFI' } });
    },
    getLaunchOptionsSync: () => ({
      path: 'pages/home/home', query: { from: '茶' }, scene: 1011,
      referrerInfo: { appId: 'other', extraData: { k: 1 } },
    }),
    chooseImage: answer('chooseImages', { apFilePaths: ['a.jpg'], tempFilePaths: ['a.jpg'], tempFiles: [] }),
    getSystemInfoSync: () => ({ platform: 'iOS', windowWidth: 375, windowHeight: 724, pixelRatio: 3,
      statusBarHeight: 44, screen: { width: 375, height: 812 }, safeArea: { bottom: 778 } }),
    getPhoneNumber: (options) =>
      reply(options, { ok: { response: JSON.stringify({ response: 'secret', sign: 's' }) } }),
    ...navigation(heard, (options) => reply(options, mode === 'fail' ? said() : { ok: {} })),
  };
}

const SYSTEM = { platform: 'ios', windowWidth: 375, windowHeight: 724, pixelRatio: 3, statusBarHeight: 44,
  screenWidth: 375, screenHeight: 812, safeArea: { bottom: 778 } };

const PLATFORMS = {
  wechat: (mode, heard) => ({ wx: wordsPlatform(mode, heard, {
    scene: 1011,
    more: (answer) => ({
      requestPayment: (options) => {
        heard.push(['pay', options.tradeNO]);
        const reasons = { cancel: 'cancel', fail: 'internal error' };
        if (reasons[mode]) reply(options, { error: { errMsg: 'requestPayment:fail ' + reasons[mode] } });
        else reply(options, { ok: {} });
      },
      chooseMedia: answer('chooseImages', { tempFiles: [{ tempFilePath: 'a.jpg', size: 1 }] }),
      getWindowInfo: () => SYSTEM,
      getDeviceInfo: () => SYSTEM,
      getAppBaseInfo: () => ({ theme: 'light' }),
    }),
  }) }),
  douyin: (mode, heard) => ({ tt: wordsPlatform(mode, heard, {
    scene: '1011',
    more: (answer) => ({
      pay: (options) => {
        heard.push(['pay', options.orderInfo.order_id]);
        reply(options, { ok: { code: { ok: 0, cancel: 4, fail: 2, unknown: 9 }[mode] } });
      },
      chooseImage: answer('chooseImages', { tempFilePaths: ['a.jpg'], tempFiles: [] }),
      getSystemInfoSync: () => SYSTEM,
    }),
  }) }),
  alipay: (mode, heard) => ({ my: numbersPlatform(mode, heard) }),
};

async function play(scenario) {
  const heard = [];
  const sandbox = {
    ...PLATFORMS[input.target](scenario.mode, heard),
    getCurrentPages: () => new Array(scenario.pages || 1).fill({}),
    require: () => ROUTES,
    module: {},
    component: queries(heard),
    Promise, setTimeout, console,
  };
  vm.createContext(sandbox);
  vm.runInContext(input.code, sandbox);
  try {
    const value = await vm.runInContext('(async (mp) => (' + scenario.call + '))', sandbox)(sandbox.module.exports);
    return { value: value === undefined ? 'nothing' : value, heard };
  } catch (error) {
    return { error: error.code || String(error), heard };
  }
}

(async () => {
  const out = {};
  for (const scenario of input.scenarios) out[scenario.name] = await play(scenario);
  process.stdout.write(JSON.stringify(out));
})();
