function toast(text, icon) {
  const icons = { success: 'success', fail: 'fail' };
  tt.showToast({ title: text, icon: icons[icon] || 'none', duration: 2000 });
}

function showLoading(text) {
  tt.showLoading({ title: text || '', mask: true });
}

function hideLoading() {
  tt.hideLoading({ fail: ignore });
}

function confirm(options) {
  return ask((done, fail) =>
    tt.showModal({
      title: options.title || '',
      content: options.text || '',
      confirmText: options.ok || '确定',
      cancelText: options.cancel || '取消',
      success: (answer) => done(Boolean(answer.confirm)),
      fail,
    })
  );
}

/** The typings of 1.3.1 describe this interface but forget to export it. */
function actions(items) {
  return ask((done, fail) =>
    /** @type {any} */ (tt).showActionSheet({
      itemList: items,
      success: (answer) => done(answer.tapIndex),
      fail: (error) => (failure(error).code === 'cancel' ? done(-1) : fail(error)),
    })
  );
}
