// Where things are on the screen: selector queries and intersection observers on the real layout.

export class Layout {
  constructor(phone) {
    this.phone = phone;
  }

  query(instance) {
    return new Query(this.phone, instance);
  }

  observer(instance, options) {
    return new Observer(this.phone, instance, options);
  }
}

// The elements that a selector means inside a page or component: its own, not those of others.
function found(instance, selector) {
  return [...instance.element.querySelectorAll(selector)].filter(({ mpNode }) => mpNode?.owner === instance);
}

class Query {
  constructor(phone, instance) {
    this.phone = phone;
    this.instance = instance;
    this.tasks = [];
  }

  // `self` is the page or component as its script knows it.
  in(self) {
    this.instance = this.phone.instanceOf(self) ?? this.instance;
    return this;
  }

  select(selector) {
    return this.nodes(() => found(this.instance, selector).slice(0, 1), false);
  }

  selectAll(selector) {
    return this.nodes(() => found(this.instance, selector), true);
  }

  selectViewport() {
    return this.nodes(() => [this.phone.router.top.scroller], false);
  }

  nodes(find, isMany) {
    const add = (read) => (then) => {
      const task = () => (isMany ? find().map(read) : read(find()[0]));
      this.tasks.push({ task, then });
      return this;
    };
    const fields = (wanted, then) => add((element) => element && Object.assign(
      {},
      wanted.rect || wanted.size ? rectangle(element) : {},
      wanted.scrollOffset ? offset(element) : {},
      wanted.dataset ? { dataset: { ...element.dataset } } : {},
    ))(then);
    return {
      boundingClientRect: add((element) => (element ? rectangle(element) : null)),
      scrollOffset: add((element) => (element ? offset(element) : null)),
      fields,
    };
  }

  exec(done) {
    requestAnimationFrame(() => {
      const results = this.tasks.map(({ task, then }) => {
        const value = task();
        if (then) this.phone.call(then, value);
        return value;
      });
      if (done) this.phone.call(done, results);
    });
    return this;
  }
}

function rectangle(element) {
  const screen = document.querySelector('.frame:not([hidden])').getBoundingClientRect();
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  return { id: element.id, left, right, top: top - screen.top, bottom: bottom - screen.top, width, height };
}

function offset({ scrollLeft, scrollTop, scrollWidth, scrollHeight }) {
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight };
}

class Observer {
  constructor(phone, instance, { thresholds = [0], observeAll, selectAll } = {}) {
    Object.assign(this, { phone, instance, thresholds, isMany: observeAll || selectAll, margin: '0px', root: null });
  }

  relativeTo(selector, margins = {}) {
    [this.root] = found(this.instance, selector);
    return this.within(margins);
  }

  relativeToViewport(margins = {}) {
    this.root = this.instance.page.scroller;
    return this.within(margins);
  }

  within({ top = 0, right = 0, bottom = 0, left = 0 }) {
    this.margin = [top, right, bottom, left].map((each) => `${each}px`).join(' ');
    return this;
  }

  observe(selector, hear) {
    const options = { root: this.root, rootMargin: this.margin, threshold: this.thresholds };
    this.real = new IntersectionObserver((entries) => entries.forEach((entry) => this.phone.call(hear, {
      intersectionRatio: entry.isIntersecting ? Math.max(entry.intersectionRatio, 0.0001) : 0,
      boundingClientRect: entry.boundingClientRect,
      intersectionRect: entry.intersectionRect,
      relativeRect: entry.rootBounds,
      time: entry.time,
    })), options);
    const elements = found(this.instance, selector);
    (this.isMany ? elements : elements.slice(0, 1)).forEach((element) => this.real.observe(element));
  }

  disconnect() {
    this.real?.disconnect();
  }
}
