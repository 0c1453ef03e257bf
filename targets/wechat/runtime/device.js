function systemInfo() {
  const frame = wx.getWindowInfo();
  return {
    platform: wx.getDeviceInfo().platform.toLowerCase(),
    width: frame.windowWidth,
    height: frame.windowHeight,
    pixelRatio: frame.pixelRatio,
    statusBarHeight: frame.statusBarHeight,
    safeBottom: safeBottom(frame.screenHeight, frame.safeArea),
    theme: wx.getAppBaseInfo().theme || 'light',
  };
}

/** Home-bar space below the safe area; phones without one may not state a safe area at all. */
function safeBottom(screenHeight, area) {
  return area ? Math.max(0, screenHeight - area.bottom) : 0;
}

function networkType() {
  return ask((done, fail) =>
    wx.getNetworkType({ success: (answer) => done(answer.networkType), fail })
  );
}

function onNetworkChange(listener) {
  wx.onNetworkStatusChange((change) =>
    listener({ connected: change.isConnected, type: change.networkType })
  );
}

/** A new version is loaded in the background; the listener hears that it is ready. */
function checkUpdate(listener) {
  wx.getUpdateManager().onUpdateReady(() => listener());
}

function applyUpdate() {
  wx.getUpdateManager().applyUpdate();
}
