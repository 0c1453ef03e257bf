/** An HTTPS request; header names come back in lower case, a status from 400 on rejects. */
function request(options) {
  const method = (options.method || 'GET').toUpperCase();
  return ask((done, fail) =>
    wx.request({
      url: options.url,
      method: /** @type {any} */ (method),
      data: method === 'GET' ? options.data || {} : JSON.stringify(options.data || {}),
      header: Object.assign({ 'content-type': 'application/json' }, options.headers),
      timeout: options.timeout || 30000,
      success: (answer) => {
        const status = answer.statusCode;
        const { data } = answer;
        if (status < 400) done({ status, data, headers: lowerCaseNames(answer.header) });
        else fail({ code: 'status', message: 'HTTP ' + status, status, data });
      },
      fail: (error) => fail(requestFailure(error)),
    })
  );
}

/** What is neither a time-out nor a mistake in the call is a network that cannot be reached. */
function requestFailure(error) {
  const known = failure(error);
  const { message } = known;
  if (known.code !== 'failed' || /domain|url|parameter/i.test(message)) return known;
  return { code: 'offline', message };
}

function lowerCaseNames(headers) {
  const lower = {};
  Object.keys(headers || {}).forEach((name) => {
    lower[name.toLowerCase()] = headers[name];
  });
  return lower;
}
