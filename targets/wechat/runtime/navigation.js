const routes = require('@module/routes');

/** The platform refuses the eleventh page; from there on a page takes the place of the last one. */
const MAXIMUM_PAGES = 10;

function open(page, query) {
  return getCurrentPages().length < MAXIMUM_PAGES
    ? travel(page, query, (options) => wx.navigateTo(options))
    : replace(page, query);
}

function replace(page, query) {
  return travel(page, query, (options) => wx.redirectTo(options));
}

function restart(page, query) {
  return travel(page, query, (options) => wx.reLaunch(options));
}

function back(delta) {
  if (getCurrentPages().length < 2) return restart(Object.keys(routes)[0]);
  return ask((done, fail) =>
    wx.navigateBack({ delta: delta || 1, success: () => done(), fail })
  );
}

function go(link) {
  return open(link.page, link.query);
}

/** Move to a page by its name; a tab is switched to and takes no query on any platform. */
function travel(page, query, move) {
  return ask((done, fail) => {
    const options = { url: address(page, query), success: () => done(), fail };
    if (!routes[page]) fail({ code: 'failed', message: 'no page named ' + page });
    else if (routes[page].tab) wx.switchTab(options);
    else move(options);
  });
}

function address(page, query) {
  const route = routes[page] || { path: '', tab: false };
  const pairs = Object.keys(query || {})
    .filter((name) => query[name] !== undefined && query[name] !== null)
    .map((name) => name + '=' + encodeURIComponent(query[name]));
  return pairs.length && !route.tab ? route.path + '?' + pairs.join('&') : route.path;
}
