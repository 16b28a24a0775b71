// Many files in one process, against a process that reads and JSON-parses the same agreements.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asJson, COMPILER, load, processes, row, variants, zv } from './measure.mjs';

/** As many as `zv` takes at once. */
const FILES = 10_000;
const some = variants();
// Each is about a Jobcenter of its own, as the agreements of a year are.
const texts = Array.from({ length: FILES }, (_, i) =>
  some[i % some.length].replaceAll('Jobcenter Stadt Kaiserslautern', `Jobcenter Stadt ${i}`),
);
const jsons = asJson(await load(COMPILER), texts);
const folder = mkdtempSync(join(tmpdir(), 'zv-bench-'));
const sources = join(folder, 'zv');
const data = join(folder, 'json');
mkdirSync(sources);
mkdirSync(data);
for (let i = 0; i < FILES; i++) {
  writeFileSync(join(sources, `${i}.zv`), texts[i]);
  writeFileSync(join(data, `${i}.json`), jsons[i]);
}
const readAll = `const fs = require('node:fs');
for (const name of fs.readdirSync(${JSON.stringify(data)}))
  JSON.parse(fs.readFileSync(${JSON.stringify(data)} + '/' + name, 'utf8'));`;
const [checked, read] = processes([() => [zv, 'check', sources], () => ['-e', readAll]], 5);
rmSync(folder, { recursive: true });
row(`zv check, ${FILES} files`, checked, 'reading and parsing them as JSON', read, {
  must: 4,
  extreme: 2,
});
