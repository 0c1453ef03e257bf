// The compiler of the vendor's own component framework reads every template: unclosed tags, broken
// mustaches, unknown directives, duplicate attributes.
const { TmplGroup } = require('glass-easel-template-compiler');
const { listed, text } = require('./package.cjs');

module.exports.judge = (_platform, folder) => {
  const templates = listed(folder, ['.wxml']);
  const group = new TmplGroup();
  for (const file of listed(folder, ['.wxs'])) group.addScript(file, text(folder, file));
  const findings = templates.flatMap((file) =>
    [...group.addTmpl(file.replace(/\.wxml$/, ''), text(folder, file))].map((said) => ({
      file,
      line: (said.startLine ?? said.start_line ?? -1) + 1,
      message: said.message,
    })),
  );
  return { files: templates.length, findings };
};
