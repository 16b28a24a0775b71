// Whole processes, one after the other in turn: E is `node -e 0`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplePath, median, root, row } from './measure.mjs';

const rounds = 31;
const zv = join(root, 'packages/cli/bin/zv.cjs');
const folder = mkdtempSync(join(tmpdir(), 'zv-bench-'));
const small = join(folder, 'small.md');
writeFileSync(small, '# Small\n\nA file of two lines.\n');

let round = 0;
const commands = {
  node: () => ['-e', '0'],
  check: () => [zv, 'check', examplePath],
  // A new folder each time: a file that is already right would not be written.
  text: () => [zv, 'build', examplePath, '--to', 'json,md', '-o', join(folder, `text-${round}`)],
  build: () => [zv, 'build', examplePath, '-o', join(folder, `all-${round}`)],
  prettier: () => [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--check', small],
};
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (; round < rounds; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args(), { encoding: 'utf8' });
    times[name].push(performance.now() - started);
    if (status !== 0) throw new Error(`${name}: exit code ${status}\n${stderr}`);
  }
}
rmSync(folder, { recursive: true });

const node = median(times.node);
row('node -e 0', node, 'E', node);
row('zv check, one file, cold', median(times.check), 'E', node, 2.5);
row('zv build to JSON and Markdown, cold', median(times.text), 'E', node);
row('zv build to all formats, cold', median(times.build), 'E', node, 6);
row('prettier --check of two lines, cold', median(times.prettier), 'E', node);
