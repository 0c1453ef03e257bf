// One phone: a platform's package, run under that platform's table.  ?target=NAME&dark=1&at=/page

import { Bars } from './bars.js';
import { Definitions } from './component.js';
import { listenTo } from './events.js';
import { Host } from './host.js';
import { Layout } from './layout.js';
import { LINES_ABOVE, Modules, resolve } from './modules.js';
import { Renders } from './renders.js';
import { Router } from './router.js';
import { Sheets } from './sheets.js';
import { sized, Styles } from './styles.js';

class Phone {
  constructor(platform, bundle, settings) {
    this.platform = platform;
    this.files = bundle.files;
    this.pictures = new Set(bundle.others);
    this.settings = settings;
    this.diagnostics = [];
    this.calls = [];
    this.meter = { count: 0, bytes: 0 };
    this.opened = new Set();
    this.sized = sized;
    this.modules = new Modules(this);
    this.styles = new Styles(this);
    this.renders = new Renders(this);
    this.definitions = new Definitions(this);
    this.layout = new Layout(this);
    this.host = new Host(this);
    const [top, screen, bottom, over] = ['top', 'screen', 'bottom', 'over'].map((id) => document.getElementById(id));
    this.sheets = new Sheets(over);
    this.bars = new Bars(this, top, bottom);
    this.router = new Router(this, screen);
    this.app = platform.app(this.themed(this.json('app.json') ?? {}));
    this.roots = this.app.roots;
    this.globals = this.names();
    this.isActive = !settings.isQuiet;
    listenTo(screen, this);
  }

  start() {
    this.styles.add(`app${this.platform.files.style}`, this.platform.dialect.isolation.app);
    this.attempt(() => this.modules.load('app'));
    this.launch = { path: '', query: {}, scene: this.platform.scene };
    this.tell('onLaunch', this.launch);
    this.tell('onShow', this.launch);
    this.attempt(() => this.router.push(...this.entry()));
  }

  entry() {
    const { path, query } = this.router.target(this.settings.at || `/${this.app.pages[0]}`);
    return [path, query];
  }

  names() {
    const { global, api } = this.platform;
    const known = api(this.host);
    const guarded = new Proxy(known, {
      get: (names, name) => {
        if (!(name in names) && typeof name === 'string') this.report(`there is no ${global}.${name}`);
        return names[name];
      },
    });
    return {
      App: (options) => { this.application = options; },
      Page: (options) => { this.registered = { kind: 'Page', options }; },
      Component: (options) => { this.registered = { kind: 'Component', options }; },
      Behavior: (options) => options,
      getApp: () => this.application,
      getCurrentPages: () => this.router.stack.map(({ self }) => self),
      [global]: guarded,
    };
  }

  // What a page's or component's script hands to Page() or Component().
  definition(path, kind) {
    this.registered = undefined;
    this.attempt(() => this.modules.load(path));
    if (this.registered?.kind === kind) return this.registered.options ?? {};
    this.report(`${kind}() is never called`, { file: `${path}.js`, line: 1 });
    return {};
  }

  components(config, path) {
    return { ...this.definitions.used(this.app.config, 'app'), ...this.definitions.used(config, path) };
  }

  window(config) {
    return this.platform.window(this.themed(config));
  }

  // '@name' in a config means the theme's value for the phone's light.
  themed(config) {
    const path = config.themeLocation ?? this.themes;
    this.themes = path;
    const theme = path ? (this.json(path) ?? {})[this.settings.isDark ? 'dark' : 'light'] ?? {} : {};
    const text = JSON.stringify(config).replace(/"@(\w+)"/g, (all, name) => (name in theme ? JSON.stringify(theme[name]) : all));
    return JSON.parse(text);
  }

  text(file) {
    return this.files[file];
  }

  json(file) {
    const text = this.files[file];
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text);
    } catch (error) {
      this.report(error.message, { file, line: 1 });
      return {};
    }
  }

  rootOf(path) {
    return this.roots.find((root) => path.startsWith(`${root}/`)) ?? '';
  }

  address(source, file) {
    if (/^(?:https?:|data:|blob:|\/simulator\/)/.test(source)) return source;
    const path = resolve(file, source);
    return `/packages/${this.platform.name}/${this.settings.version}/${path}`;
  }

  missing(source, node) {
    const path = resolve(node.file, source ?? '');
    if (!/^(?:https?:|data:|\/simulator\/)/.test(source ?? '') && !this.pictures.has(path)) {
      this.report(`there is no picture ${path}`, { file: node.file, line: node.node.line });
    }
  }

  instanceOf(self) {
    const pages = this.router.stack;
    return pages.flatMap((page) => [page, ...page.instances()]).find((each) => each.self === self);
  }

  tell(stage, ...given) {
    const work = this.application?.[stage];
    if (work) this.call(work.bind(this.application), ...given);
  }

  // Goes away and comes back, as when another app is opened for a moment.
  blink() {
    this.router.top.hide();
    this.tell('onHide');
    this.tell('onShow', this.launch);
    this.router.top.show();
  }

  // Runs a script's function; what it throws is told and goes no further.
  call(work, ...given) {
    return work && this.attempt(() => work(...given));
  }

  attempt(work) {
    try {
      return work();
    } catch (error) {
      this.thrown(error);
      return undefined;
    }
  }

  thrown(error) {
    const [, file, line] = /package\/(\S+?\.js):(\d+)/.exec(error?.stack ?? '') ?? [];
    this.report(error?.message ?? JSON.stringify(error), file && { file, line: line - LINES_ABOVE });
  }

  report(message, place) {
    const text = place ? `${place.file}:${place.line}: ${message}` : message;
    if (this.diagnostics.includes(text)) return;
    this.diagnostics.push(text);
    this.tellOutside();
  }

  log(name, given) {
    const text = JSON.stringify(given, (key, value) => (typeof value === 'function' ? undefined : value)) ?? '';
    this.calls.push({ name, given: text.slice(0, 200) });
    this.tellOutside();
  }

  count(bytes) {
    this.meter.count += 1;
    this.meter.bytes += bytes;
  }

  drawn() {
    this.tellOutside();
  }

  tellOutside() {
    const top = this.router?.top;
    const query = new URLSearchParams(top?.query).toString();
    window.parent.postMessage({
      target: this.platform.name,
      diagnostics: this.diagnostics,
      calls: this.calls.slice(-50),
      meter: this.meter,
      at: top ? `/${top.path}${query && `?${query}`}` : '',
    }, window.location.origin);
  }
}

async function main() {
  const asked = new URLSearchParams(window.location.search);
  const name = asked.get('target');
  const [{ default: platform }, bundle] = await Promise.all([
    import(`/targets/${name}/simulator.js`),
    fetch(`/packages/${name}.json`).then((answer) => answer.json()),
  ]);
  const { innerWidth: width, innerHeight: height } = window;
  const settings = {
    width, height, statusBar: 44, safeBottom: 34, isDark: asked.has('dark'), at: asked.get('at'), version: bundle.version, isQuiet: asked.has('quiet'),
  };
  const root = document.documentElement;
  root.style.setProperty('--rpx', `${width / 750}px`);
  root.dataset.dark = settings.isDark;
  root.dataset.target = name;
  const phone = new Phone(platform, bundle, settings);
  window.phone = phone;
  window.addEventListener('error', ({ error }) => error && phone.thrown(error));
  window.addEventListener('unhandledrejection', ({ reason }) => phone.thrown(reason));
  phone.start();
}

main();
