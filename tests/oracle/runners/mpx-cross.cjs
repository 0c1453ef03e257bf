// A second opinion on the other platforms' words: from the WeChat package beside this one the peer's
// compiler derives a package of its own, and both must use the same tags, events, directives and
// manifest keys.  Its warnings are about the WeChat source, so only its errors count.
const path = require('node:path');
const { parse } = require('@wxml/parser');
const { listed, text, json } = require('./package.cjs');
const { judged, MODES } = require('./mpx.cjs');

const WORD = /^(a:|tt:|on[A-Z]|catch[A-Z]|bind|catch)/;
const WRAPPER = /^mpx-root-view/;
// What one side writes in another way with the same meaning.
const spelt = (name) => name.replace(/^(bind|catch):/, '$1');

const attributes = (element) =>
  Object.fromEntries((element.startTag?.attributes ?? []).map((each) => [each.key, each.value]));

// The peer boxes Alipay's components in a view that takes their directives; here they go back.
function words(nodes, handed = []) {
  return nodes.filter((node) => node.type === 'WXElement').flatMap((node) => {
    const own = attributes(node);
    const used = [...handed, ...Object.keys(own).filter((name) => WORD.test(name))].map(spelt);
    if (WRAPPER.test(own.class ?? '')) return words(node.children, used);
    return [[node.name, ...used.sort()].join(' '), ...words(node.children)];
  });
}

function differences(ours, theirs) {
  const left = [...theirs];
  const extra = ours.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  return [...extra.map((word) => `only ours: ${word}`), ...left.map((word) => `only the peer's: ${word}`)];
}

const templateWords = (folder, file) =>
  words(parse(text(folder, file)).body).filter((word) => !/^(import-)?sjs\b/.test(word));

// The peer puts a component `x/name` into `x/nameHASH/index`.
const peerName = (file) => file.replace(/[0-9a-f]{8}\/index(\.\w+)$/, (_all, extension) => `/${extension}`);
// Packages differ: an independent one, which Alipay does not have, holds copies of what others share.
const unitName = (file) => file.replace(/^packages\/[^/]+\//, '');
const ourName = (file) => file.replace(/([^/]+)\/\1(\.\w+)$/, '$1/$2');

function tabWords(folder) {
  const { tabBar } = json(folder, 'app.json');
  if (!tabBar) return [];
  const items = tabBar.items ?? tabBar.list ?? [];
  return [...Object.keys(tabBar), ...items.flatMap(Object.keys)].map((key) => `tabBar ${key}`);
}

module.exports.judge = async (platform, folder) => {
  const source = path.join(folder, '..', 'wechat');
  const { out, errors } = await judged(source, MODES[platform], 'wx');
  const extensions = ['.axml', '.ttml'];
  const theirs = new Map(listed(out, extensions).map((file) => [unitName(peerName(file)), file]));
  const findings = [...errors];
  const files = listed(folder, extensions);
  for (const file of files) {
    const peer = theirs.get(unitName(peerName(file))) ?? theirs.get(unitName(ourName(file)));
    const said = peer ? differences(templateWords(folder, file), templateWords(out, peer)) : ['the peer has no such template'];
    findings.push(...said.map((message) => ({ file, line: 0, message })));
  }
  findings.push(...differences(tabWords(folder), tabWords(out)).map((message) => ({ file: 'app.json', line: 0, message })));
  return { files: files.length, findings };
};
