// Template text → nodes: {tag, attributes, children, line} or {text, line}.
// Strict: what is not well formed is an error with its line, as the vendors' compilers have it.

import { TemplateError } from './expression.js';

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

export function parse(text) {
  return new Reader(text).read();
}

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.root = { tag: '', attributes: [], children: [], line: 1 };
    this.open = [this.root];
  }

  read() {
    while (this.at < this.text.length) {
      if (this.text.startsWith('<!--', this.at)) this.comment();
      else if (this.text[this.at] === '<') this.tag();
      else this.words();
    }
    if (this.open.length > 1) this.fail(`<${this.parent().tag}> is never closed`);
    return this.root;
  }

  parent() {
    return this.open[this.open.length - 1];
  }

  line() {
    return this.text.slice(0, this.at).split('\n').length;
  }

  fail(message) {
    throw new TemplateError(message, this.line());
  }

  comment() {
    const end = this.text.indexOf('-->', this.at);
    if (end < 0) this.fail('a comment is never closed');
    this.at = end + 3;
  }

  tag() {
    TAG.lastIndex = this.at;
    const match = TAG.exec(this.text);
    if (!match) this.fail('this tag cannot be read');
    const [whole, closing, tag, attributes, selfClosing] = match;
    if (closing) {
      const { tag: expected } = this.parent();
      if (expected !== tag) this.fail(`</${tag}> closes ${expected ? `<${expected}>` : 'nothing'}`);
      this.open.pop();
    } else {
      const node = { tag, attributes: attributesOf(attributes), children: [], line: this.line() };
      this.parent().children.push(node);
      if (!selfClosing) this.open.push(node);
    }
    this.at += whole.length;
  }

  // Text goes on to the next tag; a `<` inside a mustache is part of the expression.
  words() {
    const start = this.at;
    const line = this.line();
    while (this.at < this.text.length && this.text[this.at] !== '<') {
      const end = this.text.startsWith('{{', this.at) ? this.text.indexOf('}}', this.at) : -1;
      this.at = end < 0 ? this.at + 1 : end + 2;
    }
    this.parent().children.push({ text: this.text.slice(start, this.at), line });
  }
}

function attributesOf(text) {
  return [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => (
    { name, value: double ?? single ?? null }
  ));
}
