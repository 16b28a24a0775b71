// Makes the picture of the README: the page of the example that holds the goals. Needs pdftoppm (poppler-utils).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runScript } from './run.mjs';

const name = 'kaiserslautern-2024';
const [page = '2'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'zv-picture-'));

runScript('scripts/build.mjs');
runScript('packages/cli/bin/zv.cjs', 'build', `examples/${name}.zv`, '--to', 'pdf', '-o', folder);
mkdirSync(join(root, 'docs/images'), { recursive: true });
const pdf = join(folder, `${name}.pdf`);
const picture = join(root, 'docs/images', name);
const options = ['-r', '80', '-png', '-singlefile', '-f', page, '-l', page];
execFileSync('pdftoppm', [...options, pdf, picture]);
rmSync(folder, { recursive: true });
