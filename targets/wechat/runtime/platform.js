/**
 * Ask the platform with callbacks and answer with a promise that rejects with {code, message}.
 * An interface that this version lacks counts as unsupported.
 */
function ask(task) {
  return new Promise((resolve, reject) => {
    try {
      task(resolve, (error) => reject(failure(error)));
    } catch (error) {
      reject({ code: 'unsupported', message: String(error) });
    }
  });
}

/** The vendor's failure as {code, message}; it names its reason in words only. */
function failure(error) {
  if (error.code) return error;
  const message = error.errMsg || '';
  if (/cancel/i.test(message)) return { code: 'cancel', message };
  if (/auth|denied|deny|permission/i.test(message)) return { code: 'denied', message };
  if (/time ?out/i.test(message)) return { code: 'timeout', message };
  if (/not support/i.test(message)) return { code: 'unsupported', message };
  return { code: 'failed', message };
}

/** For calls whose failure changes nothing, such as a badge while no tab bar is shown. */
function ignore() {}
