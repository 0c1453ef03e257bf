// When the view follows the data: later than setData, parents first, then the lifecycles of what
// is new and the callbacks.

const ENOUGH = 500;

export class Renders {
  constructor(phone) {
    this.phone = phone;
    this.dirty = new Set();
    this.callbacks = [];
    this.born = [];
  }

  add(instance, done) {
    this.dirty.add(instance);
    if (done) this.callbacks.push(done);
    this.timer ??= setTimeout(() => this.flush(), 0);
  }

  flush() {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (let turn = 0; this.dirty.size || this.born.length || this.callbacks.length; turn += 1) {
      if (turn > ENOUGH) {
        this.phone.report('setData never comes to rest');
        this.dirty.clear();
        return;
      }
      this.turn();
    }
  }

  turn() {
    const dirty = [...this.dirty].sort((a, b) => a.depth - b.depth);
    dirty.forEach((instance) => {
      if (this.dirty.delete(instance) && instance.isAlive) instance.render();
    });
    const born = this.born.splice(0);
    born.forEach((instance) => instance.isAlive && instance.attached());
    born.forEach((instance) => instance.isAlive && instance.ready());
    this.callbacks.splice(0).forEach((done) => done());
    this.phone.drawn();
  }
}
