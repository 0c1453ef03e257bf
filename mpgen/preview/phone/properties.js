// The component model with declared properties, events by `triggerEvent`, and lifetimes.

import { datasetOf } from './events.js';
import { copy } from './instance.js';

const KEYS = [
  'options', 'properties', 'data', 'observers', 'lifetimes', 'pageLifetimes', 'methods', 'behaviors',
  'externalClasses', 'relations', 'created', 'attached', 'ready', 'moved', 'detached', 'export',
];
const EMPTY = new Map([[String, ''], [Number, 0], [Boolean, false], [Array, []], [Object, null], [null, null]]);
const RESERVED = ['id', 'class', 'style', 'slot', 'hidden'];

export class PropertiesModel {
  constructor(definition) {
    this.phone = definition.phone;
    this.place = definition.place;
    this.hasHost = true;
    this.hearsGestures = true;
    this.isChildFirst = false;
    const parts = withBehaviors(definition.options);
    Object.keys(definition.options).forEach((key) => {
      if (!KEYS.includes(key)) this.phone.report(`Component knows no \`${key}\``, this.place);
    });
    this.parts = parts;
    this.options = definition.options.options ?? {};
    this.methods = Object.assign({}, ...parts.map(({ methods }) => methods));
    this.data = Object.assign({}, ...parts.map(({ data }) => data));
    const declared = Object.assign({}, ...parts.map(({ properties }) => properties));
    this.properties = Object.fromEntries(Object.entries(declared).map(([name, given]) => [name, full(given)]));
  }

  begin(instance, node) {
    const { self } = instance;
    const values = Object.entries(this.properties).map(([name, { value }]) => [name, value]);
    instance.start({ ...this.data, ...Object.fromEntries(values) });
    self.properties = self.data;
    this.tag(self, node);
    self.triggerEvent = (type, detail, options = {}) => instance.trigger(type, detail ?? {}, options);
    this.parts.forEach(({ observers }) => instance.addObservers(observers));
    instance.run('created');
    this.given(node).forEach(([name]) => this.checkName(name, node));
    this.take(instance, this.given(node), false);
  }

  tag(self, { values }) {
    self.id = values.id ?? '';
    self.dataset = datasetOf(values);
  }

  given({ values }) {
    return Object.entries(values)
      .filter(([name]) => !RESERVED.includes(name) && !/^(?:data|aria)-/.test(name))
      .map(([name, value]) => [name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]);
  }

  checkName(name, node) {
    if (name in this.properties) return;
    this.phone.report(`<${node.node.tag}> has no property \`${name}\``, { file: node.owner.template.file, line: node.node.line });
  }

  receive(instance, node, before) {
    this.tag(instance.self, node);
    const old = Object.fromEntries(this.given(before));
    const changed = this.given(node).filter(([name, value]) => value !== old[name]);
    return this.take(instance, changed, true);
  }

  take(instance, changed) {
    const known = changed.filter(([name]) => name in this.properties);
    const old = instance.self.data;
    known.forEach(([name, value]) => {
      instance.write([name], this.fitted(name, value));
      instance.self.properties = instance.self.data;
    });
    instance.observe(known.map(([name]) => [name]));
    known.forEach(([name]) => {
      const { observer } = this.properties[name];
      const work = typeof observer === 'string' ? this.methods[observer] : observer;
      if (work) this.phone.call(work.bind(instance.self), instance.self.data[name], old[name]);
    });
    return known.length > 0;
  }

  // A value of another type is replaced or converted, with a word about it.
  fitted(name, value) {
    const { type } = this.properties[name];
    if (value === undefined) return copy(EMPTY.get(type));
    if (type === null || isOf(type, value)) return value;
    this.phone.report(`property \`${name}\` expects ${type.name} and got ${JSON.stringify(value)}`, this.place);
    if (value === null || type === Array || type === Object) return copy(EMPTY.get(type));
    return type(value);
  }

  scope(instance) {
    return instance.shown;
  }

  stages(name) {
    return this.parts.map((part) => part.lifetimes?.[name] ?? part[name]).filter(Boolean);
  }

  attached(instance) {
    instance.run('attached');
  }

  detached(instance) {
    instance.run('detached');
  }

  pageStage(instance, name) {
    this.parts.forEach(({ pageLifetimes }) => {
      if (pageLifetimes?.[name]) this.phone.call(pageLifetimes[name].bind(instance.self));
    });
  }

  checkSlot(name) {
    if (name && this.phone.platform.dialect.needsMultipleSlots && !this.options.multipleSlots) {
      this.phone.report(`slot \`${name}\` needs options.multipleSlots`, this.place);
    }
  }
}

function withBehaviors(options) {
  return [...(options.behaviors ?? []).filter((each) => typeof each === 'object').flatMap(withBehaviors), options];
}

function full(given) {
  const made = given === null || typeof given === 'function' ? { type: given } : { ...given };
  made.type ??= null;
  if (made.value === undefined) made.value = copy(EMPTY.get(made.type));
  return made;
}

function isOf(type, value) {
  if (type === Array) return Array.isArray(value);
  if (type === Object) return typeof value === 'object' && !Array.isArray(value);
  return typeof value === type.name.toLowerCase();
}
