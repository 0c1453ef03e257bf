function systemInfo() {
  const device = my.getSystemInfoSync();
  return {
    platform: device.platform.toLowerCase(),
    width: device.windowWidth,
    height: device.windowHeight,
    pixelRatio: device.pixelRatio,
    statusBarHeight: device.statusBarHeight,
    safeBottom: safeBottom(device.screen.height, device.safeArea),
    theme: 'light',
  };
}

/** Home-bar space below the safe area; phones without one may not state a safe area at all. */
function safeBottom(screenHeight, area) {
  return area ? Math.max(0, screenHeight - area.bottom) : 0;
}

function networkType() {
  return ask((done, fail) =>
    my.getNetworkType({ success: (answer) => done(connection(answer.networkType)), fail })
  );
}

function onNetworkChange(listener) {
  my.onNetworkStatusChange((change) =>
    listener({ connected: change.isConnected, type: connection(change.networkType) })
  );
}

/** A new version is loaded in the background; the listener hears that it is ready. */
function checkUpdate(listener) {
  my.getUpdateManager().onUpdateReady(() => listener());
}

function applyUpdate() {
  my.getUpdateManager().applyUpdate();
}

/** Types come in capitals here, with a word of their own for none. */
function connection(type) {
  const known = { NOTREACHABLE: 'none', WWAN: 'unknown' };
  return known[type] || type.toLowerCase();
}
