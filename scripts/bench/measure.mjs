import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const examplePath = join(root, 'examples/kaiserslautern-2024.zv');

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** One line of the table: `milliseconds`, and how many times `base` that is. */
export function row(what, milliseconds, base, baseMilliseconds, must) {
  console.log(
    JSON.stringify({ what, base, ratio: milliseconds / baseMilliseconds, milliseconds, must }),
  );
}

/** The named exports of the workspace's packages, bundled as the command line bundles them. */
export async function load(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, 'packages/cli'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
}

/** Milliseconds of one call when warm: the median of many batches. */
export function warm(run) {
  for (let i = 0; i < 500; i++) run(i);
  const times = [];
  for (let batch = 0; batch < 25; batch++) {
    const started = performance.now();
    for (let i = 0; i < 100; i++) run(i);
    times.push((performance.now() - started) / 100);
  }
  return median(times);
}

/** The example 50 times, each a different text, so that no engine's cache answers for it. */
export function variants() {
  const text = readFileSync(examplePath, 'utf8');
  return Array.from({ length: 50 }, (_, i) => text.replace('15,2', `15,${i % 10}`) + `// ${i}\n`);
}

/** What `what` costs per document against JSON.parse of the same agreements as compact JSON: J. */
export async function againstJson(what, code, run, must) {
  const loaded = await load(
    `${code}\nexport { compile } from '@zielwerk/core';\nexport { toJson, printJson } from '@zielwerk/emit';`,
  );
  const texts = variants();
  const jsons = texts.map((text) => {
    const { agreement } = loaded.compile({ name: 'bench.zv', text });
    return JSON.stringify(JSON.parse(loaded.printJson(loaded.toJson(agreement))));
  });
  const work = warm((i) => run(loaded, texts[i % texts.length]));
  const json = warm((i) => JSON.parse(jsons[i % jsons.length]));
  row(what, work, 'J', json, must);
}
