// The phone's own parts around a page: status bar, navigation bar, menu, tab bar.

export class Bars {
  constructor(phone, top, bottom) {
    this.phone = phone;
    this.top = top;
    this.bottom = bottom;
    this.badges = new Map();
  }

  draw(page, canGoBack) {
    this.page = page;
    this.canGoBack = canGoBack;
    const { title = '', bar = '#ffffff', ink = 'black', hasNoBar } = page.config;
    this.top.replaceChildren(
      element('div', 'status', '9:41'),
      element('div', 'title', page.title ?? title),
      canGoBack ? this.button('back', '‹', () => this.phone.router.navigateBack()) : '',
      this.button('menu', '•••', () => this.menu()),
    );
    this.top.style.background = hasNoBar ? 'transparent' : bar;
    this.top.style.color = ink;
    this.top.classList.toggle('over', Boolean(hasNoBar));
    this.drawTabs(page);
  }

  drawTabs(page) {
    const { tabs, tabBar } = this.phone.app;
    const isShown = tabs.some((tab) => tab.path === page.path) && !this.isHidden;
    this.bottom.hidden = !isShown;
    page.frame.classList.toggle('tabbed', isShown);
    this.bottom.style.background = tabBar.background ?? '#ffffff';
    this.bottom.replaceChildren(...tabs.map((tab, index) => this.tab(tab, index, tab.path === page.path)));
  }

  tab({ path, text, icon, activeIcon }, index, isActive) {
    const { tabBar } = this.phone.app;
    const made = this.button('tab', '', () => this.phone.router.switchTab(`/${path}`));
    const picture = document.createElement('img');
    picture.src = this.phone.address(isActive ? activeIcon : icon, '');
    const word = element('span', '', text);
    word.style.color = isActive ? tabBar.active : tabBar.colour;
    made.append(picture, word);
    const badge = this.badges.get(index);
    if (badge) made.append(element('b', '', badge));
    made.setAttribute('aria-label', text);
    return made;
  }

  badge(index, text) {
    if (text) this.badges.set(index, text);
    else this.badges.delete(index);
    if (this.page) this.drawTabs(this.page);
  }

  title(text) {
    this.page.title = text;
    this.draw(this.page, this.canGoBack);
  }

  // What a thumb does on a phone and the vendors' menus offer.
  async menu() {
    const page = this.phone.router.top;
    const choices = [
      ['Share', () => page.share('menu')],
      ['Pull down', () => page.pull()],
      ['Hide and show the app', () => this.phone.blink()],
    ];
    const index = await this.phone.sheets.actions(choices.map(([name]) => name));
    choices[index]?.[1]();
  }

  button(name, text, work) {
    const made = element('button', name, text);
    made.addEventListener('click', () => this.phone.attempt(work));
    return made;
  }
}

export function element(tag, name, text = '') {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}
