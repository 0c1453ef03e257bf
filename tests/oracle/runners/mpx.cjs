// A peer's compiler reads the package in the platform's own mode: every page, component, picture,
// require and tab icon must be found, every directive known.  @mpxjs/webpack-plugin 2.10.20.
const fs = require('node:fs');
const path = require('node:path');
const MpxWebpackPlugin = require('@mpxjs/webpack-plugin');
const webpack = require('webpack');

const MODES = { wechat: 'wx', alipay: 'ali', douyin: 'tt' };

const RULES = [
  { test: /\.json$/, resourceQuery: /asScript/, type: 'javascript/auto' },
  { test: /\.(wxs|sjs)$/, enforce: 'pre', use: [MpxWebpackPlugin.wxsPreLoader()] },
  { test: /\.(wxml|axml|ttml)$/, use: [MpxWebpackPlugin.wxmlLoader()] },
  { test: /\.(wxss|acss|ttss)$/, use: [MpxWebpackPlugin.wxssLoader()] },
  { test: /\.(png|jpe?g|gif|svg|webp)$/, use: [MpxWebpackPlugin.urlLoader({ name: '[path][name].[ext]' })] },
];

// The plugin's native mode puts `./` before every path, also before those that start at the root.
const fromTheRoot = {
  apply(resolver) {
    const next = resolver.ensureHook('resolve');
    resolver.getHook('resolve').tapAsync('from-the-root', (request, context, done) => {
      if (!request.request?.startsWith('.//')) return done();
      const changed = { ...request, request: request.request.slice(2) };
      return resolver.doResolve(next, changed, null, context, done);
    });
  },
};

function compiler(folder, mode, srcMode, out) {
  const modules = [process.env.MPGEN_ORACLE_MODULES];
  return webpack({
    mode: 'none',
    context: folder,
    entry: { app: MpxWebpackPlugin.getNativeEntry('./app.js') },
    output: { path: out, filename: '[name].js' },
    module: { rules: RULES },
    // Across platforms the plugin adds its own runtime, which is nobody's opinion on the package.
    resolve: { extensions: ['.js'], modules, roots: [folder], plugins: [fromTheRoot], alias: { '@mpxjs/core': false } },
    resolveLoader: { modules },
    plugins: [new MpxWebpackPlugin({ mode, srcMode, resolveMode: 'native', projectRoot: folder })],
    performance: false,
  });
}

function compiled(folder, mode, srcMode, out) {
  return new Promise((resolve, reject) => {
    const run = compiler(folder, mode, srcMode, out);
    run.run((failure, stats) => run.close(() => (failure ? reject(failure) : resolve(stats))));
  });
}

function finding(folder, said) {
  const text = said.message || String(said.error || said);
  const named = said.module?.resource || /([/\w.-]+\.(?:js|json|[watt]+ml|[wat]+ss|s?js|wxs))/.exec(text)?.[1] || '';
  return {
    file: named ? path.relative(folder, path.resolve(folder, named.split('?')[0])) : '',
    line: said.loc?.start?.line || 0,
    message: text.split('\n').slice(0, 4).join(' '),
  };
}

async function judged(folder, mode, srcMode) {
  const out = fs.mkdtempSync(path.join(process.env.MPGEN_ORACLE_SCRATCH, 'mpx-'));
  const stats = await compiled(folder, mode, srcMode, out);
  const { errors, warnings, assets } = stats.compilation;
  const found = (said) => said.map((each) => finding(folder, each));
  return { made: Object.keys(assets).sort(), out, errors: found(errors), warnings: found(warnings) };
}

module.exports.judge = async (platform, folder) => {
  const { made, errors, warnings } = await judged(folder, MODES[platform], MODES[platform]);
  const templates = made.filter((name) => /\.(wxml|axml|ttml)$/.test(name));
  return { files: templates.length, findings: [...errors, ...warnings] };
};
module.exports.judged = judged;
module.exports.MODES = MODES;
