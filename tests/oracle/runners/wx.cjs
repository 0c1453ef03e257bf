// A phone without a network: the `wx` that a package finds when a judge runs it.  Its names are those
// of the vendor's typings, so that a call to anything else is the TypeError it would be on a phone.
const fs = require('node:fs');
const path = require('node:path');

const TYPINGS = 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts';

const SYSTEM = {
  SDKVersion: '3.8.0', platform: 'devtools', brand: 'devtools', model: 'iPhone', language: 'zh_CN', theme: 'light',
  pixelRatio: 2, windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, statusBarHeight: 20,
  safeArea: { left: 0, right: 375, top: 20, bottom: 667, width: 375, height: 647 },
};

const ANSWERS = {
  request: null,
  login: { code: 'code' },
  getSetting: { authSetting: {} },
  showModal: { confirm: true, cancel: false },
  showActionSheet: { tapIndex: 0 },
  getNetworkType: { networkType: 'wifi' },
};

const declared = () => {
  const text = fs.readFileSync(path.join(process.env.MPGEN_ORACLE_MODULES, TYPINGS), 'utf8');
  const body = text.slice(text.indexOf('interface Wx {'));
  return new Set([...body.matchAll(/^ {8}(\w+)[<(:]/gm)].map((found) => found[1]));
};

const chain = () => new Proxy(() => chain(), { get: (_target, name) => (name === 'then' ? undefined : chain()) });

function answered(name) {
  return (options = {}) => {
    const failed = ANSWERS[name] === null;
    const result = { errMsg: `${name}:${failed ? 'fail no network' : 'ok'}`, ...ANSWERS[name] };
    if (!options.success && !options.fail && !options.complete) return undefined;
    setTimeout(() => {
      (failed ? options.fail : options.success)?.(result);
      options.complete?.(result);
    });
    return undefined;
  };
}

function phone() {
  const stored = new Map();
  const own = {
    getStorageSync: (key) => stored.get(key) ?? '',
    setStorageSync: (key, value) => void stored.set(key, structuredClone(value)),
    removeStorageSync: (key) => void stored.delete(key),
    clearStorageSync: () => stored.clear(),
    getStorageInfoSync: () => ({ keys: [...stored.keys()], currentSize: 1, limitSize: 10240 }),
    getSystemInfoSync: () => SYSTEM,
    getWindowInfo: () => SYSTEM,
    getDeviceInfo: () => SYSTEM,
    getAppBaseInfo: () => SYSTEM,
    getMenuButtonBoundingClientRect: () => ({ top: 24, bottom: 56, left: 281, right: 368, width: 87, height: 32 }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0123456789abcdef', envVersion: 'develop' } }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    canIUse: () => true,
    nextTick: (run) => void setTimeout(run),
  };
  const names = declared();
  return new Proxy(own, {
    get: (target, name) => {
      if (name in target) return target[name];
      if (!names.has(name)) return undefined;
      return /^(create|get\w+Manager)/.test(name) ? chain() : answered(name);
    },
  });
}

module.exports = { phone };
