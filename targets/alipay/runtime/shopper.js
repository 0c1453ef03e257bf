function login() {
  return ask((done, fail) =>
    my.getAuthCode({
      scopes: 'auth_base',
      success: (answer) => done({ code: answer.authCode }),
      fail,
    })
  );
}

/**
 * Pay {tradeNO} or {orderStr} from the merchant's server.  A closed panel is a success here, with a
 * code (docs, my.tradePay): 9000 paid, 8000 and 6004 ask your server, 6001 cancelled, 6002 offline.
 */
function pay(order) {
  const codes = { 6001: 'cancel', 6002: 'offline', 4: 'denied' };
  return ask((done, fail) =>
    my.tradePay(
      Object.assign({}, order, {
        success: (answer) => {
          const result = String(answer.resultCode);
          if (result === '9000' || result === '8000' || result === '6004') done();
          else fail({ code: codes[result] || 'failed', message: 'pay code ' + result });
        },
        fail,
      })
    )
  );
}

/** The button only asks for consent; the number, encrypted and signed, is read afterwards. */
function readPhone(event) {
  const { errorMessage } = event.detail || { errorMessage: '' };
  if (errorMessage) return Promise.reject({ code: 'denied', message: errorMessage });
  return ask((done, fail) =>
    my.getPhoneNumber({
      success: (answer) => {
        const { response, sign } = JSON.parse(answer.response);
        if (typeof response === 'string') {
          done({ code: '', encryptedData: response, iv: '', sign: sign || '' });
        } else fail({ error: response.code, errorMessage: response.subMsg || response.msg });
      },
      fail,
    })
  );
}

function chooseImages(count) {
  return ask((done, fail) =>
    my.chooseImage({
      count,
      success: (answer) => done(answer.tempFilePaths || answer.apFilePaths),
      fail,
    })
  );
}

/** Going back without a choice is a success with status 6001 here. */
function chooseAddress() {
  return ask((done, fail) =>
    my.getAddress({
      success: (answer) => {
        if (answer.resultStatus !== '9000') {
          fail({ code: 'cancel', message: 'status ' + answer.resultStatus });
          return;
        }
        const { fullname, mobilePhone, prov, city, area, street, address } = answer.result;
        done({
          name: fullname,
          phone: mobilePhone,
          province: prov,
          city,
          district: area,
          detail: street && address.indexOf(street) < 0 ? street + address : address,
        });
      },
      fail,
    })
  );
}

function scan() {
  return ask((done, fail) => my.scan({ success: (answer) => done({ text: answer.code }), fail }));
}

function copy(text) {
  return ask((done, fail) => my.setClipboard({ text, success: () => done(), fail }));
}

function call(number) {
  return ask((done, fail) => my.makePhoneCall({ number, success: () => done(), fail }));
}

/** Which picture is shown first is said by number here. */
function previewImages(urls, index) {
  my.previewImage({ urls, current: index || 0, fail: ignore });
}

/** The answer lists what was accepted; closing the sheet accepts none. */
function subscribe(ids) {
  return ask((done, fail) =>
    my.requestSubscribeMessage({
      entityIds: ids,
      success: (answer) => {
        const accepted = (answer.result && answer.result.subscribedEntityIds) || [];
        done(ids.filter((id) => accepted.indexOf(id) >= 0));
      },
      fail: (error) => (failure(error).code === 'cancel' ? done([]) : fail(error)),
    })
  );
}
