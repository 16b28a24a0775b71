// Runs the bundle once, so that V8 has compiled what a start needs, and keeps the result: code-cache.cjs DIST NAME.
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const [dist, name] = process.argv.slice(2);
const file = join(dist, 'zv.cjs');
const example = join(__dirname, '../../examples/kaiserslautern-2024.zv');

const code = readFileSync(file, 'latin1');
// The wrapper must be the launcher's, packages/cli/bin/zv.cjs: V8 compares the length of the source.
const script = new Script(
  `(function (exports, require, module, __filename, __dirname) {${code}\n})`,
  {
    filename: file,
  },
);
const loaded = { exports: {} };
script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, dist);
loaded.exports.main(existsSync(example) ? ['check', example] : ['--version']).then(() => {
  const draft = join(dist, `.${name}.${process.pid}`);
  writeFileSync(draft, script.createCachedData());
  renameSync(draft, join(dist, name));
  process.exitCode = 0;
});
