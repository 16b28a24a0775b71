// Measures what the budgets in docs/architecture.md promise: `npm run bench`. Each file of scripts/bench measures one thing
// in its own process and prints rows as JSON; only ratios within one run mean anything on another machine.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runScript } from './run.mjs';

runScript('scripts/build.mjs');
const folder = join(root, 'scripts/bench');
const wanted = process.argv.slice(2);
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;

const rows = [];
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.bench.mjs') || (wanted.length > 0 && !wanted.some((w) => file.includes(w))))
    continue;
  const { status, stdout } = spawnSync(process.execPath, [join(folder, file)], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  rows.push(
    ...stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
}

const shown = rows.map(({ what, base, ratio, milliseconds, must, extreme, atLeast }) => {
  const keeps = (budget) => (atLeast ? ratio >= budget : ratio <= budget);
  const bound = (name, budget) =>
    budget === undefined ? '' : `${name} ${atLeast ? '≥' : '≤'} ${budget}`;
  const verdict = extreme !== undefined && keeps(extreme) ? 'extreme' : 'kept';
  return [
    what,
    `${ratio.toFixed(2)} × ${base}`,
    `${milliseconds.toFixed(2)} ms`,
    bound('must', must),
    bound('extreme', extreme),
    must === undefined ? '' : keeps(must) ? verdict : 'MISSED',
  ];
});
const widths = shown[0].map((_, i) => Math.max(...shown.map((row) => row[i].length)));
for (const row of shown) {
  console.log(
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('   ')
      .trimEnd(),
  );
}
