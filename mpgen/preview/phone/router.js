// The stack of pages, the tabs that stay alive, and the ways from one page to another.

import { Page } from './page.js';
import { Refused } from './host.js';

const DEEPEST = 10;

export class Router {
  constructor(phone, screen) {
    this.phone = phone;
    this.screen = screen;
    this.stack = [];
    this.tabs = new Map();
  }

  get top() {
    return this.stack[this.stack.length - 1];
  }

  navigateTo(url) {
    const { path, query } = this.target(url);
    if (this.isTab(path)) throw new Refused(`can not navigateTo a tabbar page (${path})`);
    if (this.stack.length >= DEEPEST) throw new Refused('webview count limit exceed');
    this.top?.hide();
    this.push(path, query);
  }

  redirectTo(url) {
    const { path, query } = this.target(url);
    if (this.isTab(path)) throw new Refused(`can not redirectTo a tabbar page (${path})`);
    this.drop(1);
    this.push(path, query);
  }

  reLaunch(url) {
    const { path, query } = this.target(url);
    this.drop(this.stack.length);
    this.tabs.forEach((page) => page.unload());
    this.tabs.clear();
    this.push(path, query);
  }

  switchTab(url) {
    const { path, query } = this.target(url);
    if (!this.isTab(path)) throw new Refused(`can not switch to no-tabBar page (${path})`);
    if (Object.keys(query).length) this.phone.report(`switchTab: the query of ${url} is lost`);
    if (this.top?.path === path) return;
    const isTabShown = this.top && this.isTab(this.top.path);
    if (isTabShown) this.top.hide();
    this.drop(this.stack.length);
    const kept = this.tabs.get(path);
    if (!kept) {
      this.push(path, {});
      return;
    }
    this.stack = [kept];
    kept.show();
    this.arrived();
  }

  navigateBack(delta = 1) {
    if (this.stack.length < 2) throw new Refused('cannot navigate back at first page');
    this.drop(Math.min(delta, this.stack.length - 1));
    this.top.show();
    this.arrived();
  }

  // Takes pages off the stack; a tab's page lives on.
  drop(number) {
    for (let left = number; left > 0; left -= 1) {
      const page = this.stack.pop();
      if (this.isTab(page.path)) {
        if (!page.frame.hidden) page.hide();
      } else page.unload();
    }
  }

  push(path, query) {
    const root = this.phone.rootOf(path);
    if (root && !this.phone.opened.has(root)) {
      this.phone.opened.add(root);
      this.phone.log('loads subpackage', root);
    }
    const page = new Page(this.phone, path, query);
    this.stack.push(page);
    if (this.isTab(path)) this.tabs.set(path, page);
    this.screen.append(page.frame);
    this.arrived();
    page.open();
    this.arrived();
  }

  arrived() {
    this.phone.bars.draw(this.top, this.stack.length > 1);
    this.phone.drawn();
  }

  isTab(path) {
    return this.phone.app.tabs.some((tab) => tab.path === path);
  }

  // '/pages/a/a?b=1' → the page's path and its query; relative ways start at the page shown.
  target(url) {
    const [way, text = ''] = String(url).split('?');
    const path = way.startsWith('/') || !this.top ? way.replace(/^\//, '')
      : new URL(way, `file:///${this.top.path}`).pathname.slice(1);
    if (!this.phone.app.pages.includes(path)) {
      this.phone.report(`there is no page ${path}`);
      throw new Refused(`page "${path}" is not found`);
    }
    const read = this.phone.platform.dialect.decodesQuery ? decodeURIComponent : (word) => word;
    const pairs = text.split('&').filter(Boolean).map((pair) => pair.split('='));
    return { path, query: Object.fromEntries(pairs.map(([name, value = '']) => [name, read(value)])) };
  }
}
