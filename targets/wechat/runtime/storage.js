/** Values lie in a box, so that an empty text and a missing key stay different. */
function getStorage(key, fallback) {
  try {
    const box = wx.getStorageSync(key);
    return box && typeof box === 'object' && 'value' in box ? box.value : fallback;
  } catch (error) {
    return fallback;
  }
}

function setStorage(key, value) {
  try {
    wx.setStorageSync(key, { value });
    return true;
  } catch (error) {
    return false;
  }
}

function removeStorage(key) {
  wx.removeStorageSync(key);
}
