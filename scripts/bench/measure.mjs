import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { grammarDecisions } from '../build/decisions.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const examplePath = join(root, 'examples/kaiserslautern-2024.zv');
export const zv = join(root, 'packages/cli/bin/zv.cjs');

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/**
 * One line of the table: `milliseconds`, and how many times `base` that is. `budget` says what the ratio must not exceed, and
 * what would be extreme; with `atLeast` it must not fall short of them.
 */
export function row(what, milliseconds, base, baseMilliseconds, budget = {}) {
  const ratio = milliseconds / baseMilliseconds;
  console.log(JSON.stringify({ what, base, ratio, milliseconds, ...budget }));
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
    define: await grammarDecisions(root),
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
}

/**
 * Milliseconds of one call of each function when warm: the medians of many batches. The functions take turns, so that
 * whatever else the machine does slows all of them.
 */
export function warm(functions, { calls = 100, batches = 25, before = 40 } = {}) {
  const times = functions.map(() => []);
  for (let batch = -before; batch < batches; batch++) {
    for (const [index, run] of functions.entries()) {
      const started = performance.now();
      for (let i = 0; i < calls; i++) run(i);
      if (batch >= 0) times[index].push((performance.now() - started) / calls);
    }
  }
  return times.map(median);
}

/**
 * Milliseconds of each step of one way when warm, timed where it happens: medians of many rounds over all inputs. A step
 * is given the input and what the step before it made. By itself in a loop each would run faster than among the others.
 */
export function steps(inputs, functions, { rounds = 200, before = 40 } = {}) {
  const times = functions.map(() => []);
  for (let round = -before; round < rounds; round++) {
    const sums = functions.map(() => 0);
    for (const input of inputs) {
      let made;
      for (const [index, run] of functions.entries()) {
        const started = performance.now();
        made = run(input, made);
        sums[index] += performance.now() - started;
      }
    }
    if (round >= 0) times.forEach((list, index) => list.push(sums[index] / inputs.length));
  }
  return times.map(median);
}

/** Milliseconds of whole processes, which take turns: the medians. `commands` are functions that give the arguments of node. */
export function processes(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, args] of commands.entries()) {
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args(round), {
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      });
      times[index].push(performance.now() - started);
      if (status !== 0) throw new Error(`exit code ${status}\n${stderr}`);
    }
  }
  return times.map(median);
}

/** The example 50 times, each a different text, so that no engine's cache answers for it. */
export function variants() {
  const text = readFileSync(examplePath, 'utf8');
  return Array.from({ length: 50 }, (_, i) => text.replace('15,2', `15,${i % 10}`) + `// ${i}\n`);
}

/** An agreement of about so many bytes: the example's sections again and again. */
export function long(bytes) {
  const text = readFileSync(examplePath, 'utf8');
  const sections = text.slice(text.indexOf('Abschnitt'));
  const times = Math.ceil((bytes - Buffer.byteLength(text)) / Buffer.byteLength(sections));
  return text + sections.repeat(times);
}

/** The same agreements as compact JSON. */
export function asJson({ compile, toJson, printJson }, texts) {
  return texts.map((text) => {
    const { agreement } = compile({ name: 'bench.zv', text });
    return JSON.stringify(JSON.parse(printJson(toJson(agreement))));
  });
}

export const COMPILER = `export { compile } from '@zielwerk/core';
export { toJson, printJson } from '@zielwerk/emit';`;

/** What each function costs per document, and last what JSON.parse of the same agreements as compact JSON costs: J. */
export async function againstJson(code, functions) {
  const loaded = await load(`${code}\n${COMPILER}`);
  const texts = variants();
  const jsons = asJson(loaded, texts);
  return warm([
    ...functions.map((run) => (i) => run(loaded, texts[i % texts.length])),
    (i) => JSON.parse(jsons[i % jsons.length]),
  ]);
}
