// The vendor's own compiler and checks, as a library: its command line would ask a server.  The
// proxy is a closed port, so that a call to the network fails instead of waiting.
const path = require('node:path');
const ci = require('miniprogram-ci');
const { listed } = require('./package.cjs');

const SETTINGS = { es6: true, minifyWXML: true, minifyWXSS: true };

ci.proxy('http://127.0.0.1:9');

const place = (folder, message) => {
  const found = /(?:file: |\.\/|\s|^)([\w./-]+\.(?:wxml|wxss|wxs|js|json))/.exec(message);
  return found ? path.relative(folder, path.resolve(folder, found[1])) : '';
};

const finding = (folder, message) => ({ file: place(folder, message), line: 0, message });

const said = (folder, { name, text, detail }) =>
  finding(folder, `${name}: ${text} ${JSON.stringify(detail ?? '')}`);

module.exports.judge = async (_platform, folder) => {
  const project = new ci.Project({
    appid: 'wx0123456789abcdef',
    type: 'miniProgram',
    projectPath: folder,
    privateKey: 'unused',
    attr: async () => ci.DefaultProjectAttr,
  });
  const saved = path.join(process.env.MPGEN_ORACLE_SCRATCH, `${process.pid}.zip`);
  const options = { project, version: '1.0.0', setting: SETTINGS, onProgressUpdate: () => {} };
  try {
    await ci.getCompiledResult(options, saved);
    const quality = await ci.checkCodeQuality(project);
    const failed = quality.filter((each) => !each.success).map((each) => said(folder, each));
    return { files: listed(folder, ['.wxml', '.wxss', '.js', '.json']).length, findings: failed };
  } catch (thrown) {
    return { files: 1, findings: [finding(folder, thrown?.message || String(thrown))] };
  }
};
