// The platform behind `mp`: only what this shop calls.
const routes = require('./routes');

const CODES = { 13: 'timeout' };

function failure(reason) {
  return { code: CODES[reason.error] || 'unknown', message: reason.errorMessage };
}

function get(key) {
  /** @type {any} */
  const { data } = my.getStorageSync({ key });
  return data;
}

function put(key, value) {
  my.setStorageSync({ key, data: value });
}

function toast(text) {
  my.showToast({ content: text, type: 'none' });
}

function request(options) {
  return new Promise((resolve, reject) => {
    my.request({
      url: options.url,
      method: options.method || 'GET',
      data: options.data,
      headers: options.headers,
      success: (result) => resolve({ status: result.status, data: result.data }),
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
      my.switchTab(handlers);
    } else {
      my.navigateTo(handlers);
    }
  });
}

function queryOf(query) {
  return { ...query };
}

function fire(component, event, detail) {
  const name = `on${event[0].toUpperCase()}${event.slice(1)}`;
  const listener = component.props[name];
  if (listener) listener({ type: event, detail });
}

module.exports = { get, put, toast, request, open, queryOf, fire };
