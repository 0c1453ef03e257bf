/** Values lie in a box, so that an empty text and a missing key stay different. */
function getStorage(key, fallback) {
  const box = /** @type {any} */ (my.getStorageSync({ key }).data);
  return box && typeof box === 'object' && 'value' in box ? box.value : fallback;
}

/** A value over the platform's limit is reported, not thrown. */
function setStorage(key, value) {
  return !my.setStorageSync({ key, data: { value } }).error;
}

function removeStorage(key) {
  my.removeStorageSync({ key });
}
