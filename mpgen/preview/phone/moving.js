// Built-ins that move: scroll views, swipers.

import { fire } from './events.js';

const scrollView = {
  attributes: [
    'scroll-x', 'scroll-y', 'scroll-top', 'scroll-left', 'scroll-into-view', 'scroll-with-animation',
    'upper-threshold', 'lower-threshold', 'enhanced', 'show-scrollbar', 'enable-flex', 'bounces',
    'refresher-enabled', 'refresher-triggered', 'trap-scroll', 'enable-back-to-top', 'scroll-anchoring',
  ],
  events: ['scroll', 'scrolltoupper', 'scrolltolower', 'refresherrefresh'],
  make(node) {
    const { element, state } = node;
    element.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollWidth, scrollHeight, clientHeight, clientWidth } = element;
      const now = element.mpNode;
      const [deltaX, deltaY] = [state.left - scrollLeft, state.top - scrollTop].map((each) => each || 0);
      Object.assign(state, { left: scrollLeft, top: scrollTop });
      fire(now, 'scroll', { scrollTop, scrollLeft, scrollWidth, scrollHeight, deltaX, deltaY });
      const across = now.values['scroll-x'];
      const left = across ? scrollWidth - scrollLeft - clientWidth : scrollHeight - scrollTop - clientHeight;
      edge(now, 'scrolltolower', left <= Number(now.values['lower-threshold'] ?? 50));
      edge(now, 'scrolltoupper', (across ? scrollLeft : scrollTop) <= Number(now.values['upper-threshold'] ?? 50));
    });
  },
  refresh({ element, values, state }) {
    element.classList.toggle('across', Boolean(values['scroll-x']));
    element.classList.toggle('down', Boolean(values['scroll-y']));
    follow(state, values, 'scroll-top', (value) => { element.scrollTop = Number(value); });
    follow(state, values, 'scroll-left', (value) => { element.scrollLeft = Number(value); });
    follow(state, values, 'scroll-into-view', (id) => {
      const target = id && element.querySelector(`#${CSS.escape(id)}`);
      if (target) element.scrollTop += target.getBoundingClientRect().top - element.getBoundingClientRect().top;
    });
  },
};

function edge(node, type, isThere) {
  if (isThere && !node.state[type]) fire(node, type, {});
  node.state[type] = isThere;
}

// An attribute that is a command: it acts when it changes.
function follow(state, values, name, act) {
  if (values[name] === undefined || state[name] === values[name]) return;
  state[name] = values[name];
  act(values[name]);
}

const swiper = {
  attributes: [
    'indicator-dots', 'indicator-color', 'indicator-active-color', 'autoplay', 'current', 'interval',
    'duration', 'circular', 'vertical', 'previous-margin', 'next-margin', 'display-multiple-items',
    'easing-function', 'adjust-height', 'adjust-vertical-height', 'snap-to-edge', 'current-item-id', 'swipeable', 'disable-touch', 'touch-angle',
  ],
  events: ['change', 'transition', 'animationfinish', 'animationend'],
  make(node) {
    const { element, state } = node;
    state.inner = document.createElement('div');
    state.dots = document.createElement('i');
    element.append(state.inner, state.dots);
    state.current = 0;
    state.inner.addEventListener('scroll', () => {
      const size = element.mpNode.values.vertical ? state.inner.clientHeight : state.inner.clientWidth;
      const at = element.mpNode.values.vertical ? state.inner.scrollTop : state.inner.scrollLeft;
      const current = Math.round(at / (size || 1));
      if (current === state.current) return;
      state.current = current;
      dots(element.mpNode);
      fire(element.mpNode, 'change', { current, source: state.isAuto ? 'autoplay' : 'touch' });
    });
  },
  refresh(node) {
    const { values, state, children } = node;
    state.inner.classList.toggle('upright', Boolean(values.vertical));
    follow(state, values, 'current', (value) => turn(node, Number(value)));
    clearInterval(state.timer);
    dots(node);
    if (values.autoplay && children.length > 1) {
      state.timer = setInterval(() => {
        state.isAuto = true;
        turn(node, (state.current + 1) % node.element.mpNode.children.length);
      }, Number(values.interval ?? 5000));
    }
  },
  gone({ state }) {
    clearInterval(state.timer);
  },
};

function turn({ values, state: { inner } }, place) {
  inner.scrollTo(values.vertical ? { top: place * inner.clientHeight } : { left: place * inner.clientWidth });
}

function dots({ values, state, children }) {
  const shown = values['indicator-dots'] ? children.map((_, place) => (place === state.current ? '●' : '○')).join(' ') : '';
  state.dots.textContent = shown;
}

export const moving = {
  'scroll-view': scrollView,
  swiper,
  'swiper-item': { attributes: ['item-id', 'skip-hidden-item-layout'] },
};
