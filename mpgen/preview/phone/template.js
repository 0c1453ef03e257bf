// A template read once: its view scripts, and a function from a scope to view nodes.
// Directives, events and view scripts are read by the platform's dialect; what the dialect does
// not know is reported with file and line and then left out.

import { builtins, everywhere } from './builtins.js';
import { compileText, shown, TemplateError } from './expression.js';
import { parse } from './markup.js';
import { resolve } from './modules.js';

const DIRECTIVES = ['if', 'elif', 'else', 'for', 'for-item', 'for-index', 'key'];
const COMPUTED = ['if', 'elif', 'for'];
let count = 0;

export class Template {
  constructor(phone, file, tags) {
    this.phone = phone;
    this.file = file;
    this.dialect = phone.platform.dialect;
    this.tags = tags;
    this.scripts = {};
    const root = this.attempt({ line: 1 }, () => parse(phone.text(file)), { children: [] });
    const rest = root.children.filter((node) => !this.imports(node));
    this.rules = { ...this.dialect, modules: this.scripts };
    this.nodes = rest.map((node) => this.prepared(node)).filter(Boolean);
  }

  say(node, message) {
    this.phone.report(message, { file: this.file, line: node.line });
  }

  attempt(node, work, instead = () => undefined) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.say({ line: error.line ?? node.line }, error.message);
      return instead;
    }
  }

  imports(node) {
    const { tag, name, path } = this.dialect.viewScript;
    if (node.tag !== tag) return false;
    const given = Object.fromEntries(node.attributes.map((each) => [each.name, each.value]));
    if (!given[name] || !given[path]) this.say(node, `<${tag}> needs \`${name}\` and \`${path}\``);
    else {
      this.scripts[given[name]] = {};
      this.attempt(node, () => {
        this.scripts[given[name]] = this.phone.modules.view(resolve(this.file, given[path]));
      });
    }
    return true;
  }

  prepared(node) {
    count += 1;
    const id = `n${count}`;
    if ('text' in node) {
      if (!node.text.trim()) return null;
      return { id, line: node.line, text: this.attempt(node, () => compileText(node.text, this.rules)) };
    }
    const made = { ...node, id, values: [], events: [], on: {} };
    if (!(node.tag in builtins || node.tag in this.tags || ['block', 'slot'].includes(node.tag))) {
      this.say(node, `there is no element or component <${node.tag}> here`);
      return null;
    }
    node.attributes.forEach((attribute) => this.sort(made, attribute));
    made.children = node.children.map((child) => this.prepared(child)).filter(Boolean);
    return made;
  }

  // An attribute is a directive, an event or a value.
  sort(node, { name, value }) {
    const { prefix } = this.dialect;
    if (name.startsWith(prefix) && DIRECTIVES.includes(name.slice(prefix.length))) {
      const directive = name.slice(prefix.length);
      node.on[directive] = COMPUTED.includes(directive)
        ? this.attempt(node, () => compileText(value ?? '', this.rules)) : value ?? '';
      return;
    }
    const event = this.dialect.eventOf(name);
    if (event) this.listen(node, event, name, value);
    else if (/^[a-z]+:/.test(name)) this.say(node, `there is no directive \`${name}\` here`);
    else this.value(node, name, value);
  }

  listen(node, event, name, handler) {
    const known = builtins[node.tag] && [...(builtins[node.tag].events ?? []), ...everywhere.events];
    if (event.problem) this.say(node, `\`${name}\`: ${event.problem}`);
    else if (known && !known.includes(event.type)) {
      this.say(node, `<${node.tag}> never fires \`${event.type}\` (\`${name}\`)`);
    } else if (!handler) this.say(node, `\`${name}\` names no handler`);
    else node.events.push({ ...event, name, read: this.attempt(node, () => compileText(handler, this.rules)) });
  }

  value(node, name, value) {
    const kind = builtins[node.tag];
    if (kind && !isKnown(kind, name)) {
      this.say(node, `<${node.tag}> has no attribute \`${name}\``);
      return;
    }
    if (value !== null) {
      node.values.push({ name, read: this.attempt(node, () => compileText(value, this.rules)) });
      return;
    }
    const bare = kind ? this.dialect.bareAttribute : true;
    if (!bare) this.say(node, `\`${name}\` without a value is not true here`);
    node.values.push({ name, read: () => bare });
  }

  render(scope, owner) {
    return this.list(this.nodes, { ...scope, ...this.scripts }, owner, '');
  }

  // `path` tells the turns of the loops around, up to the next element.
  list(nodes, scope, owner, path) {
    const out = [];
    let isDone = false;
    nodes.forEach((node) => {
      const on = node.on ?? {};
      if ('for' in on) {
        out.push(...this.repeated(node, scope, owner, path));
        return;
      }
      if ('if' in on) isDone = false;
      const test = on.if ?? on.elif;
      const isBranch = test || 'else' in on;
      if (isBranch && (isDone || (test && !test(scope)))) return;
      if (isBranch) isDone = true;
      out.push(...this.one(node, scope, owner, path));
    });
    return out;
  }

  repeated(node, scope, owner, path) {
    const { for: each, 'for-item': item = 'item', 'for-index': index = 'index', key } = node.on;
    const given = each(scope);
    const list = typeof given === 'number' ? [...Array(given).keys()] : given ?? [];
    if (typeof list !== 'object') {
      this.say(node, `a loop over ${JSON.stringify(list)}`);
      return [];
    }
    const entries = Array.isArray(list) ? [...list.entries()] : Object.entries(list);
    return entries.flatMap(([place, value]) => {
      const inside = { ...scope, [item]: value, [index]: place };
      if (node.on.if && !node.on.if(inside)) return [];
      return this.one(node, inside, owner, `${path}/${keyOf(key, value, place)}`);
    });
  }

  one(node, scope, owner, path) {
    const key = node.id + path;
    if (node.text) return [{ key, text: shown(node.text(scope)) }];
    if (node.tag === 'block') return this.list(node.children, scope, owner, path);
    const values = Object.fromEntries(node.values.map(({ name, read }) => [name, read(scope)]));
    if (node.tag === 'slot') {
      const fallback = this.dialect.slotFallback ? this.list(node.children, scope, owner, path) : [];
      return owner.slot(shown(values.name), fallback);
    }
    const made = { key, values, owner, node, events: this.listeners(node, scope, owner) };
    const definition = owner.components[node.tag];
    if (definition) return [this.component(made, definition, scope, owner)];
    return [Object.assign(made, {
      tag: `mp-${node.tag}`,
      kind: builtins[node.tag],
      phone: this.phone,
      file: this.file,
      properties: { ...box(values), 'data-s': owner.scopeMarks },
      children: this.list(node.children, scope, owner, ''),
    })];
  }

  component(made, definition, scope, owner) {
    const { node, values } = made;
    return Object.assign(made, {
      tag: `c-${node.tag}`,
      definition,
      slotted: this.list(node.children, scope, owner, ''),
      properties: {
        ...(definition.hasHost ? box(values) : {}),
        'data-s': owner.scopeMarks,
        'data-host': definition.own,
        'data-virtual': definition.hasHost ? undefined : '',
      },
    });
  }

  listeners(node, scope, owner) {
    return node.events.map(({ read, ...event }) => {
      const given = read(scope);
      const handler = typeof given === 'function' ? given : owner.handler(shown(given));
      if (!handler) this.say(node, `there is no handler \`${shown(given)}\` (\`${event.name}\`)`);
      return { ...event, handler };
    });
  }
}

function isKnown(kind, name) {
  return name.startsWith('data-') || name.startsWith('aria-')
    || everywhere.attributes.includes(name) || (kind.attributes ?? []).includes(name);
}

function keyOf(key, value, place) {
  if (key === undefined) return place;
  return shown(key === '*this' ? value : value?.[key] ?? place);
}

// What every element's box takes from its attributes.
function box(values) {
  const { id, class: name, style, hidden } = values;
  return {
    id: shown(id) || undefined,
    class: shown(name) || undefined,
    style: shown(style).replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))') || undefined,
    hidden: hidden ? '' : undefined,
    role: values['aria-role'],
    'aria-label': values['aria-label'],
  };
}
