// A component's definition, and the instance behind each of its tags; what is special about the
// two component models of the platforms lies in properties.js and props.js.

import { trigger } from './events.js';
import { Instance } from './instance.js';
import { PropertiesModel } from './properties.js';
import { PropsModel } from './props.js';
import { Template } from './template.js';

const MODELS = { properties: PropertiesModel, props: PropsModel };

export class Definitions {
  constructor(phone) {
    this.phone = phone;
    this.known = new Map();
  }

  // tag → definition, for the components that a page or component names in its config.
  used(config, file) {
    const found = {};
    Object.entries(config.usingComponents ?? {}).forEach(([tag, path]) => {
      const place = path.startsWith('/') ? path.slice(1) : new URL(path, `file:///${file}`).pathname.slice(1);
      if (this.phone.text(`${place}.js`) === undefined) {
        this.phone.report(`there is no component ${place} (<${tag}>)`, { file: `${file}.json`, line: 1 });
        return;
      }
      if (!this.known.has(place)) this.known.set(place, new Definition(this.phone, place));
      found[tag] = this.known.get(place);
    });
    return found;
  }
}

class Definition {
  constructor(phone, path) {
    this.phone = phone;
    this.own = path;
    this.config = phone.json(`${path}.json`) ?? {};
    this.place = { file: `${path}.js`, line: 1 };
    if (this.config.component !== true) {
      phone.report('used as a component, but its config does not say "component": true', { file: `${path}.json`, line: 1 });
    }
    this.options = phone.definition(path, 'Component');
    this.model = new MODELS[phone.platform.dialect.model](this);
    this.hearsGestures = this.model.hearsGestures;
    this.hasHost = this.model.hasHost;
    const { isolation: usual } = phone.platform.dialect;
    this.isolation = this.options.options?.styleIsolation ?? this.config.styleIsolation ?? usual.component;
    phone.styles.add(path + phone.platform.files.style, this.isolation === 'shared' ? '' : path);
  }

  // Read when first used, because components may contain themselves.
  get components() {
    this.inside ??= this.phone.components(this.config, this.own);
    return this.inside;
  }

  get template() {
    this.read ??= new Template(this.phone, this.own + this.phone.platform.files.markup, this.components);
    return this.read;
  }

  create(node) {
    return new ComponentInstance(this, node);
  }
}

class ComponentInstance extends Instance {
  constructor(definition, node) {
    super(definition.phone, {}, node.element);
    const { owner } = node;
    this.definition = definition;
    this.place = definition.place;
    this.components = definition.components;
    this.template = definition.template;
    this.page = owner.page;
    this.depth = owner.depth + 1;
    this.scopeMarks = definition.isolation === 'isolated' ? definition.own : `app ${owner.page.own} ${definition.own}`;
    this.node = node;
    this.model = definition.model;
    Object.assign(this.self, this.model.methods, {
      is: definition.own,
      selectComponent: (selector) => this.page.select(this, selector),
    });
    this.model.begin(this, node);
    if (!this.model.isChildFirst) this.phone.renders.born.push(this);
    this.render();
    if (this.model.isChildFirst) this.phone.renders.born.push(this);
  }


  handler(name) {
    const work = this.model.methods[name];
    return work && work.bind(this.self);
  }

  slot(name, fallback) {
    this.model.checkSlot(name);
    const found = this.node.slotted.filter((each) => String(each.values?.slot ?? '') === name);
    return found.length ? found : fallback;
  }

  receive(node) {
    const before = this.node;
    this.node = node;
    const isChanged = this.model.receive(this, node, before);
    if (isChanged || node.slotted.length || before.slotted.length) this.phone.renders.add(this);
  }

  scope() {
    return this.model.scope(this);
  }

  trigger(type, detail, options) {
    trigger(this.node, this.phone, { type, detail, options });
  }

  run(stage, ...given) {
    this.model.stages(stage).forEach((work) => this.phone.call(work.bind(this.self), ...given));
  }

  attached() {
    this.isAttached = true;
    this.model.attached(this);
  }

  ready() {
    this.run('ready');
  }

  destroy() {
    if (this.isAttached) this.model.detached(this);
    this.clear();
  }
}
