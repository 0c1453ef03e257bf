// The package's scripts, run as the platform runs them: only its own globals are there.

import { TemplateError } from './expression.js';

const HIDDEN = [
  'window', 'document', 'self', 'fetch', 'XMLHttpRequest', 'localStorage', 'sessionStorage',
  'location', 'history', 'navigator', 'parent', 'top', 'frames', 'globalThis', 'alert', 'confirm',
  'prompt', 'open', 'close', 'name', 'status', 'event', 'indexedDB', 'WebSocket', 'Worker', 'Image',
];

// `new Function` puts two lines above the text.
export const LINES_ABOVE = 2;

export class Modules {
  // `phone.globals` are the names that the platform gives to scripts (App, Page, Component …).
  constructor(phone) {
    this.phone = phone;
    this.loaded = new Map();
    this.views = new Map();
  }

  load(path) {
    const file = path.endsWith('.js') ? path : `${path}.js`;
    if (this.loaded.has(file)) return this.loaded.get(file).exports;
    const text = this.phone.text(file);
    if (text === undefined) throw new Error(`there is no ${file} in the package`);
    const module = { exports: {} };
    this.loaded.set(file, module);
    const require = (name) => this.required(file, name);
    const given = { require, module, exports: module.exports, ...this.phone.globals };
    const hidden = HIDDEN.filter((name) => !(name in given));
    const body = `'use strict';${text}\n//# sourceURL=package/${file}`;
    const run = new Function(...Object.keys(given), ...hidden, body);
    run.call(undefined, ...Object.values(given));
    return module.exports;
  }

  // A subpackage sees itself and the main package, nothing else.
  required(file, name) {
    const path = resolve(file, name);
    const root = this.phone.rootOf(path);
    if (root && root !== this.phone.rootOf(file)) {
      throw new Error(`${file} requires ${path}, which lies in another package (${root})`);
    }
    return this.load(path);
  }

  // View scripts are ES5 on some platforms, and each has its own way to export.
  view(file) {
    if (this.views.has(file)) return this.views.get(file).exports;
    const text = this.phone.text(file);
    if (text === undefined) throw new TemplateError(`there is no view script ${file}`);
    const { isOld, exports } = this.phone.platform.dialect.viewScript;
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    if (isOld && /\b(?:let|const|class)\s|=>|`/.test(code)) throw new TemplateError(`${file} is not ES5`);
    if (!(exports === 'default' ? /^export default /m : /\bmodule\.exports\b/).test(code)) {
      throw new TemplateError(`${file} exports nothing that this platform reads`);
    }
    const module = { exports: {} };
    this.views.set(file, module);
    const body = text.replace(/^export default /m, 'module.exports = ').replace(/^import (\w+) from (["'].*["']);?/gm, 'var $1 = require($2);');
    new Function('module', 'exports', 'require', 'getDate', 'getRegExp', ...HIDDEN, body)(
      module, module.exports, (name) => this.view(resolve(file, name)),
      (...given) => new Date(...given), (source, flags) => new RegExp(source, flags),
    );
    return module.exports;
  }
}

export function resolve(from, name) {
  const parts = name.startsWith('/') ? [] : from.split('/').slice(0, -1);
  name.split('/').forEach((part) => {
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  });
  return parts.join('/');
}
