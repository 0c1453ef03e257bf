// What pages and components share: data, `setData`, observers, and their part of the document.

import { patch, remove } from './view.js';

export class Instance {
  constructor(phone, self, element) {
    this.phone = phone;
    this.self = self;
    this.element = element;
    this.shown = {};
    this.nodes = [];
    this.observers = [];
    this.isAlive = true;
    self.setData = (changes, done) => this.setData(changes, done);
    self.createSelectorQuery = () => phone.layout.query(this);
    self.createIntersectionObserver = (options) => phone.layout.observer(this, options);
  }

  // Data has two copies: the script's own, and what has been handed to the view.
  start(data) {
    this.self.data = copy(data);
    this.shown = copy(data);
  }

  setData(changes, done) {
    if (!this.isAlive) return;
    this.phone.count(this.check(changes));
    Object.entries(changes).forEach(([path, value]) => this.write(keysOf(path), value));
    this.observe(Object.keys(changes).map(keysOf));
    this.phone.renders.add(this, done && (() => this.phone.call(done.bind(this.self))));
  }

  // Answers the size in bytes of what crosses over to the view.
  check(changes) {
    const text = JSON.stringify(changes, (key, value) => {
      if (typeof value === 'function') this.phone.report(`setData: \`${key}\` is a function`, this.place);
      return value;
    });
    Object.entries(changes).forEach(([path, value]) => {
      if (value === undefined) this.phone.report(`setData: \`${path}\` is undefined`, this.place);
    });
    return new TextEncoder().encode(text).length;
  }

  write(keys, value) {
    this.self.data = written(this.self.data, keys, copy(value));
    this.shown = written(this.shown, keys, copy(value));
  }

  observe(changed) {
    this.observers.forEach(({ paths, run }) => {
      if (!changed.some((keys) => paths.some((path) => concerns(path, keys)))) return;
      const scope = this.scope();
      this.phone.call(() => run.apply(this.self, paths.map((path) => valueAt(scope, path))));
    });
  }

  addObservers(observers = {}) {
    Object.entries(observers).forEach(([names, run]) => {
      this.observers.push({ paths: names.split(',').map((name) => keysOf(name.trim())), run });
    });
  }

  render() {
    const after = this.template.render(this.scope(), this);
    patch(this.element, this.nodes, after);
    this.nodes = after;
  }

  clear() {
    this.isAlive = false;
    this.nodes.forEach(remove);
    this.nodes = [];
  }
}

export function copy(value) {
  if (Array.isArray(value)) return value.map(copy);
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? undefined : value;
  if (value instanceof Date) return new Date(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]));
}

// 'a.b[0].c' → ['a', 'b', '0', 'c']
export function keysOf(path) {
  return path.split(/[.[\]]+/).filter((key) => key !== '');
}

// A new value along the path, so that what was handed on elsewhere is seen to have changed.
function written(owner, [key, ...rest], value) {
  const isList = Array.isArray(owner) || (owner === undefined && /^\d+$/.test(key));
  const made = isList ? [...(owner ?? [])] : { ...owner };
  made[key] = rest.length ? written(made[key], rest, value) : value;
  return made;
}

const valueAt = (scope, path) => path.filter((key) => key !== '**').reduce((owner, key) => owner?.[key], scope);

// `a.b` hears a change of `a` and of `a.b`; `a.**` also of what lies below.
function concerns(path, changed) {
  const isDeep = path[path.length - 1] === '**';
  const keys = isDeep ? path.slice(0, -1) : path;
  const shorter = Math.min(keys.length, changed.length);
  const isAlong = keys.slice(0, shorter).every((key, place) => key === changed[place]);
  return isAlong && (isDeep || changed.length <= keys.length);
}
