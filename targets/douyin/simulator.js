// Douyin as the simulator knows it: its template dialect, its configs, and its tt.
// Written from the vendor's pages (ttml-data-bind, ttml-event, sjs, tt.pay) and
// @douyin-microapp/typings 1.3.1, not from target.yaml, so that the simulator judges what mpgen emits.

import { parsed, Refused } from '/simulator/host.js';

const EVENT = /^(capture-)?(bind|catch):?(.*)$/;

const dialect = {
  prefix: 'tt:',
  model: 'properties',
  parentheses: false,
  bareAttribute: true,
  slotFallback: true,
  needsMultipleSlots: false,
  decodesQuery: false,
  isLoadedFirst: false,
  isolation: { app: 'app', page: 'isolated', component: 'isolated' },
  viewScript: { tag: 'sjs', name: 'module', path: 'src', exports: 'module', isOld: true },
  pickerModes: ['selector', 'multiSelector', 'time', 'date', 'region'],
  pickerValue: Number,

  eventOf(name) {
    const [, capture, way, type] = EVENT.exec(name) ?? [];
    if (!type) return null;
    const isTouch = /[A-Z]/.test(type) && !name.includes(':');
    return { type, isCapture: Boolean(capture), stops: way === 'catch', problem: isTouch ? 'events are written in lower case' : undefined };
  },

  event: (event) => event,

  shareProblem: () => '',
};

function app(config) {
  const { tabBar = {}, subPackages, subpackages = subPackages ?? [] } = config;
  return {
    config,
    pages: [...config.pages, ...subpackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))],
    roots: subpackages.map(({ root }) => root),
    window: windowOf(config.window ?? {}),
    tabs: (tabBar.list ?? []).map(({ pagePath, text, iconPath, selectedIconPath }) => (
      { path: pagePath, text, icon: iconPath, activeIcon: selectedIconPath }
    )),
    tabBar: { background: tabBar.backgroundColor, colour: tabBar.color, active: tabBar.selectedColor },
  };
}

// Only what the config says, so that a page's config lies over the app's.
function windowOf(config) {
  const found = {
    title: config.navigationBarTitleText,
    bar: config.navigationBarBackgroundColor,
    ink: config.navigationBarTextStyle,
    background: config.backgroundColor,
    canPull: config.enablePullDownRefresh,
    reach: config.onReachBottomDistance,
    hasNoBar: config.navigationStyle === undefined ? undefined : config.navigationStyle === 'custom',
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function api(host) {
  const { phone } = host;
  const task = host.interfaces({
    promises: false,
    ok: (name, value) => ({ errMsg: `${name}:ok`, ...value }),
    fail: (name, message, detail) => ({ errMsg: `${name}:fail ${message}`, errNo: 21101, ...detail }),
  });
  const chosen = async (title, result) => {
    const picked = await host.outcome(title);
    if (picked !== 'ok') throw new Refused(picked);
    return result;
  };
  const systemInfo = () => {
    const { width, height, pageHeight, pixelRatio, statusBar, safeArea } = host.device();
    return {
      platform: 'ios', brand: 'simulator', model: 'mpgen', system: 'iOS 17.0', version: '30.0.0', appName: 'Douyin', SDKVersion: '3.40.0', language: 'zh', pixelRatio, windowWidth: width, windowHeight: pageHeight, screenWidth: width, screenHeight: height, statusBarHeight: statusBar, safeArea,
    };
  };
  const moves = Object.fromEntries(['navigateTo', 'redirectTo', 'reLaunch', 'switchTab'].map((name) => (
    [name, task(name, ['url'], ({ url }) => { phone.router[name](url); })]
  )));
  return {
    ...moves,
    navigateBack: task('navigateBack', [], ({ delta }) => { phone.router.navigateBack(delta); }),
    setNavigationBarTitle: task('setNavigationBarTitle', ['title'], ({ title }) => { phone.bars.title(title); }),
    setNavigationBarColor: task('setNavigationBarColor', ['frontColor', 'backgroundColor'], () => {}),
    setTabBarBadge: task('setTabBarBadge', ['index', 'text'], ({ index, text }) => { phone.bars.badge(index, text); }),
    removeTabBarBadge: task('removeTabBarBadge', ['index'], ({ index }) => { phone.bars.badge(index); }),
    startPullDownRefresh: task('startPullDownRefresh', [], () => { phone.router.top.pull(); }),
    stopPullDownRefresh: task('stopPullDownRefresh', [], () => { phone.router.top?.rest(); }),
    pageScrollTo: task('pageScrollTo', [], ({ scrollTop, selector, duration = 300 }) => (
      selector ? host.scrollTo(selector) : host.scroll(scrollTop, duration))),
    showToast: task('showToast', ['title'], ({ title, duration = 2000 }) => { phone.sheets.toast(title, duration); }),
    hideToast: task('hideToast', [], () => { phone.sheets.hideToast(); }),
    showLoading: task('showLoading', ['title'], ({ title }) => { phone.sheets.loading(title); }),
    hideLoading: task('hideLoading', [], () => { phone.sheets.hideToast(); }),
    showModal: task('showModal', [], async ({ title = '', content = '', showCancel = true, confirmText = '确定', cancelText = '取消' }) => {
      const confirm = await phone.sheets.modal({ title, text: content, ok: confirmText, cancel: showCancel && cancelText });
      return { confirm, cancel: !confirm };
    }),
    showActionSheet: task('showActionSheet', ['itemList'], async ({ itemList }) => {
      const tapIndex = await phone.sheets.actions(itemList);
      if (tapIndex < 0) throw new Refused('cancel');
      return { tapIndex };
    }),
    getStorageSync: (key) => host.read(key) ?? '',
    setStorageSync: (key, data) => host.write(key, data),
    removeStorageSync: (key) => host.erase(key),
    clearStorageSync: () => host.keys().forEach((key) => host.erase(key)),
    getStorageInfoSync: () => ({ keys: host.keys(), currentSize: 0, limitSize: 10240 }),
    getStorage: task('getStorage', ['key'], ({ key }) => ({ data: host.read(key) ?? '' })),
    setStorage: task('setStorage', ['key', 'data'], ({ key, data }) => host.write(key, data)),
    removeStorage: task('removeStorage', ['key'], ({ key }) => host.erase(key)),
    request: task('request', ['url'], async ({ header, dataType = 'json', ...options }) => {
      const { status, headers, text } = await host.request({ ...options, headers: header });
      return { statusCode: status, header: headers, data: dataType === 'json' ? parsed(text) : text };
    }),
    login: task('login', [], () => chosen('tt.login', { code: 'simulated-code', anonymousCode: '', isLogin: true })),
    checkSession: task('checkSession', [], () => {}),
    // A payment that failed is a success here, with a code.
    pay: task('pay', ['orderInfo', 'service'], async () => (
      { code: { ok: 0, cancel: 4, fail: 2, unknown: 9 }[await host.outcome('tt.pay', [['Still unknown', 'unknown']])] })),
    requestOrder: task('requestOrder', ['data', 'byteAuthorization'], () => chosen('tt.requestOrder', { orderId: 'simulated' })),
    getOrderPayment: task('getOrderPayment', ['orderId'], () => chosen('tt.getOrderPayment')),
    chooseAddress: task('chooseAddress', [], () => chosen('tt.chooseAddress', {
      userName: '张三', telNumber: '13800000000', provinceName: '浙江省', cityName: '杭州市', countyName: '西湖区', detailInfo: '文三路 1 号', nationalCode: '330106', postalCode: '310000',
    })),
    requestSubscribeMessage: task('requestSubscribeMessage', ['tmplIds'], async ({ tmplIds }) => {
      const picked = await host.outcome('tt.requestSubscribeMessage');
      return Object.fromEntries(tmplIds.map((id) => [id, picked === 'ok' ? 'accept' : 'reject']));
    }),
    scanCode: task('scanCode', [], () => chosen('tt.scanCode', { result: 'simulated' })),
    chooseImage: task('chooseImage', [], async ({ count = 9 }) => {
      const found = await host.pictures(count);
      if (!found.length) throw new Refused('cancel');
      return { tempFilePaths: found, tempFiles: found.map((path) => ({ path, size: 1 })) };
    }),
    previewImage: task('previewImage', ['urls'], ({ urls, current }) => { phone.sheets.picture(phone.address(current ?? urls[0], '')); }),
    setClipboardData: task('setClipboardData', ['data'], ({ data }) => { host.clipboard = data; }),
    getClipboardData: task('getClipboardData', [], () => ({ data: host.clipboard ?? '' })),
    makePhoneCall: task('makePhoneCall', ['phoneNumber'], () => chosen('tt.makePhoneCall')),
    vibrateShort: task('vibrateShort', [], () => {}),
    getNetworkType: task('getNetworkType', [], () => ({ networkType: 'wifi' })),
    onNetworkStatusChange: (listener) => { host.listeners.push(listener); },
    getSystemInfo: task('getSystemInfo', [], systemInfo),
    getSystemInfoSync: systemInfo,
    getLaunchOptionsSync: () => phone.launch,
    getEnvInfoSync: () => ({ microapp: { appId: 'simulated', mpVersion: '', envType: 'development' } }),
    getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, top: 50, right: host.device().width - 7, bottom: 82, left: host.device().width - 94 }),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    createSelectorQuery: () => phone.layout.query(phone.router.top),
    createIntersectionObserver: (component, options) => phone.layout.observer(phone.instanceOf(component), options),
    canIUse: (name) => Boolean(name),
    showShareMenu: task('showShareMenu', [], () => {}),
    hideShareMenu: task('hideShareMenu', [], () => {}),
    env: { USER_DATA_PATH: 'simulator://usr' },
  };
}

export default {
  name: 'douyin',
  title: 'Douyin',
  global: 'tt',
  scene: '011004',
  files: { markup: '.ttml', style: '.ttss' },
  dialect,
  app,
  window: windowOf,
  openTypes: {
    getPhoneNumber: {
      granted: ['getphonenumber', { errMsg: 'getPhoneNumber:ok', code: 'simulated', encryptedData: 'simulated', iv: 'simulated' }],
      refused: ['getphonenumber', { errMsg: 'getPhoneNumber:fail user deny' }],
    },
    openSetting: { granted: ['opensetting', { authSetting: {} }] },
    contact: { granted: ['contact', {}] },
    im: { granted: ['im', {}] },
  },
  api,
};
