// What lies over the page: toast, loading, dialogs, and the sheets on which the developer picks
// how a payment, a login or a choice of address ends.

import { element } from './bars.js';

export class Sheets {
  constructor(root) {
    this.root = root;
  }

  toast(text, milliseconds = 1500) {
    this.hideToast();
    this.shownToast = element('div', 'toast', text);
    this.root.append(this.shownToast);
    this.timer = setTimeout(() => this.hideToast(), milliseconds);
  }

  hideToast() {
    clearTimeout(this.timer);
    this.shownToast?.remove();
  }

  loading(text) {
    this.toast(text || '…', 60000);
  }

  modal({ title, text, ok, cancel }) {
    return this.open((close) => {
      const box = element('div', 'dialog');
      const buttons = [[cancel, false], [ok, true]].filter(([name]) => name);
      box.append(
        element('strong', '', title),
        element('p', '', text),
        ...buttons.map(([name, value]) => pressable(name, () => close(value))),
      );
      return box;
    });
  }

  // Answers the index of the picked row, -1 for none.
  actions(items) {
    return this.choose('', [...items.map((item, index) => [item, index]), ['取消', -1]]);
  }

  // Answers the value of the picked row.
  choose(title, choices) {
    return this.open((close) => {
      const box = element('div', 'actions');
      if (title) box.append(element('strong', '', title));
      box.append(...choices.map(([name, value]) => pressable(name, () => close(value))));
      return box;
    });
  }

  pick(type, value) {
    return this.open((close) => {
      const box = element('div', 'actions');
      const field = document.createElement('input');
      Object.assign(field, { type, value });
      box.append(field, pressable('确定', () => close(field.value)), pressable('取消', () => close(null)));
      return box;
    });
  }

  open(fill) {
    return new Promise((resolve) => {
      const layer = element('div', 'layer');
      layer.append(fill((value) => {
        layer.remove();
        resolve(value);
      }));
      this.root.append(layer);
    });
  }

  picture(url) {
    return this.open((close) => {
      const picture = document.createElement('img');
      picture.src = url;
      picture.addEventListener('click', () => close());
      return picture;
    });
  }
}

function pressable(name, work) {
  const made = element('button', '', name);
  made.addEventListener('click', work);
  return made;
}
