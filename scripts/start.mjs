// Builds zv and compiles the example, to show at one glance what comes out.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, runScript } from './run.mjs';

const example = 'examples/kaiserslautern-2024.zv';

runScript('scripts/build.mjs');
const { status, stdout } = spawnSync(
  process.execPath,
  [join(root, 'packages/cli/bin/zv.cjs'), 'build', example, '-o', 'out'],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
);
if (status !== 0) {
  console.error(`Aus ${example} ist nichts entstanden.`);
  process.exit(status ?? 1);
}
const kinds = {
  json: 'die Vereinbarung als Daten',
  md: 'die Vereinbarung als Markdown',
  html: 'die Vereinbarung als Webseite',
  csv: 'die Werte als Tabelle',
  pdf: 'die Vereinbarung zum Unterschreiben',
};
console.log(`Aus ${example} ist entstanden:`);
for (const path of stdout.trimEnd().split('\n')) {
  console.log(`  ${path.padEnd(32)} ${kinds[path.split('.').pop()] ?? ''}`.trimEnd());
}
