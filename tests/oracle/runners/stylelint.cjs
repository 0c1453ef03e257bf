// Units, properties, colours, selectors and syntax of every style sheet.  `rpx` and the tag `page`
// are what the platforms add to CSS.
const stylelint = require('stylelint');
const { listed, text } = require('./package.cjs');

const RULES = {
  'annotation-no-unknown': true,
  'at-rule-no-unknown': true,
  'block-no-empty': true,
  'color-no-invalid-hex': true,
  'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
  'function-calc-no-unspaced-operator': true,
  'function-no-unknown': true,
  'keyframe-declaration-no-important': true,
  'media-feature-name-no-unknown': true,
  'named-grid-areas-no-invalid': true,
  'property-no-unknown': true,
  'selector-pseudo-class-no-unknown': true,
  'selector-pseudo-element-no-unknown': true,
  'selector-type-no-unknown': [true, { ignoreTypes: ['page'] }],
  'string-no-newline': true,
  'unit-no-unknown': [true, { ignoreUnits: ['rpx'] }],
};

module.exports.judge = async (_platform, folder) => {
  const sheets = listed(folder, ['.wxss', '.acss', '.ttss']);
  const findings = [];
  for (const file of sheets) {
    const { results } = await stylelint.lint({ code: text(folder, file), config: { rules: RULES }, quietDeprecationWarnings: true });
    for (const said of [...results[0].warnings, ...results[0].parseErrors]) {
      findings.push({ file, line: said.line || 0, message: said.text });
    }
  }
  return { files: sheets.length, findings };
};
