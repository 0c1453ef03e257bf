// The engine's own parser on every script, as `node --check` runs it; view scripts too.
const vm = require('node:vm');
const { listed, text } = require('./package.cjs');

const WRAPPED = '(function (exports, require, module) {';

function fault(folder, file) {
  // A view script of Alipay is a module; its `export default` is the only part a function lacks.
  const source = text(folder, file).replace(/^export default /m, 'module.exports = ');
  try {
    new vm.Script(`${WRAPPED}${source}\n})`, { filename: file });
    return [];
  } catch (thrown) {
    const line = Number(/:(\d+)/.exec(thrown.stack)?.[1] ?? 0);
    return [{ file, line, message: thrown.message }];
  }
}

module.exports.judge = (_platform, folder) => {
  const scripts = listed(folder, ['.js', '.wxs', '.sjs']);
  return { files: scripts.length, findings: scripts.flatMap((file) => fault(folder, file)) };
};
