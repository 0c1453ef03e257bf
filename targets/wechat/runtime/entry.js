/** Read a page's query: texts arrive percent-encoded, and a stray % must not stop the page. */
function decodeQuery(query) {
  const decoded = {};
  Object.keys(query || {}).forEach((name) => {
    decoded[name] = decodeText(String(query[name]));
  });
  return decoded;
}

function decodeText(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    return text;
  }
}

/** How the app was opened, in one shape on every platform. */
function entryOptions(options) {
  const referrer = options.referrerInfo || {};
  return {
    path: options.path || '',
    query: decodeQuery(options.query),
    scene: String(options.scene || ''),
    referrer: { appId: referrer.appId || '', data: referrer.extraData || {} },
  };
}

function launchOptions() {
  return entryOptions(wx.getLaunchOptionsSync());
}
