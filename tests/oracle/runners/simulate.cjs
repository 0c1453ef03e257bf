// The vendor's component test bench renders every page and component in jsdom through its own
// template compiler.  miniprogram-simulate 1.6.2 knows components only, so a page is shown as one.
const path = require('node:path');
const { JSDOM } = require('jsdom');
const { listed, json } = require('./package.cjs');
const { phone } = require('./wx.cjs');

const dom = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });
const NEEDED = ['document', 'Element', 'HTMLElement', 'Node', 'Event', 'CustomEvent', 'MutationObserver'];
global.window = dom.window;
for (const name of NEEDED) global[name] = dom.window[name];
const simulate = require('miniprogram-simulate');

const isFunction = ([, value]) => typeof value === 'function';

global.wx = phone();
global.getApp = () => ({ globalData: {} });
global.getCurrentPages = () => [];
global.Page = ({ data, ...rest }) =>
  global.Component({ data, methods: Object.fromEntries(Object.entries(rest).filter(isFunction)) });

const said = [];
const reason = (thrown) => thrown?.stack || thrown?.message || JSON.stringify(thrown);
process.on('unhandledRejection', (thrown) => said.push(`a promise was rejected: ${reason(thrown)}`));
process.on('uncaughtException', (thrown) => said.push(reason(thrown)));
console.error = (...values) => said.push(values.map((value) => value?.stack || String(value)).join(' '));

async function shown(folder, unit) {
  const place = document.createElement('div');
  const rendered = simulate.render(simulate.load(path.join(folder, unit), { rootPath: folder, compiler: 'official' }));
  rendered.attach(place);
  if (!json(folder, `${unit}.json`).component) rendered.instance.onLoad?.({});
  await simulate.sleep(10);
  rendered.detach();
  return place;
}

module.exports.judge = async (_platform, folder) => {
  const units = listed(folder, ['.wxml']).map((file) => file.replace(/\.wxml$/, ''));
  const findings = [];
  said.length = 0;
  for (const unit of units) {
    try {
      await shown(folder, unit);
    } catch (thrown) {
      said.push(reason(thrown));
    }
    for (const message of said.splice(0)) findings.push({ file: unit, line: 0, message });
  }
  return { files: units.length, findings };
};
