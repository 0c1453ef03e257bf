// Built-ins that take what the shopper says: fields, switches, choices, buttons, forms.

import { fire } from './events.js';

function field(tag, more) {
  return {
    attributes: [
      'value', 'name', 'placeholder', 'placeholder-class', 'placeholder-style', 'disabled', 'maxlength', 'focus',
      'cursor-spacing', 'adjust-position', 'confirm-type', 'confirm-hold', 'always-embed', 'hold-keyboard', 'controlled',
      'enable-native', 'selection-start', 'selection-end', 'cursor', ...more,
    ],
    events: ['input', 'change', 'focus', 'blur', 'confirm', 'keyboardheightchange', 'linechange', 'clear'],
    make(node) {
      const box = document.createElement(tag);
      node.state.box = box;
      node.state.inner = document.createElement('span');
      node.element.append(box);
      const detail = () => ({ value: box.value, cursor: box.selectionStart ?? box.value.length });
      box.addEventListener('input', () => fire(node.element.mpNode, 'input', detail()));
      ['change', 'focus', 'blur'].forEach((name) => {
        box.addEventListener(name, () => fire(node.element.mpNode, name, detail()));
      });
      box.addEventListener('keydown', ({ key }) => key === 'Enter' && tag === 'input' && fire(node.element.mpNode, 'confirm', detail()));
    },
    refresh({ values, state, phone }) {
      const { box } = state;
      if (state.value !== values.value) {
        state.value = values.value;
        box.value = values.value ?? '';
      }
      box.placeholder = values.placeholder ?? '';
      box.disabled = Boolean(values.disabled);
      const longest = Number(values.maxlength ?? 140);
      if (longest >= 0) box.maxLength = longest;
      if (tag === 'input') box.type = values.password ? 'password' : 'text';
      if (values.focus && !state.hadFocus && phone.isActive) box.focus();
      state.hadFocus = values.focus;
    },
    answer: ({ state }) => state.box.value,
  };
}

const button = {
  attributes: [
    'type', 'size', 'plain', 'disabled', 'loading', 'form-type', 'open-type', 'scope', 'name',
    'data-channel', 'data-im-id', 'send-message-title', 'send-message-path', 'send-message-img', 'show-message-card', 'session-from', 'app-parameter', 'lang',
  ],
  events: ['getphonenumber', 'getuserinfo', 'getauthorize', 'contact', 'opensetting', 'chooseavatar', 'error', 'im', 'agreeprivacyauthorization', 'launchapp'],
  make(node) {
    node.element.addEventListener('click', () => {
      const { values, phone } = node.element.mpNode;
      if (values.disabled) return;
      const { 'form-type': form, 'open-type': open } = values;
      if (form) node.element.closest('mp-form')?.dispatchEvent(new CustomEvent(form));
      if (open === 'share') phone.router.top.share('button');
      else if (open) phone.host.opened(open, (type, detail) => fire(node.element.mpNode, type, detail));
    });
  },
  refresh({ element, values }) {
    ['type', 'size'].forEach((name) => element.setAttribute(`data-${name}`, values[name] ?? 'default'));
    element.toggleAttribute('disabled', Boolean(values.disabled));
  },
};

const form = {
  attributes: ['report-submit', 'report-submit-timeout'],
  events: ['submit', 'reset'],
  make(node) {
    node.element.addEventListener('submit', () => {
      const named = [...node.element.querySelectorAll('*')].map(({ mpNode }) => mpNode)
        .filter((each) => each?.kind?.answer && each.values.name);
      const value = Object.fromEntries(named.map((each) => [each.values.name, each.kind.answer(each)]));
      fire(node.element.mpNode, 'submit', { value });
    });
    node.element.addEventListener('reset', () => fire(node.element.mpNode, 'reset', {}));
  },
};

const toggle = {
  attributes: ['checked', 'disabled', 'color', 'name', 'type', 'controlled'],
  events: ['change'],
  make(node) {
    node.element.addEventListener('click', () => {
      const now = node.element.mpNode;
      if (now.values.disabled) return;
      now.state.isOn = !now.state.isOn;
      node.element.toggleAttribute('data-on', now.state.isOn);
      fire(now, 'change', { value: now.state.isOn });
    });
  },
  refresh({ element, values, state }) {
    if (state.checked !== Boolean(values.checked)) state.isOn = Boolean(values.checked);
    state.checked = Boolean(values.checked);
    element.toggleAttribute('data-on', Boolean(state.isOn));
    element.style.setProperty('--tone', values.color ?? '');
  },
  answer: ({ state }) => Boolean(state.isOn),
};

// A checkbox or radio button tells its group, not itself.
const choice = {
  attributes: ['value', 'checked', 'disabled', 'color', 'name'],
  events: ['change'],
  make(node) {
    node.element.addEventListener('click', () => {
      const { values, state } = node.element.mpNode;
      if (values.disabled) return;
      const group = node.element.closest('mp-radio-group, mp-checkbox-group');
      const isRadio = node.tag === 'mp-radio';
      if (isRadio) all(group ?? node.element, 'mp-radio').forEach((each) => { each.state.isOn = false; each.element.removeAttribute('data-on'); });
      state.isOn = isRadio || !state.isOn;
      node.element.toggleAttribute('data-on', state.isOn);
      const chosen = all(group ?? node.element, node.tag).filter((each) => each.state.isOn).map((each) => each.values.value);
      fire(group?.mpNode ?? node.element.mpNode, 'change', { value: isRadio ? chosen[0] : chosen });
    });
  },
  refresh: toggle.refresh,
};

const all = (root, tag) => [...root.querySelectorAll(tag)].map(({ mpNode }) => mpNode);

const slider = {
  attributes: ['min', 'max', 'step', 'value', 'disabled', 'show-value', 'activeColor', 'backgroundColor', 'block-size', 'name'],
  events: ['change', 'changing'],
  make(node) {
    const box = document.createElement('input');
    box.type = 'range';
    node.state.box = box;
    node.state.inner = document.createElement('span');
    node.element.append(box);
    [['change', 'change'], ['input', 'changing']].forEach(([native, type]) => {
      box.addEventListener(native, () => fire(node.element.mpNode, type, { value: Number(box.value) }));
    });
  },
  refresh({ values, state: { box } }) {
    Object.assign(box, { min: values.min ?? 0, max: values.max ?? 100, step: values.step ?? 1, value: values.value ?? 0 });
  },
  answer: ({ state }) => Number(state.box.value),
};

const picker = {
  attributes: ['mode', 'range', 'range-key', 'value', 'start', 'end', 'fields', 'disabled', 'header-text', 'name', 'title', 'level', 'custom-item', 'level-select'],
  events: ['change', 'cancel', 'columnchange'],
  make(node) {
    node.element.addEventListener('click', async () => {
      const now = node.element.mpNode;
      const { mode = 'selector', disabled } = now.values;
      if (disabled) return;
      const { pickerModes, pickerValue } = now.phone.platform.dialect;
      if (!pickerModes.includes(mode)) {
        now.phone.report(`<picker> has no mode \`${mode}\` here`, { file: now.file, line: now.node.line });
        return;
      }
      const value = await chosen(now, mode);
      if (value === null) fire(now, 'cancel', {});
      else fire(now, 'change', { value: typeof value === 'number' ? pickerValue(value) : value });
    });
  },
};

async function chosen({ values, phone }, mode) {
  if (mode === 'date' || mode === 'time') return phone.sheets.pick(mode, values.value ?? '');
  if (mode === 'region') return phone.sheets.choose('Region', [['浙江省 杭州市 西湖区', ['浙江省', '杭州市', '西湖区']], ['北京市 北京市 东城区', ['北京市', '北京市', '东城区']], ['取消', null]]);
  const key = values['range-key'];
  const names = (values.range ?? []).map((item) => String(key ? item[key] : item));
  const index = await phone.sheets.actions(names);
  return index < 0 ? null : index;
}

export const forms = {
  input: field('input', ['type', 'password', 'always-system', 'auto-focus', 'random-number']),
  textarea: field('textarea', ['auto-height', 'auto-focus', 'fixed', 'show-count', 'show-confirm-bar', 'disable-default-padding']),
  button,
  form,
  label: {
    attributes: ['for'],
    make({ element }) {
      element.addEventListener('click', ({ target }) => {
        const control = element.querySelector('mp-switch, mp-checkbox, mp-radio, mp-input input');
        if (control && !control.contains(target)) control.click();
      });
    },
  },
  switch: toggle,
  checkbox: choice,
  radio: choice,
  'checkbox-group': { attributes: ['name'], events: ['change'] },
  'radio-group': { attributes: ['name'], events: ['change'] },
  slider,
  picker,
};
