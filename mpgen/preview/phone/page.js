// One page on the stack: its instance, its frame on the screen, and what the screen tells it.

import { Instance } from './instance.js';
import { Template } from './template.js';

const REACH = 50;

export class Page extends Instance {
  constructor(phone, path, query) {
    const frame = document.createElement('section');
    const element = document.createElement('mp-page');
    super(phone, {}, element);
    this.frame = frame;
    this.path = path;
    this.own = path;
    this.page = this;
    this.depth = 0;
    this.query = query;
    this.place = { file: `${path}.js`, line: 1 };
    this.config = { ...phone.app.window, ...phone.window(phone.json(`${path}.json`) ?? {}) };
    const options = phone.definition(path, 'Page');
    const { data, ...members } = options;
    Object.assign(this.self, members, { route: path, options: query, is: path });
    this.self.selectComponent = (selector) => this.select(this, selector);
    this.start(data ?? {});
    const isolation = this.config.isolation ?? phone.platform.dialect.isolation.page;
    phone.styles.add(path + phone.platform.files.style, isolation === 'shared' ? '' : path);
    this.scopeMarks = `app ${path}`;
    this.components = phone.components(phone.json(`${path}.json`) ?? {}, path);
    this.template = new Template(phone, path + phone.platform.files.markup, this.components);
    this.layOut();
  }

  layOut() {
    this.frame.className = 'frame';
    this.frame.style.background = this.config.background ?? '';
    this.scroller = document.createElement('div');
    this.scroller.className = 'scroller';
    this.element.setAttribute('data-s', 'app');
    this.scroller.append(this.element);
    this.frame.append(this.scroller);
    this.scroller.addEventListener('scroll', () => this.scrolled());
  }

  open() {
    const { renders, platform } = this.phone;
    const first = () => {
      this.render();
      renders.flush();
    };
    if (platform.dialect.isLoadedFirst) {
      this.tell('onLoad', this.query);
      this.show();
      first();
    } else {
      first();
      this.tell('onLoad', this.query);
      this.show();
      renders.flush();
    }
    this.tell('onReady');
  }

  tell(stage, ...given) {
    const work = this.self[stage];
    return typeof work === 'function' ? this.phone.call(work.bind(this.self), ...given) : undefined;
  }

  show() {
    this.frame.hidden = false;
    this.tell('onShow');
    this.eachComponent('show');
  }

  hide() {
    this.frame.hidden = true;
    this.tell('onHide');
    this.eachComponent('hide');
  }

  unload() {
    this.tell('onUnload');
    this.clear();
    this.frame.remove();
  }

  eachComponent(stage) {
    this.instances().forEach((each) => each.model.pageStage(each, stage));
  }

  instances() {
    return [...this.element.querySelectorAll('[data-host]')].map(({ mpNode }) => mpNode?.instance).filter(Boolean);
  }

  select(owner, selector) {
    const found = [...this.element.querySelectorAll(selector)]
      .find(({ mpNode }) => mpNode?.instance && mpNode.owner === owner);
    return found?.mpNode.instance.self ?? null;
  }

  handler(name) {
    const work = this.self[name];
    return typeof work === 'function' ? work.bind(this.self) : undefined;
  }

  slot() {
    return [];
  }

  scope() {
    return this.shown;
  }

  scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.tell('onPageScroll', { scrollTop, scrollHeight });
    const isNear = scrollHeight - scrollTop - clientHeight <= (this.config.reach ?? REACH);
    if (isNear && this.reached !== scrollHeight) {
      this.reached = scrollHeight;
      this.tell('onReachBottom');
    } else if (!isNear) this.reached = undefined;
  }

  pull() {
    if (!this.config.canPull) return;
    this.frame.classList.add('pulled');
    this.tell('onPullDownRefresh');
  }

  rest() {
    this.frame.classList.remove('pulled');
  }

  share(from) {
    const card = this.tell('onShareAppMessage', { from, target: undefined });
    this.phone.log('onShareAppMessage', card);
    const problem = this.phone.platform.dialect.shareProblem(card);
    if (problem) this.phone.report(`onShareAppMessage: ${problem}`, this.place);
    return card;
  }
}
