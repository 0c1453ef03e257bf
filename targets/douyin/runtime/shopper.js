function login() {
  return ask((done, fail) => tt.login({ success: (answer) => done({ code: answer.code }), fail }));
}

/**
 * Pay an order of the general trade system ({data, byteAuthorization}) or of the older guaranteed
 * payment ({order_id, order_token}); both come from the merchant's server.
 */
function pay(order) {
  return ask((done, fail) => {
    const success = () => done();
    if (!order.byteAuthorization) return payGuaranteed(order, done, fail);
    // Not in the typings of 1.3.1, and not in the simulator: devices only.
    const trade = /** @type {any} */ (tt);
    return trade.requestOrder({
      data: order.data,
      byteAuthorization: order.byteAuthorization,
      success: (answer) => trade.getOrderPayment({ orderId: answer.orderId, success, fail }),
      fail,
    });
  });
}

/**
 * A closed panel is a success here, with a code: 0 paid, 9 ask your server, 4 cancelled, 1 timed
 * out, 2 failed, 3 closed (typings 1.3.1, pay.d.ts).
 */
function payGuaranteed(order, done, fail) {
  const codes = { 1: 'timeout', 4: 'cancel' };
  tt.pay({
    orderInfo: { order_id: order.order_id, order_token: order.order_token },
    service: 5,
    success: (answer) => {
      if (answer.code === 0 || answer.code === 9) done();
      else fail({ code: codes[answer.code] || 'failed', message: 'pay code ' + answer.code });
    },
    fail,
  });
}

/** The event tells in words that the shopper refused; call login before the tap, never after. */
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
    tt.chooseImage({
      count,
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
      success: (answer) => done(answer.tempFilePaths),
      fail,
    })
  );
}

function chooseAddress() {
  return ask((done, fail) =>
    tt.chooseAddress({
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
    tt.scanCode({ success: (answer) => done({ text: answer.result }), fail })
  );
}

function copy(text) {
  return ask((done, fail) => tt.setClipboardData({ data: text, success: () => done(), fail }));
}

function call(number) {
  return ask((done, fail) =>
    tt.makePhoneCall({ phoneNumber: number, success: () => done(), fail })
  );
}

function previewImages(urls, index) {
  tt.previewImage({ urls, current: urls[index || 0], fail: ignore });
}

/** The answer names each template's fate; closing the sheet accepts none. */
function subscribe(ids) {
  return ask((done, fail) =>
    tt.requestSubscribeMessage({
      tmplIds: ids,
      success: (answer) => done(ids.filter((id) => answer[id] === 'accept')),
      fail: (error) => (failure(error).code === 'cancel' ? done([]) : fail(error)),
    })
  );
}
