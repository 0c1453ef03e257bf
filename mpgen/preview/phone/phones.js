// Phones side by side, one frame for each package; below each what it says about itself.
// A phone whose package changed starts again at the page that it showed.

const room = document.getElementById('phones');
const size = document.getElementById('size');
const dark = document.getElementById('dark');
const said = document.getElementById('said');
const shown = new Map();

class Shown {
  constructor(target) {
    this.target = target;
    this.at = '';
    this.box = document.createElement('section');
    this.box.innerHTML = `<h2></h2><iframe title="${target}"></iframe><p class="at"></p><p class="meter"></p>
      <details open><summary>Diagnostics</summary><ul class="diagnostics"></ul></details>
      <details><summary>Calls</summary><ul class="calls"></ul></details>`;
    this.box.querySelector('h2').textContent = target;
    room.append(this.box);
  }

  start(at = this.at) {
    const [width, height] = size.value.split('x');
    const frame = this.box.querySelector('iframe');
    Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
    const asked = new URLSearchParams({ target: this.target, at, quiet: '1', ...(dark.checked ? { dark: '1' } : {}) });
    // A new address each time: the same one would be no reload.
    asked.set('again', String(Date.now()));
    frame.src = `/simulator/phone.html?${asked}`;
  }

  tell({ diagnostics, calls, meter, at }) {
    this.at = at;
    this.box.querySelector('.at').textContent = at;
    this.box.querySelector('.meter').textContent = `setData ${meter.count} times, ${meter.bytes} bytes`;
    this.box.querySelector('summary').textContent = diagnostics.length ? `Diagnostics (${diagnostics.length})` : 'No diagnostics';
    this.list('.diagnostics', diagnostics);
    this.list('.calls', [...calls].reverse().map(({ name, given }) => `${name} ${given}`));
  }

  list(name, lines) {
    this.box.querySelector(name).replaceChildren(...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }));
  }
}

const again = (at) => shown.forEach(({ phone }) => phone.start(at));

size.addEventListener('change', () => again());
dark.addEventListener('change', () => again());
document.getElementById('home').addEventListener('click', () => again(''));
window.addEventListener('message', ({ data, origin }) => {
  if (origin === window.location.origin) shown.get(data.target)?.phone.tell(data);
});

async function follow() {
  let since = 0;
  for (;;) {
    const news = await fetch(`/news?since=${since}`).then((answer) => answer.json());
    since = news.number;
    said.textContent = news.said;
    said.hidden = !news.said;
    Object.entries(news.versions).forEach(([target, version]) => {
      const known = shown.get(target);
      if (known?.version === version) return;
      const phone = known?.phone ?? new Shown(target);
      shown.set(target, { phone, version });
      phone.start();
    });
  }
}

follow();
