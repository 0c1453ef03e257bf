/**
 * Fire a component's event.  The parent's handler is a function prop and gets what the child
 * passes, so the event object, with the data-* of the tag, is made here.
 */
function emit(component, name, detail) {
  const { props } = component;
  if (!props[name]) return;
  const dataset = {};
  Object.keys(props).forEach((prop) => {
    if (prop.indexOf('data-') === 0) dataset[camelCase(prop.slice(5))] = props[prop];
  });
  const target = { id: props.id || '', dataset };
  const type = name.charAt(2).toLowerCase() + name.slice(3);
  props[name]({ type, detail, currentTarget: target, target });
}

function camelCase(name) {
  return name.replace(/-([a-z])/g, (dash, letter) => letter.toUpperCase());
}
