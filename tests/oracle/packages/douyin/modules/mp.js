// The platform behind `mp`: only what this shop calls.
const routes = require('./routes');

const CODES = { 'request:fail timeout': 'timeout' };

function failure(reason) {
  return { code: CODES[reason.errMsg] || 'unknown', message: reason.errMsg };
}

function get(key) {
  const value = tt.getStorageSync(key);
  return value === '' ? null : value;
}

function put(key, value) {
  tt.setStorageSync(key, value);
}

function toast(text) {
  tt.showToast({ title: text, icon: 'none' });
}

function request(options) {
  return new Promise((resolve, reject) => {
    tt.request({
      url: options.url,
      method: options.method || 'GET',
      data: options.data,
      header: options.headers,
      success: (result) => resolve({ status: result.statusCode, data: result.data }),
      fail: (reason) => reject(failure(reason)),
    });
  });
}

function open(page, query) {
  const route = routes[page];
  const pairs = Object.keys(query || {}).map((key) => `${key}=${encodeURIComponent(query[key])}`);
  const url = pairs.length ? `${route.path}?${pairs.join('&')}` : route.path;
  return new Promise((resolve, reject) => {
    const handlers = { url, success: resolve, fail: (reason) => reject(failure(reason)) };
    if (route.tab) {
      tt.switchTab(handlers);
    } else {
      tt.navigateTo(handlers);
    }
  });
}

function queryOf(query) {
  const decoded = {};
  Object.keys(query).forEach((key) => {
    decoded[key] = decodeURIComponent(query[key]);
  });
  return decoded;
}

module.exports = { get, put, toast, request, open, queryOf };
