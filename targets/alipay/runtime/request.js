/** An HTTPS request; header names come back in lower case, a status from 400 on rejects. */
function request(options) {
  const method = (options.method || 'GET').toUpperCase();
  return ask((done, fail) =>
    my.request({
      url: options.url,
      method: /** @type {any} */ (method),
      data: method === 'GET' ? options.data || {} : JSON.stringify(options.data || {}),
      headers: Object.assign({ 'content-type': 'application/json' }, options.headers),
      dataType: 'text',
      timeout: options.timeout || 30000,
      success: (answer) => {
        const { status } = answer;
        const data = parseText(answer.data);
        if (status < 400) done({ status, data, headers: lowerCaseNames(answer.headers) });
        else fail({ code: 'status', message: 'HTTP ' + status, status, data });
      },
      fail: (error) => fail(requestFailure(error)),
    })
  );
}

/** Error numbers of my.request (its FAQ): 12 no network, 13 time-out, 19 a status from 400 on. */
function requestFailure(error) {
  const number = Number(error.error);
  const message = error.errorMessage || 'error ' + error.error;
  if (number === 12) return { code: 'offline', message };
  if (number === 13) return { code: 'timeout', message };
  if (number !== 19) return { code: 'failed', message };
  const status = Number(error.status) || 0;
  return { code: 'status', message: 'HTTP ' + status, status, data: parseText(error.data) };
}

/** Parsed here, because the platform fails on an empty or non-JSON answer. */
function parseText(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return text;
  }
}

function lowerCaseNames(headers) {
  const lower = {};
  Object.keys(headers || {}).forEach((name) => {
    lower[name.toLowerCase()] = headers[name];
  });
  return lower;
}
