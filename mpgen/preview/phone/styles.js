// Style sheets under the platforms' isolation: each selector is bound to the nodes it may reach.
// A node's `data-s` lists the sheets that see it; a sheet without a mark sees every node.

import { resolve } from './modules.js';

const LENGTH = /(-?\d*\.?\d+)(rpx|vh)\b/g;

export class Styles {
  constructor(phone) {
    this.phone = phone;
    this.added = new Set();
  }

  // Puts a sheet into the document once; `mark` "" reaches every node.
  add(file, mark) {
    if (this.added.has(file) || this.phone.text(file) === undefined) return;
    this.added.add(file);
    const element = document.createElement('style');
    element.dataset.file = file;
    element.textContent = this.phone.sized(this.text(file));
    document.head.append(element);
    this.bind([...element.sheet.cssRules], mark);
  }

  text(file) {
    const text = this.phone.text(file);
    return text.replace(/@import\s+["']([^"']+)["']\s*;/g, (_, path) => {
      const imported = resolve(file, path);
      if (this.phone.text(imported) !== undefined) return this.text(imported);
      this.phone.report(`there is no style sheet ${imported}`, { file, line: 1 });
      return '';
    });
  }

  bind(rules, mark) {
    rules.forEach((rule) => {
      if (rule instanceof CSSKeyframesRule) return;
      if (rule instanceof CSSMediaRule) rule.media.mediaText = this.scheme(rule.media.mediaText);
      if (rule.selectorText) rule.selectorText = split(rule.selectorText).map((each) => bound(each, mark)).join(', ');
      if (rule.cssRules?.length) this.bind([...rule.cssRules], mark);
    });
  }

  // The phone decides whether it is dark, not the browser around it.
  scheme(media) {
    return media.replace(/\(prefers-color-scheme:\s*(dark|light)\)/g, (_, name) => (
      (name === 'dark') === this.phone.settings.isDark ? '(min-width: 0px)' : '(max-width: 0px)'
    ));
  }
}

// Lengths of the platforms, by the phone's own measures.
export function sized(text) {
  return text
    .replace(LENGTH, (_, number, unit) => `calc(${number} * var(--${unit}))`)
    .replace(/\b(?:env|constant)\(safe-area-inset-(\w+)\)/g, 'var(--safe-$1)');
}

const split = (selectors) => selectors.split(/,(?![^(]*\))/).map((each) => each.trim());

function bound(selector, mark) {
  return selector.split(/(\s*[>+~]\s*|\s+)/).map((part) => (
    /^\s*[>+~]?\s*$/.test(part) ? part : compound(part, mark)
  )).join('');
}

function compound(part, mark) {
  if (part === 'page') return 'mp-page';
  if (part.startsWith(':host')) return part.replace(':host', mark ? `[data-host="${mark}"]` : '[data-host]');
  const named = part.replace(/^[a-z][\w-]*/, (tag) => (/^\d|^(from|to)$/.test(tag) ? tag : `mp-${tag}`));
  if (!mark) return named;
  const colon = named.search(/(?<!\\):/);
  const head = colon < 0 ? named : named.slice(0, colon);
  return `${head}:where([data-s~="${mark}"])${colon < 0 ? '' : named.slice(colon)}`;
}
