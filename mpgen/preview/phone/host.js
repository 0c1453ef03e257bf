// What every phone can do, in neutral words; a platform's table gives it the platform's own names,
// arguments and results.

export class Refused extends Error {}

export class Host {
  constructor(phone) {
    this.phone = phone;
    this.prefix = `${phone.platform.name}:`;
    this.listeners = [];
  }

  // Wraps `work` as the platform's interfaces are called: {…arguments, success, fail, complete}.
  // `style` = {ok(name, value), fail(name, message, detail), promises}; `needs` are the arguments without which
  // the vendor's interface fails.
  interfaces(style) {
    return (name, needs, work) => (options = {}) => {
      this.phone.log(name, options);
      const missing = needs.filter((need) => options[need] === undefined);
      const run = async () => {
        if (missing.length) {
          this.phone.report(`${this.phone.platform.global}.${name} needs \`${missing.join('`, `')}\``);
          throw new Refused(`parameter error: ${missing.join(', ')}`);
        }
        return work(options);
      };
      const hears = ['success', 'fail', 'complete'].some((each) => typeof options[each] === 'function');
      const answer = run().then(
        (value) => this.settle(options, 'success', style.ok(name, value ?? {})),
        (error) => {
          if (!(error instanceof Refused)) this.phone.thrown(error);
          const failure = style.fail(name, error.message, error.detail);
          this.settle(options, 'fail', failure);
          if (!hears && style.promises) throw failure;
          return failure;
        },
      );
      return style.promises && !hears ? answer : undefined;
    };
  }

  settle(options, end, value) {
    if (options[end]) this.phone.call(options[end], value);
    if (options.complete) this.phone.call(options.complete, value);
    return value;
  }

  read(key) {
    const text = sessionStorage.getItem(this.prefix + key);
    return text === null ? undefined : JSON.parse(text);
  }

  write(key, value) {
    this.phone.log('storage', key);
    sessionStorage.setItem(this.prefix + key, JSON.stringify(value));
  }

  erase(key) {
    sessionStorage.removeItem(this.prefix + key);
  }

  keys() {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(this.prefix)).map((key) => key.slice(this.prefix.length));
  }

  // The developer picks how it ends: 'ok' goes on, all else is thrown as that word.
  async outcome(title, more = []) {
    const picked = await this.phone.sheets.choose(title, [['Succeeds', 'ok'], ['Cancelled', 'cancel'], ['Fails', 'fail'], ...more]);
    this.phone.log(title, picked);
    return picked;
  }

  device() {
    const { width, height, isDark, statusBar, safeBottom } = this.phone.settings;
    const frame = this.phone.router.top?.frame.getBoundingClientRect();
    return {
      width,
      height,
      isDark,
      statusBar,
      pixelRatio: 2,
      pageHeight: frame?.height || height - statusBar - 44,
      safeArea: { left: 0, right: width, top: statusBar, bottom: height - safeBottom, width, height: height - safeBottom - statusBar },
    };
  }

  scroll(top, milliseconds) {
    const { scroller } = this.phone.router.top;
    scroller.scrollTo({ top, behavior: milliseconds ? 'smooth' : 'auto' });
  }

  scrollTo(selector) {
    const { element, scroller } = this.phone.router.top;
    const found = element.querySelector(selector);
    if (!found) throw new Refused(`no element matches ${selector}`);
    scroller.scrollTop += found.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  }

  // {url, method, data, headers, timeout} → {status, headers, text}
  async request({ url, method = 'GET', data, headers = {}, timeout = 60000 }) {
    const hasBody = !['GET', 'HEAD'].includes(method.toUpperCase());
    const address = new URL(url);
    if (!hasBody && data && typeof data === 'object') Object.entries(data).forEach(([key, value]) => address.searchParams.append(key, value));
    const body = hasBody && data !== undefined ? (typeof data === 'string' ? data : JSON.stringify(data)) : undefined;
    try {
      const answer = await fetch(address, { method, headers, body, signal: AbortSignal.timeout(timeout) });
      return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
    } catch (error) {
      throw new Refused(error.name === 'TimeoutError' ? 'timeout' : 'network error');
    }
  }

  // A button that opens something of the platform's: what it fires, as [event, detail],
  // for each way it may end; without `refused` there is only one.
  async opened(type, fire) {
    const { openTypes, title } = this.phone.platform;
    if (!(type in openTypes)) {
      this.phone.report(`<button> knows no open-type \`${type}\` here`);
      return;
    }
    const { granted, refused } = openTypes[type];
    const isGranted = !refused || await this.outcome(`${title}: ${type}`) === 'ok';
    const [event, detail] = (isGranted ? granted : refused) ?? [];
    if (event) fire(event, detail);
  }

  pictures(count) {
    return this.phone.sheets.choose('Choose pictures', [['One picture', 1], ['None', 0]])
      .then((number) => Array(Math.min(number, count ?? 9)).fill('/simulator/picture.svg'));
  }
}

export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
