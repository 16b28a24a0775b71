// Runs a command, so that V8 has compiled what its start needs, and keeps the result: code-cache.cjs check|build.
const { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { load } = require('../../packages/cli/bin/zv.cjs');

const example = join(__dirname, '../../examples/kaiserslautern-2024.zv');
const folder = mkdtempSync(join(tmpdir(), 'zv-cache-'));
const command = process.argv[2];
const args = command === 'build' ? ['build', example, '-o', folder] : ['check', example];

const scripts = [];
const { main } = load('zv.cjs', command, (script, path) => scripts.push({ script, path }));
main(existsSync(example) ? args : ['--version']).then(() => {
  for (const { script, path } of scripts) {
    writeFileSync(`${path}.${process.pid}`, script.createCachedData());
    renameSync(`${path}.${process.pid}`, path);
  }
  rmSync(folder, { recursive: true });
  process.exitCode = 0;
});
