// The component model with plain props, functions among them, and didMount/didUpdate/didUnmount.
// Lifetimes and observers are there only if the component's options switch them on.

const KEYS = [
  'options', 'props', 'data', 'observers', 'lifetimes', 'methods', 'mixins', 'onInit', 'ref',
  'deriveDataFromProps', 'didMount', 'didUpdate', 'didUnmount', 'relations', 'externalClasses', 'onError',
];
const SWITCHED = ['observers', 'lifetimes', 'relations', 'externalClasses'];

export class PropsModel {
  constructor(definition) {
    const { phone, options, place } = definition;
    this.phone = phone;
    this.place = place;
    this.settings = options.options ?? {};
    this.hasHost = this.settings.virtualHost === false;
    this.hearsGestures = false;
    this.isChildFirst = true;
    this.parts = [...(options.mixins ?? []), options];
    this.methods = Object.assign({}, ...this.parts.map(({ methods }) => methods));
    this.data = Object.assign({}, ...this.parts.map(({ data }) => data));
    this.props = Object.assign({}, ...this.parts.map(({ props }) => props));
    this.check(options);
  }

  check(options) {
    Object.keys(options).forEach((key) => {
      if (!KEYS.includes(key)) this.phone.report(`Component knows no \`${key}\``, this.place);
      else if (SWITCHED.includes(key) && this.settings[key] !== true) {
        this.phone.report(`\`${key}\` does nothing unless options.${key} is true`, this.place);
      }
    });
  }

  begin(instance, node) {
    instance.start(this.data);
    instance.self.props = this.given(node);
    if (this.settings.observers) this.parts.forEach(({ observers }) => instance.addObservers(observers));
    instance.run('onInit');
    this.derive(instance, instance.self.props);
    instance.run('created');
    instance.observe(Object.keys(node.values).map((name) => [name]));
  }

  // What the tag gives over the defaults; handlers arrive as functions.
  given(node) {
    const given = Object.fromEntries(Object.entries(node.values)
      .filter(([name, value]) => name !== 'slot' && value !== undefined)
      .map(([name, value]) => [name.startsWith('data-') ? name : camel(name), value]));
    node.events.forEach(({ name, stops, handler }) => {
      if (stops) {
        this.phone.report(`\`${name}\`: a component's event can only be heard with \`on…\``, { file: node.owner.template.file, line: node.node.line });
      } else given[name] = (...event) => this.phone.call(handler, ...event);
    });
    return { ...this.props, ...given };
  }

  receive(instance, node) {
    const { self } = instance;
    const old = self.props;
    const next = this.given(node);
    const changed = Object.keys({ ...old, ...next })
      .filter((name) => old[name] !== next[name] && typeof next[name] !== 'function');
    if (changed.length) this.derive(instance, next);
    self.props = next;
    if (!changed.length) return false;
    instance.observe(changed.map((name) => [name]));
    const oldData = self.data;
    this.phone.renders.callbacks.push(() => instance.isAlive && instance.run('didUpdate', old, oldData));
    return true;
  }

  derive(instance, next) {
    this.stages('deriveDataFromProps').forEach((work) => this.phone.call(work.bind(instance.self), next));
  }

  scope(instance) {
    return { ...instance.self.props, ...instance.shown };
  }

  stages(name) {
    const lifetimes = this.settings.lifetimes ? this.parts.map((part) => part.lifetimes?.[name]) : [];
    return [...lifetimes, ...this.parts.map((part) => part[name])].filter(Boolean);
  }

  attached(instance) {
    instance.run('attached');
    instance.run('didMount');
  }

  detached(instance) {
    instance.run('detached');
    instance.run('didUnmount');
  }

  pageStage() {}

  checkSlot() {}
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
