// Events as handlers see them, and the way they take: gestures climb the document as natural
// events do, a component's own events go to its tag, and what a built-in fires stays with it.

import { shown } from './expression.js';

const GESTURES = {
  click: 'tap',
  'mp-longpress': 'longpress',
  pointerdown: 'touchstart',
  pointermove: 'touchmove',
  pointerup: 'touchend',
  pointercancel: 'touchcancel',
  transitionend: 'transitionend',
  animationstart: 'animationstart',
  animationiteration: 'animationiteration',
  animationend: 'animationend',
};
const ALSO = { longpress: 'longtap' };
const LONG_MS = 400;

// One listener for the whole page; the path up is walked here, so that stopping and retargeting
// are the platform's and not the browser's.
export function listenTo(root, phone) {
  Object.keys(GESTURES).forEach((native) => {
    root.addEventListener(native, (event) => gesture(event, GESTURES[native], phone));
  });
  let timer;
  root.addEventListener('pointerdown', ({ target }) => {
    timer = setTimeout(() => target.dispatchEvent(new Event('mp-longpress', { bubbles: true })), LONG_MS);
  });
  ['pointerup', 'pointermove', 'pointercancel'].forEach((name) => {
    root.addEventListener(name, () => clearTimeout(timer));
  });
}

function gesture(native, type, phone) {
  const touched = nodeOf(native.target);
  if (!touched) return;
  const path = pathOf(touched);
  if (type === 'tap' && path.some((node) => node.kind && node.values.disabled)) return;
  const types = [type, ALSO[type]].filter(Boolean);
  const listens = (node, isCapture) => node.events
    .filter((each) => types.includes(each.type) && Boolean(each.isCapture) === isCapture && isGesture(node));
  const steps = [
    ...[...path].reverse().flatMap((node) => listens(node, true).map((event) => [node, event])),
    ...path.flatMap((node) => listens(node, false).map((event) => [node, event])),
  ];
  for (const [node, event] of steps) {
    const target = path.find((each) => each.owner === node.owner) ?? node;
    phone.call(event.handler, gestureEvent(event.type, native, target, node, phone));
    if (event.stops) break;
  }
}

// Where events of components are function props, a gesture on the tag is no listener.
const isGesture = (node) => !node.definition || node.definition.hearsGestures;

const nodeOf = (element) => element?.closest?.('[data-s]')?.mpNode;

function pathOf(node) {
  const path = [];
  for (let at = node; at; at = nodeOf(at.element.parentElement)) path.push(at);
  return path;
}

// A built-in's own event, such as `change`.
export function fire(node, type, detail) {
  const { phone } = node;
  node.element.mpNode.events.filter((event) => event.type === type).forEach(({ handler }) => {
    phone.call(handler, phone.platform.dialect.event({
      type, detail, timeStamp: performance.now(), target: target(node), currentTarget: target(node),
    }, target(node)));
  });
}

// A component's event: to the listeners of its tag, and further up if it bubbles.
export function trigger(node, phone, { type, detail, options }) {
  const origin = target(node);
  const path = options.bubbles ? pathOf(node) : [node];
  for (const at of path) {
    if (at.owner === node.owner || options.composed) {
      for (const { type: name, handler, stops } of at.events) {
        if (name === type) {
          phone.call(handler, { type, detail, timeStamp: performance.now(), target: origin, currentTarget: target(at) });
          if (stops) return;
        }
      }
    }
  }
}

function gestureEvent(type, native, touched, node, phone) {
  const place = { x: native.clientX ?? 0, y: native.clientY ?? 0 };
  const touch = { identifier: 0, clientX: place.x, clientY: place.y, pageX: place.x, pageY: place.y };
  return phone.platform.dialect.event({
    type,
    timeStamp: native.timeStamp,
    detail: type === 'tap' || type.startsWith('long') ? place : {},
    target: target(touched),
    currentTarget: target(node),
    touches: native.type === 'pointerup' ? [] : [touch],
    changedTouches: [touch],
  }, target(touched));
}

const target = ({ values }) => ({ id: shown(values.id), dataset: datasetOf(values) });

export function datasetOf(values) {
  const found = {};
  Object.entries(values).forEach(([name, value]) => {
    if (!name.startsWith('data-')) return;
    const words = name.slice(5).toLowerCase();
    found[words.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())] = value;
  });
  return found;
}
