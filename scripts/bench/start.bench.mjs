// Whole processes, one after the other in turn: E is `node -e 0`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplePath, processes, root, row, zv } from './measure.mjs';

const folder = mkdtempSync(join(tmpdir(), 'zv-bench-'));
const small = join(folder, 'small.md');
writeFileSync(small, '# Small\n\nA file of two lines.\n');

// A new folder for each build: a file that is already right would not be written.
const [node, check, text, build, prettier] = processes(
  [
    () => ['-e', '0'],
    () => [zv, 'check', examplePath],
    (round) => [zv, 'build', examplePath, '--to', 'json,md', '-o', join(folder, `text-${round}`)],
    (round) => [zv, 'build', examplePath, '-o', join(folder, `all-${round}`)],
    () => [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--check', small],
  ],
  31,
);
rmSync(folder, { recursive: true });

row('node -e 0', node, 'E', node);
row('zv check, one file, cold', check, 'E', node, { must: 2.5, extreme: 1.5 });
row('zv build to JSON and Markdown, cold', text, 'E', node);
row('zv build to all formats, cold', build, 'E', node, { must: 6, extreme: 3.5 });
row('prettier --check of two lines, cold', prettier, 'E', node);
