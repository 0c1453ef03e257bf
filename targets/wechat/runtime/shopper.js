function login() {
  return ask((done, fail) => wx.login({ success: (answer) => done({ code: answer.code }), fail }));
}

/** The order is what the merchant's server got from the pay interface, passed on as it is. */
function pay(order) {
  return ask((done, fail) =>
    wx.requestPayment(
      Object.assign({}, order, {
        timeStamp: String(order.timeStamp),
        success: () => done(),
        fail,
      })
    )
  );
}

/** The event tells in words that the shopper refused; the code is good for one exchange. */
function readPhone(event) {
  const { code, encryptedData, iv } = event.detail;
  if (!code && !encryptedData) return Promise.reject(failure(event.detail));
  return Promise.resolve({
    code: code || '',
    encryptedData: encryptedData || '',
    iv: iv || '',
    sign: '',
  });
}

function chooseImages(count) {
  return ask((done, fail) =>
    wx.chooseMedia({
      count,
      mediaType: ['image'],
      success: (answer) => done(answer.tempFiles.map((file) => file.tempFilePath)),
      fail,
    })
  );
}

function chooseAddress() {
  return ask((done, fail) =>
    wx.chooseAddress({
      success: (answer) =>
        done({
          name: answer.userName,
          phone: answer.telNumber,
          province: answer.provinceName,
          city: answer.cityName,
          district: answer.countyName,
          detail: answer.detailInfo,
        }),
      fail,
    })
  );
}

function scan() {
  return ask((done, fail) =>
    wx.scanCode({ success: (answer) => done({ text: answer.result }), fail })
  );
}

function copy(text) {
  return ask((done, fail) => wx.setClipboardData({ data: text, success: () => done(), fail }));
}

function call(number) {
  return ask((done, fail) =>
    wx.makePhoneCall({ phoneNumber: number, success: () => done(), fail })
  );
}

function previewImages(urls, index) {
  wx.previewImage({ urls, current: urls[index || 0], fail: ignore });
}

/** The answer names each template's fate; closing the sheet accepts none. */
function subscribe(ids) {
  return ask((done, fail) =>
    wx.requestSubscribeMessage({
      tmplIds: ids,
      success: (answer) => done(ids.filter((id) => answer[id] === 'accept')),
      fail: (error) => (failure(error).code === 'cancel' ? done([]) : fail(error)),
    })
  );
}
