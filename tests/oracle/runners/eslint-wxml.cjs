// Templates by a parser of their own, with selectors for what belongs to another platform: tags (by
// Taro's tables of each platform's elements), directives and event attributes.
const path = require('node:path');
const { internalComponents } = require('@tarojs/shared');
const { ESLint } = require('eslint');
const plugin = require('eslint-plugin-wxml');
const parser = require('@wxml/parser');
const { listed, text, json } = require('./package.cjs');

const DIRECTIVES = '(if|elif|else|for|for-item|for-index|key)';

// Attributes that no element of the platform has, as a regular expression of the selector.
const DIALECTS = {
  wechat: {
    taro: 'weapp',
    tags: ['wxs'],
    foreign: `^(on[A-Z]|catch[A-Z]|(?!(wx|(capture-|mut-)?(bind|catch)|generic|mark|model):)[a-z-]+:|wx:(?!${DIRECTIVES}$))`,
  },
  alipay: {
    taro: 'alipay',
    tags: ['import-sjs'],
    foreign: `^(bind|mut-|catch[a-z:]|(?!(a|mark):)[a-z-]+:|a:(?!${DIRECTIVES}$))`,
  },
  douyin: {
    taro: 'tt',
    tags: ['sjs'],
    foreign: `^(on[A-Z]|catch[A-Z]|(?!(tt|(capture-)?(bind|catch)):)[a-z-]+:|tt:(?!(ref|${DIRECTIVES})$))`,
  },
};

const RULES = [
  'no-duplicate-attributes',
  'no-inconsistent-tagname',
  'no-unexpected-string-bool',
  'no-vue-directive',
  'report-interpolation-error',
  'report-wxml-syntax-error',
  'report-wxs-syntax-error',
];

const kebab = (name) => name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

function builtIn({ taro, tags }) {
  const { components } = require(`@tarojs/plugin-platform-${taro}/dist/runtime-utils.js`);
  const names = [...Object.keys(internalComponents), ...Object.keys(components)].map(kebab);
  return [...names, ...tags, 'block', 'import', 'include', 'slot', 'template'];
}

function own(folder, file) {
  const declared = (name) => Object.keys(json(folder, name).usingComponents ?? {});
  return [...declared('app.json'), ...declared(file.replace(/\.\w+$/, '.json'))];
}

function linter(folder, dialect, tags) {
  const unknown = `WXElement[name!=/^(${tags.join('|')})$/]`;
  const foreign = `WXAttribute[key=/${dialect.foreign}/]`;
  return new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: [
      {
        files: ['**/*.wxml', '**/*.axml', '**/*.ttml'],
        plugins: { wxml: plugin },
        languageOptions: { parser },
        rules: {
          ...Object.fromEntries(RULES.map((rule) => [`wxml/${rule}`, 'error'])),
          'no-restricted-syntax': [
            'error',
            { selector: unknown, message: 'a tag that this platform and this package do not know' },
            { selector: foreign, message: "another platform's directive or event" },
          ],
        },
      },
    ],
  });
}

module.exports.judge = async (platform, folder) => {
  const dialect = DIALECTS[platform];
  const known = builtIn(dialect);
  const templates = listed(folder, ['.wxml', '.axml', '.ttml']);
  const findings = [];
  for (const file of templates) {
    const eslint = linter(folder, dialect, [...known, ...own(folder, file)]);
    const [{ messages }] = await eslint.lintText(text(folder, file), { filePath: path.join(folder, file) });
    findings.push(...messages.map((said) => ({ file, line: said.line || 0, message: said.message })));
  }
  return { files: templates.length, findings };
};
