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

/** The vendor's failure as {code, message}; it names its reason by number. */
function failure(error) {
  if (error.code) return error;
  const number = Number(error.error);
  const message = error.errorMessage || 'error ' + error.error;
  if (number === 10 || number === 11 || /取消|cancel/i.test(message)) {
    return { code: 'cancel', message };
  }
  if (number === 4 || number === 2001 || /授权|无权|拒绝/.test(message)) {
    return { code: 'denied', message };
  }
  return { code: 'failed', message };
}

/** For calls whose failure changes nothing, such as a badge while no tab bar is shown. */
function ignore() {}
