// The vendors' own typings over the emitted scripts: unknown interfaces, wrong arguments, names of
// another platform, requires that lead nowhere.  typescript 5.9.3.
//
// The typings infer what `data` and `this` hold from the script itself, and two things of plain
// JavaScript are beyond that: an empty object that is filled later, and a field that the script sets
// on `this`.  `viewed` marks just these as `any`; shipped code needs no casts for it.
const path = require('node:path');
const ts = require('typescript');
const { listed } = require('./package.cjs');

const TYPINGS = {
  wechat: 'miniprogram-api-typings',
  alipay: '@mini-types/alipay',
  douyin: '@douyin-microapp/typings',
};

const OPTIONS = {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
  noImplicitThis: true,
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.CommonJS,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2020.d.ts'],
};

const EMPTY = /([:=] )\{\}(?=[,;]| \})/g;
const SET = /\bthis\.(\w+) = /g;

function viewed(source) {
  const fields = new Set([...source.matchAll(SET)].map((found) => found[1]));
  const open = source.replace(EMPTY, '$1/** @type {any} */ ({})');
  if (!fields.size) return open;
  return open.replace(new RegExp(`\\bthis\\.(?=(${[...fields].join('|')})\\b)`, 'g'), '/** @type {any} */ (this).');
}

function host(folder, scripts) {
  const files = new Set(scripts.map((file) => path.join(folder, file)));
  const made = ts.createCompilerHost(OPTIONS);
  const { readFile } = made;
  made.readFile = (file) => (files.has(file) ? viewed(readFile(file)) : readFile(file));
  made.getSourceFile = (file, version) => {
    const source = made.readFile(file);
    return source === undefined ? undefined : ts.createSourceFile(file, source, version, true);
  };
  return made;
}

module.exports.judge = (platform, folder) => {
  const scripts = listed(folder, ['.js']);
  const typings = ts.resolveTypeReferenceDirective(
    TYPINGS[platform],
    path.join(process.env.MPGEN_ORACLE_MODULES, 'from.ts'),
    { typeRoots: [] },
    ts.sys,
  ).resolvedTypeReferenceDirective.resolvedFileName;
  const shim = path.join(__dirname, 'shims', `${platform}.d.ts`);
  const program = ts.createProgram(
    [...scripts.map((file) => path.join(folder, file)), typings, shim],
    { ...OPTIONS, types: [] },
    host(folder, scripts),
  );
  const seen = program.getSourceFiles().filter((file) => scripts.includes(path.relative(folder, file.fileName)));
  const findings = ts.getPreEmitDiagnostics(program).map((each) => ({
    file: each.file ? path.relative(folder, each.file.fileName) : '',
    line: each.file ? each.file.getLineAndCharacterOfPosition(each.start).line + 1 : 0,
    message: `TS${each.code} ${ts.flattenDiagnosticMessageText(each.messageText, ' ')}`,
  }));
  return { files: seen.length === scripts.length ? seen.length : 0, findings };
};
