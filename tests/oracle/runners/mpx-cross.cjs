// A second opinion on what the other platforms want: from the WeChat package the peer's compiler
// derives an Alipay and a Douyin package of its own, and says what it could not carry over.
const { judged } = require('./mpx.cjs');

const TARGETS = ['ali', 'tt'];

module.exports.judge = async (_platform, folder) => {
  const findings = [];
  let files = 0;
  for (const mode of TARGETS) {
    const verdict = await judged(folder, mode, 'wx');
    files += verdict.files;
    findings.push(...verdict.findings.map((each) => ({ ...each, message: `${mode}: ${each.message}` })));
  }
  return { files, findings };
};
