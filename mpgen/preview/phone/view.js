// A small view layer: trees of plain nodes, patched onto the document.
// {key, tag, properties, children} is an element, {key, text} a text; with `definition` a component.
// A key names the template's node and its turn in loops, so that what moves keeps its state.

export function patch(parent, before, after) {
  const old = new Map(before.map((node) => [node.key, node]));
  const seen = new Set();
  after.forEach((node, place) => {
    if (seen.has(node.key)) node.key = `${node.key}#${place}`;
    seen.add(node.key);
    const known = old.get(node.key);
    if (known && sameKind(known, node)) {
      old.delete(node.key);
      update(known, node);
    } else create(node);
  });
  old.forEach(remove);
  after.forEach((node, place) => {
    const there = parent.childNodes[place];
    if (there !== node.element) parent.insertBefore(node.element, there ?? null);
  });
}

const sameKind = (a, b) => a.tag === b.tag && a.definition === b.definition && ('text' in a) === ('text' in b);

function create(node) {
  if ('text' in node) {
    node.element = document.createTextNode(node.text);
    return;
  }
  node.element = document.createElement(node.tag);
  node.element.mpNode = node;
  setProperties(node, {});
  if (node.definition) {
    node.instance = node.definition.create(node);
    return;
  }
  node.state = {};
  node.kind.make?.(node);
  patch(inner(node), [], node.children);
  node.kind.refresh?.(node);
}

function update(old, node) {
  node.element = old.element;
  if ('text' in node) {
    if (old.text !== node.text) node.element.data = node.text;
    return;
  }
  node.element.mpNode = node;
  setProperties(node, old.properties);
  if (node.definition) {
    node.instance = old.instance;
    node.instance.receive(node);
    return;
  }
  node.state = old.state;
  patch(inner(node), old.children, node.children);
  node.kind.refresh?.(node);
}

export function remove(node) {
  forget(node);
  node.element.remove();
}

function forget(node) {
  if (node.definition) node.instance.destroy();
  else (node.children ?? []).forEach(forget);
  node.kind?.gone?.(node);
}

// Built-ins with a frame of their own, such as a scroll view, name the place of their children.
const inner = (node) => node.state.inner ?? node.element;

function setProperties({ element, properties: now }, old) {
  Object.keys(old).forEach((name) => {
    if (!(name in now)) element.removeAttribute(name);
  });
  Object.entries(now).forEach(([name, value]) => {
    if (value === undefined || value === false) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  });
}
