// The platforms' built-in elements: their attributes, the events they fire, and how they behave.
// `make` runs once for an element, `refresh` after each change, `gone` at its end.

import { fire } from './events.js';
import { forms } from './forms.js';
import { moving } from './moving.js';

export const everywhere = {
  attributes: ['id', 'class', 'style', 'hidden', 'slot', 'hover-class', 'hover-start-time', 'hover-stay-time', 'hover-stop-propagation', 'disable-scroll'],
  events: [
    'tap', 'longpress', 'longtap', 'touchstart', 'touchmove', 'touchend', 'touchcancel',
    'transitionend', 'animationstart', 'animationiteration', 'animationend',
  ],
};

const FITS = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover' };

const image = {
  attributes: ['src', 'mode', 'lazy-load', 'show-menu-by-longpress', 'webp', 'default-source'],
  events: ['load', 'error'],
  make(node) {
    const picture = document.createElement('img');
    node.state.picture = picture;
    node.state.inner = document.createElement('span');
    node.element.append(picture);
    picture.addEventListener('load', () => fire(node.element.mpNode, 'load', { width: picture.naturalWidth, height: picture.naturalHeight }));
    picture.addEventListener('error', () => {
      node.phone.missing(picture.getAttribute('data-src'), node);
      fire(node.element.mpNode, 'error', { errMsg: 'the picture cannot be loaded' });
    });
  },
  refresh({ element, values, state: { picture }, phone, file }) {
    const { src = '', mode = 'scaleToFill' } = values;
    element.dataset.mode = mode;
    picture.style.objectFit = FITS[mode] ?? (mode.endsWith('Fix') ? 'fill' : 'none');
    picture.loading = values['lazy-load'] ? 'lazy' : 'eager';
    if (picture.getAttribute('data-src') === src) return;
    picture.setAttribute('data-src', src);
    if (src) picture.src = phone.address(src, file);
    else picture.removeAttribute('src');
  },
};

const richText = {
  attributes: ['nodes', 'space', 'mode'],
  events: [],
  refresh({ element, values: { nodes = '' } }) {
    if (typeof nodes === 'string') element.innerHTML = nodes;
    else element.replaceChildren(...nodes.map(richNode));
  },
};

function richNode({ type, text, name, attrs = {}, children = [] }) {
  if (type === 'text' || text !== undefined) return document.createTextNode(text);
  const made = document.createElement(name);
  Object.entries(attrs).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children.map(richNode));
  return made;
}

const video = {
  attributes: ['src', 'poster', 'controls', 'autoplay', 'loop', 'muted', 'object-fit', 'title', 'show-center-play-btn', 'enable-progress-gesture'],
  events: ['play', 'pause', 'ended', 'timeupdate', 'error', 'fullscreenchange'],
  make(node) {
    node.state.picture = document.createElement('video');
    node.state.inner = document.createElement('span');
    node.element.append(node.state.picture);
    ['play', 'pause', 'ended'].forEach((name) => {
      node.state.picture.addEventListener(name, () => fire(node.element.mpNode, name, {}));
    });
  },
  refresh({ values, state: { picture }, phone, file }) {
    picture.controls = values.controls !== false;
    picture.poster = values.poster ? phone.address(values.poster, file) : '';
    if (values.src && picture.getAttribute('src') !== values.src) picture.src = phone.address(values.src, file);
  },
};

const progress = {
  attributes: ['percent', 'stroke-width', 'activeColor', 'active-color', 'backgroundColor', 'background-color', 'show-info', 'active', 'border-radius'],
  refresh({ element, values: { percent = 0 } }) {
    element.style.setProperty('--percent', `${percent}%`);
  },
};

const navigator = {
  attributes: ['url', 'open-type', 'delta', 'target'],
  make(node) {
    node.element.addEventListener('click', () => {
      const { url, delta, 'open-type': way = 'navigate' } = node.element.mpNode.values;
      const ways = { navigate: 'navigateTo', redirect: 'redirectTo', switchTab: 'switchTab', reLaunch: 'reLaunch' };
      node.phone.attempt(() => (way === 'navigateBack' ? node.phone.router.navigateBack(delta) : node.phone.router[ways[way]](url)));
    });
  },
};

export const builtins = {
  view: {},
  text: { attributes: ['selectable', 'user-select', 'space', 'decode', 'number-of-lines', 'max-lines'] },
  image,
  'rich-text': richText,
  video,
  progress,
  navigator,
  icon: { attributes: ['type', 'size', 'color'] },
  'web-view': { attributes: ['src'], events: ['message', 'load', 'error'] },
  ...moving,
  ...forms,
};
