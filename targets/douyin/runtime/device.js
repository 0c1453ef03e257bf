function systemInfo() {
  const device = tt.getSystemInfoSync();
  return {
    platform: device.platform.toLowerCase(),
    width: device.windowWidth,
    height: device.windowHeight,
    pixelRatio: device.pixelRatio,
    statusBarHeight: device.statusBarHeight,
    safeBottom: safeBottom(device.screenHeight, device.safeArea),
    theme: 'light',
  };
}

/** Home-bar space below the safe area; phones without one may not state a safe area at all. */
function safeBottom(screenHeight, area) {
  return area ? Math.max(0, screenHeight - area.bottom) : 0;
}

/** Documented, but missing from the typings of 1.3.1. */
function networkType() {
  return ask((done, fail) =>
    /** @type {any} */ (tt).getNetworkType({ success: (answer) => done(answer.networkType), fail })
  );
}

function onNetworkChange(listener) {
  tt.onNetworkStatusChange((change) =>
    listener({ connected: change.isConnected, type: change.networkType })
  );
}

/** A new version is loaded in the background; the listener hears that it is ready. */
function checkUpdate(listener) {
  tt.getUpdateManager().onUpdateReady(() => listener());
}

function applyUpdate() {
  tt.getUpdateManager().applyUpdate();
}
