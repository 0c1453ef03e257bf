// WeChat's own component framework runs the package: every page is opened, shown and closed, in
// jsdom, on a phone without a network.  glass-easel 0.12.1 with its adapter and template compiler.
const path = require('node:path');
const { JSDOM } = require('jsdom');
const { listed, text, json } = require('./package.cjs');
const { phone } = require('./wx.cjs');

const dom = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });
const NEEDED = ['document', 'Element', 'HTMLElement', 'Event', 'MutationObserver', 'requestAnimationFrame'];
global.window = dom.window;
for (const name of NEEDED) global[name] = dom.window[name];
const glassEasel = require('glass-easel');
const { MiniProgramEnv } = require('glass-easel-miniprogram-adapter');
const { TmplGroup } = require('glass-easel-template-compiler');

glassEasel.globalOptions.throwGlobalError = false;
const said = [];
glassEasel.addGlobalErrorListener((thrown) => {
  said.push(String(thrown?.stack || thrown));
  return false;
});
glassEasel.addGlobalWarningListener((message, component, element) => {
  said.push(`${element?.is ?? component?.is ?? component ?? ''}: ${message}`);
  return false;
});
const reason = (thrown) => thrown?.stack || thrown?.message || JSON.stringify(thrown);
process.on('unhandledRejection', (thrown) => said.push(`a promise was rejected: ${reason(thrown)}`));
process.on('uncaughtException', (thrown) => said.push(reason(thrown)));

const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

const bare = (file) => file.replace(/\.\w+$/, '');

function templatesOf(folder) {
  const group = new TmplGroup();
  for (const file of listed(folder, ['.wxml'])) group.addTmpl(bare(file), text(folder, file));
  for (const file of listed(folder, ['.wxs'])) group.addScript(bare(file), text(folder, file));
  return new Function(`return ${group.getTmplGenObjectGroups()}`)();
}

// A component gets its parent's values before its first drawing, so that a warning about a type is
// about a value that a parent passes, and not about the empty default of a moment.
const early = (env) => ({
  Page: env.Page,
  Behavior: env.Behavior,
  Component: (definition) =>
    env.Component({ ...definition, options: { ...definition.options, propertyEarlyInit: true } }),
});

class Phone {
  constructor(folder) {
    this.folder = folder;
    this.modules = new Map();
    this.wx = phone();
    this.app = {};
    this.manifest = json(folder, 'app.json');
    this.space = new MiniProgramEnv();
    this.code = this.space.createCodeSpace('', true);
    this.pages = [
      ...this.manifest.pages,
      ...(this.manifest.subPackages ?? this.manifest.subpackages ?? []).flatMap(({ root, pages }) =>
        pages.map((page) => path.posix.join(root, page)),
      ),
    ];
  }

  install() {
    const templates = templatesOf(this.folder);
    const units = listed(this.folder, ['.wxml']).map(bare);
    for (const unit of units) {
      const config = json(this.folder, `${unit}.json`);
      const usingComponents = { ...this.manifest.usingComponents, ...config.usingComponents };
      this.code.addComponentStaticConfig(unit, { ...config, usingComponents });
      this.code.addCompiledTemplate(unit, { groupList: templates, content: templates[unit] });
    }
    this.run('app.js', { App: (app) => Object.assign(this.app, app) });
    for (const unit of units) this.code.componentEnv(unit, (env) => this.run(`${unit}.js`, early(env)));
    this.app.onLaunch?.({ path: this.pages[0], query: {}, scene: 1001 });
    this.app.onShow?.({ path: this.pages[0], query: {}, scene: 1001 });
  }

  run(file, constructors = {}) {
    if (this.modules.has(file)) return this.modules.get(file).exports;
    const module = { exports: {} };
    this.modules.set(file, module);
    const scope = {
      module,
      exports: module.exports,
      require: (wanted) => this.run(this.resolved(file, wanted)),
      wx: this.wx,
      getApp: () => this.app,
      getCurrentPages: () => [],
      App: constructors.App,
      Page: constructors.Page,
      Component: constructors.Component,
      Behavior: constructors.Behavior,
      window: undefined,
      document: undefined,
    };
    const body = `${text(this.folder, file)}\n//# sourceURL=${file}`;
    new Function(...Object.keys(scope), body)(...Object.values(scope));
    return module.exports;
  }

  resolved(from, wanted) {
    const file = path.posix.join(wanted.startsWith('/') ? '' : path.posix.dirname(from), wanted);
    return file.endsWith('.js') ? file.replace(/^\//, '') : `${file.replace(/^\//, '')}.js`;
  }

  async open(page, query) {
    const place = document.createElement('div');
    document.body.appendChild(place);
    const backend = this.space.associateBackend();
    const root = backend.createRoot('body', this.code, page);
    const holder = document.createElement('div');
    place.appendChild(holder);
    root.attach(place, holder);
    const instance = root.get();
    instance.onLoad?.(query);
    instance.onShow?.();
    await settled();
    instance.onReady?.();
    await settled();
    const drawn = place.querySelectorAll('*').length;
    instance.onUnload?.();
    root.release();
    place.remove();
    return drawn;
  }
}

// With nothing in its query, and with the first product's id: the two ways a page can be entered.
function queries(folder) {
  const catalogue = listed(folder, ['.js']).find((file) => file.endsWith('modules/catalog.js'));
  const found = catalogue && /products = \[\s*\{\s*id: '([^']+)'/.exec(text(folder, catalogue));
  return found ? [{}, { id: found[1] }] : [{}];
}

module.exports.judge = async (_platform, folder) => {
  const findings = [];
  const note = (file) => {
    for (const message of said.splice(0)) findings.push({ file, line: 0, message });
  };
  said.length = 0;
  const run = new Phone(folder);
  run.install();
  note('app.js');
  for (const page of run.pages) {
    for (const query of queries(folder)) {
      const drawn = await run.open(page, query);
      note(page);
      if (drawn < 3) findings.push({ file: page, line: 0, message: `the page drew ${drawn} elements` });
    }
  }
  return { files: run.pages.length, findings };
};
