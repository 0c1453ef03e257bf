// Alipay as the simulator knows it: its template dialect, its configs, and its my.
// Written from AlipayDocs/open-docs (2026-02-24) and @mini-types/alipay 3.0.14, not from
// target.yaml, so that the simulator judges what mpgen emits.

import { parsed, Refused } from '/simulator/host.js';

const EVENT = /^(capture-)?(on|catch)([A-Z]\w*)$/;
const FAILURE = { cancel: 11, denied: 4, timeout: 13, 'network error': 12 };

const dialect = {
  prefix: 'a:',
  model: 'props',
  parentheses: true,
  bareAttribute: '',
  slotFallback: true,
  needsMultipleSlots: false,
  decodesQuery: true,
  isLoadedFirst: true,
  isolation: { app: 'shared', page: 'shared', component: 'shared' },
  viewScript: { tag: 'import-sjs', name: 'name', path: 'from', exports: 'default', isOld: false },
  pickerModes: ['selector'],
  pickerValue: Number,

  eventOf(name) {
    const [, capture, way, type] = EVENT.exec(name) ?? [];
    if (type) return { type: type.toLowerCase(), isCapture: Boolean(capture), stops: way === 'catch' };
    return /^(?:on|catch)[a-z]/.test(name) ? { problem: 'events are written `on` with a capital, such as `onTap`' } : null;
  },

  // `target` is the node with the handler; what was touched has a name of its own.
  event(event, touched) {
    const target = { ...event.currentTarget, targetDataset: touched.dataset, tagName: '' };
    const type = TYPES[event.type] ?? event.type;
    return { ...event, type, detail: event.type === 'tap' ? {} : event.detail, target, timeStamp: Date.now() };
  },

  shareProblem: (card) => (card && card.title && card.path ? '' : 'a card needs title and path'),
};

const TYPES = {
  touchstart: 'touchStart', touchmove: 'touchMove', touchend: 'touchEnd', touchcancel: 'touchCancel', longtap: 'longTap', transitionend: 'transitionEnd',
};

function app(config) {
  const { tabBar = {}, subPackages, subpackages = subPackages ?? [] } = config;
  return {
    config,
    pages: [...config.pages, ...subpackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))],
    roots: subpackages.map(({ root }) => root),
    window: windowOf(config.window ?? {}),
    tabs: (tabBar.items ?? []).map(({ pagePath, name, icon, activeIcon }) => ({ path: pagePath, text: name, icon, activeIcon })),
    tabBar: { background: tabBar.backgroundColor, colour: tabBar.textColor, active: tabBar.selectedColor },
  };
}

// Only what the config says, so that a page's config lies over the app's.
function windowOf(config) {
  const found = {
    title: config.defaultTitle,
    bar: config.titleBarColor,
    ink: config.navigationBarFrontColor,
    background: config.backgroundColor,
    canPull: config.pullRefresh,
    reach: config.onReachBottomDistance,
    hasNoBar: config.transparentTitle === undefined ? undefined : config.transparentTitle !== 'none',
    isolation: config.styleIsolation,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function api(host) {
  const { phone } = host;
  const task = host.interfaces({
    promises: true,
    ok: (name, value) => value,
    fail: (name, message, detail) => ({ error: FAILURE[message] ?? 2, errorMessage: message, ...detail }),
  });
  const chosen = async (title, result) => {
    const picked = await host.outcome(title);
    if (picked !== 'ok') throw new Refused(picked);
    return result;
  };
  const systemInfo = () => {
    const { width, height, pageHeight, pixelRatio, statusBar, safeArea } = host.device();
    return {
      platform: 'iOS', brand: 'simulator', model: 'mpgen', system: '17.0', version: '10.5.80', language: 'zh-Hans', app: 'alipay', pixelRatio, windowWidth: width, windowHeight: pageHeight, screenWidth: width, screenHeight: height, screen: { width, height }, statusBarHeight: statusBar, titleBarHeight: 44, safeArea,
    };
  };
  const moves = Object.fromEntries(['navigateTo', 'redirectTo', 'reLaunch', 'switchTab'].map((name) => (
    [name, task(name, ['url'], ({ url }) => { phone.router[name](url); })]
  )));
  return {
    ...moves,
    navigateBack: task('navigateBack', [], ({ delta }) => { phone.router.navigateBack(delta); }),
    setNavigationBar: task('setNavigationBar', [], ({ title }) => { if (title !== undefined) phone.bars.title(title); }),
    setTabBarBadge: task('setTabBarBadge', ['index', 'text'], ({ index, text }) => { phone.bars.badge(index, text); }),
    removeTabBarBadge: task('removeTabBarBadge', ['index'], ({ index }) => { phone.bars.badge(index); }),
    startPullDownRefresh: task('startPullDownRefresh', [], () => { phone.router.top.pull(); }),
    stopPullDownRefresh: task('stopPullDownRefresh', [], () => { phone.router.top?.rest(); }),
    pageScrollTo: task('pageScrollTo', [], ({ scrollTop, selector, duration = 0 }) => (
      selector ? host.scrollTo(selector) : host.scroll(scrollTop, duration))),
    showToast: task('showToast', ['content'], ({ content, duration = 2000 }) => { phone.sheets.toast(content, duration); }),
    hideToast: task('hideToast', [], () => { phone.sheets.hideToast(); }),
    showLoading: task('showLoading', [], ({ content }) => { phone.sheets.loading(content); }),
    hideLoading: task('hideLoading', [], () => { phone.sheets.hideToast(); }),
    alert: task('alert', [], async ({ title = '', content = '', buttonText = '确定' }) => {
      await phone.sheets.modal({ title, text: content, ok: buttonText });
    }),
    confirm: task('confirm', [], async ({ title = '', content = '', confirmButtonText = '确定', cancelButtonText = '取消' }) => {
      const confirm = await phone.sheets.modal({ title, text: content, ok: confirmButtonText, cancel: cancelButtonText });
      return { confirm };
    }),
    showActionSheet: task('showActionSheet', ['items'], async ({ items }) => ({ index: await phone.sheets.actions(items) })),
    getStorageSync: ({ key }) => ({ data: host.read(key) ?? null, success: true }),
    setStorageSync: ({ key, data }) => {
      host.write(key, data);
      return { success: true };
    },
    removeStorageSync: ({ key }) => {
      host.erase(key);
      return { success: true };
    },
    clearStorageSync: () => host.keys().forEach((key) => host.erase(key)),
    getStorageInfoSync: () => ({ keys: host.keys(), currentSize: 0, limitSize: 10240, success: true }),
    getStorage: task('getStorage', ['key'], ({ key }) => ({ data: host.read(key) ?? null })),
    setStorage: task('setStorage', ['key', 'data'], ({ key, data }) => { host.write(key, data); }),
    removeStorage: task('removeStorage', ['key'], ({ key }) => { host.erase(key); }),
    request: task('request', ['url'], async ({ dataType = 'json', ...options }) => {
      const { status, headers, text } = await host.request(options);
      const data = dataType === 'json' ? parsed(text) : text;
      if (status < 400) return { status, headers, data };
      throw Object.assign(new Refused('http status error'), { detail: { error: 19, status, headers, data } });
    }),
    getAuthCode: task('getAuthCode', [], () => chosen('my.getAuthCode', { authCode: 'simulated-code', authSuccessScopes: ['auth_base'] })),
    tradePay: task('tradePay', [], async ({ tradeNO, orderStr }) => {
      if (!tradeNO && !orderStr) phone.report('my.tradePay needs `tradeNO` or `orderStr`');
      const picked = await host.outcome('my.tradePay', [['Still unknown', 'unknown']]);
      return { resultCode: { ok: '9000', cancel: '6001', fail: '4000', unknown: '8000' }[picked] };
    }),
    getAddress: task('getAddress', [], async () => {
      const picked = await host.outcome('my.getAddress');
      if (picked === 'fail') throw new Refused('denied');
      if (picked === 'cancel') return { resultStatus: '6001' };
      return { resultStatus: '9000', result: { fullname: '张三', mobilePhone: '13800000000', country: '中国', prov: '浙江省', city: '杭州市', area: '西湖区', street: '文新街道', address: '文三路 1 号' } };
    }),
    getPhoneNumber: task('getPhoneNumber', [], () => chosen('my.getPhoneNumber', { response: JSON.stringify({ response: 'simulated', sign: 'simulated' }) })),
    requestSubscribeMessage: task('requestSubscribeMessage', ['entityIds'], ({ entityIds }) => chosen('my.requestSubscribeMessage', { behavior: 'subscribe', result: { subscribedEntityIds: entityIds } })),
    scan: task('scan', [], () => chosen('my.scan', { code: 'simulated', result: 'simulated' })),
    chooseImage: task('chooseImage', [], async ({ count = 1 }) => {
      const found = await host.pictures(count);
      if (!found.length) throw new Refused('cancel');
      return { apFilePaths: found, tempFilePaths: found };
    }),
    previewImage: task('previewImage', ['urls'], ({ urls, current = 0 }) => {
      if (typeof current !== 'number') phone.report('my.previewImage: `current` is an index');
      phone.sheets.picture(phone.address(urls[current] ?? urls[0], ''));
    }),
    setClipboard: task('setClipboard', ['text'], ({ text }) => { host.clipboard = text; }),
    getClipboard: task('getClipboard', [], () => ({ text: host.clipboard ?? '' })),
    makePhoneCall: task('makePhoneCall', ['number'], () => chosen('my.makePhoneCall')),
    vibrateShort: task('vibrateShort', [], () => {}),
    getNetworkType: task('getNetworkType', [], () => ({ networkAvailable: true, networkType: 'WIFI' })),
    onNetworkStatusChange: (listener) => { host.listeners.push(listener); },
    getSystemInfo: task('getSystemInfo', [], systemInfo),
    getSystemInfoSync: systemInfo,
    getWindowInfo: systemInfo,
    getLaunchOptionsSync: () => phone.launch,
    getEnterOptionsSync: () => phone.launch,
    getAppIdSync: () => ({ appId: 'simulated' }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'simulated', envVersion: 'develop', version: '' } }),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    createSelectorQuery: () => phone.layout.query(phone.router.top),
    createIntersectionObserver: (options) => phone.layout.observer(phone.router.top, options),
    canIUse: (name) => Boolean(name),
    hideShareMenu: task('hideShareMenu', [], () => {}),
    SDKVersion: '2.9.40',
    env: { USER_DATA_PATH: 'simulator://usr' },
  };
}

export default {
  name: 'alipay',
  title: 'Alipay',
  global: 'my',
  scene: '1300',
  files: { markup: '.axml', style: '.acss' },
  dialect,
  app,
  window: windowOf,
  openTypes: {
    getAuthorize: { granted: ['getauthorize', {}], refused: ['error', { errorMessage: '用户取消授权' }] },
    contactShare: {},
    lifestyle: {},
  },
  api,
};
