/** How the app was opened, in one shape on every platform; the query is decoded already. */
function entryOptions(options) {
  const referrer = options.referrerInfo || {};
  return {
    path: options.path || '',
    query: options.query || {},
    scene: String(options.scene || ''),
    referrer: { appId: referrer.appId || '', data: referrer.extraData || {} },
  };
}

function launchOptions() {
  return entryOptions(my.getLaunchOptionsSync());
}
