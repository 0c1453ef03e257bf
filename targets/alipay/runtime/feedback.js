function toast(text, icon) {
  const types = { success: 'success', fail: 'fail' };
  my.showToast({ content: text, type: types[icon] || 'none', duration: 2000 });
}

function showLoading(text) {
  my.showLoading({ content: text || '' });
}

function hideLoading() {
  my.hideLoading({ fail: ignore });
}

function confirm(options) {
  return ask((done, fail) =>
    my.confirm({
      title: options.title || '',
      content: options.text || '',
      confirmButtonText: options.ok || '确定',
      cancelButtonText: options.cancel || '取消',
      success: (answer) => done(Boolean(answer.confirm)),
      fail,
    })
  );
}

/** Closing the sheet is a success with index -1 here. */
function actions(items) {
  return ask((done, fail) =>
    my.showActionSheet({ items, success: (answer) => done(answer.index), fail })
  );
}
