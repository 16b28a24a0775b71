import { readFileSync } from 'node:fs';
import {
  compile,
  decodeSource,
  LIMITS,
  type Compilation,
  type Diagnostic,
  type Range,
  type Source,
} from '@zielwerk/core';
import { toDocument, toHtml, toMarkdown } from '@zielwerk/emit';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../../packages/cli/src/report/reporters.ts';
import { plain } from '../../../packages/cli/src/report/paint.ts';
import type { CheckedSource } from '../../../packages/cli/src/report/report.ts';
import { exampleText } from '../zv.ts';

import { hostileFamilies, mutate, randomBytes, tokenSoup } from './inputs.ts';
import { Random } from './random.ts';

const draftText = readFileSync(
  new URL('../../../examples/muster-nr2-entwurf-2026.zv', import.meta.url),
  'utf8',
);

const seed = Number(process.env['ZV_SEED'] ?? 48);
const long = process.env['ZV_LONG'] === '1';
const scale = long ? 40 : 1;
/** For a text of a few kilobytes, on a slow machine under load. */
const slow = 2000;

console.log(`fuzz seed: ${seed} (ZV_SEED=n for another)`);

describe(`the compiler takes any text (seed ${seed})`, () => {
  test('every prefix of the example', () => {
    for (let end = 0; end <= exampleText.length; end++) take(exampleText.slice(0, end));
  });

  test('every suffix of the example that starts a line', () => {
    for (const { index } of exampleText.matchAll(/^/gm)) take(exampleText.slice(index));
  });

  test(`${4000 * scale} token soups`, () => {
    const random = new Random(seed);
    for (let i = 0; i < 4000 * scale; i++) take(tokenSoup(random));
  });

  test(`${3000 * scale} mutations of the example`, () => {
    const random = new Random(seed + 1);
    for (let i = 0; i < 3000 * scale; i++) take(mutate(exampleText, random));
  });

  test(`${3000 * scale} byte sequences`, () => {
    const random = new Random(seed + 2);
    for (let i = 0; i < 3000 * scale; i++) {
      const { source, diagnostics } = decodeSource('fuzz.zv', randomBytes(random));
      for (const diagnostic of diagnostics) expectInside(diagnostic, source.text);
      take(source.text);
    }
  });

  test('every byte of the example replaced by one that breaks UTF-8', () => {
    const bytes = new TextEncoder().encode(exampleText);
    for (let i = 0; i < bytes.length; i++) {
      const broken = bytes.slice();
      broken[i] = 0xff;
      const { source, diagnostics } = decodeSource('fuzz.zv', broken);
      expect(diagnostics).toHaveLength(1);
      expectInside(diagnostics[0]!, source.text);
    }
  });

  test.each([63, 64, 65, 1000, 100_000])('%i levels of nesting', (depth) => {
    for (const closing of ['', '}\n'.repeat(depth)]) {
      take('Sprache 1\n' + 'Abschnitt "x" {\n'.repeat(depth) + closing, 5000);
      take('Sprache 1\n' + '('.repeat(depth) + closing, 5000);
    }
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the name %s', (name) => {
    const source = exampleText.replace(/\b(?:agentur|jobcenter|integration)\b/g, name);
    take(source);
    take(exampleText.replaceAll('Integrationsquote', name).replaceAll('Frauen', name));
    take(exampleText.replaceAll(/"[^"\n]+"/g, `"${name}"`));
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s in place of each word of a draft',
    (name) => {
      for (const { index, 0: word } of draftText.matchAll(/[\p{L}_-]+/gu)) {
        const text = draftText.slice(0, index) + name + draftText.slice(index + word.length);
        const said = JSON.stringify(compile({ name: 'fuzz.zv', text }).diagnostics);
        expect(said, text.slice(index, index + 40)).not.toMatch(/native code|\[object/);
      }
    },
  );
});

describe('hostile texts at the size limit', () => {
  test.each(Object.entries(hostileFamilies))('%s', (_family, make) => {
    const text = make(LIMITS.fileBytes / 2 - 64);
    take(text, 10_000, compiledAndPrinted);
  });

  test.each(Object.entries(hostileFamilies))(
    '%s: the time grows with the size',
    // A busy machine may upset one comparison, not four.
    { retry: 3 },
    (_family, make) => {
      const small = fastest(make(64 * 1024));
      const large = fastest(make(256 * 1024));
      // Linear is 4, quadratic 16.
      expect(large).toBeLessThan(10 * small + 100);
    },
  );
});

/** Whatever can be made out is printed, as if nothing were wrong with it. */
function compiledAndPrinted(source: Source): Compilation {
  const compilation = compile(source);
  if (compilation.agreement) {
    const document = toDocument(compilation.agreement);
    toMarkdown(document);
    toHtml(document);
  }
  return compilation;
}

/** Compiles and reports the text and checks what must hold for any. */
function take(text: string, limit = slow, run: (source: Source) => Compilation = compile): void {
  const source = { name: 'fuzz.zv', text };
  const started = performance.now();
  try {
    const { diagnostics } = run(source);
    const duration = performance.now() - started;
    if (duration > limit) throw new Error(`took ${Math.round(duration)} ms`);
    if (diagnostics.length > LIMITS.diagnostics + 1) throw new Error('too many diagnostics');
    for (const diagnostic of diagnostics) expectInside(diagnostic, text);
    const shown = [{ source, diagnostics: diagnostics.slice(0, 20) }];
    takeReports(shown);
  } catch (error) {
    throw new Error(`${String(error)}\non ${JSON.stringify(text.slice(0, 3000))}`, {
      cause: error,
    });
  }
}

const reporterList = Object.entries(reporters);
let taken = 0;

/** The report of each format is whole, and harmless wherever it is shown; the formats take turns. */
function takeReports(shown: readonly CheckedSource[]): void {
  const turns = [reporterList[taken++ % reporterList.length]!, ['text', reporters.text] as const];
  for (const [format, reporter] of turns) {
    const report = reporter(shown, plain);
    // oxlint-disable-next-line no-control-regex
    if (/[^\P{Cc}\n]/u.test(report)) throw new Error(`${format} prints a control character`);
    if (['json', 'sarif', 'gitlab', 'rdjson'].includes(format)) JSON.parse(report);
    if (format === 'junit' && /&(?!#\d+;)|[\ufffe\uffff]/.test(report)) {
      throw new Error('junit prints what XML does not allow');
    }
  }
}

function expectInside(diagnostic: Diagnostic, text: string): void {
  inside(diagnostic.range);
  for (const { range } of diagnostic.related ?? []) inside(range);
  for (const { edits } of diagnostic.fixes ?? []) {
    let last = 0;
    for (const { range } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
      inside(range);
      if (range.start < last) throw new Error(`${diagnostic.code}: edits overlap`);
      last = range.end;
    }
  }
  if (diagnostic.message === '' || diagnostic.code === '')
    throw new Error('a finding without words');

  function inside({ start, end }: Range): void {
    if (!(Number.isInteger(start) && start >= 0 && start <= end && end <= text.length)) {
      throw new Error(`${diagnostic.code}: range ${start}–${end} of ${text.length}`);
    }
  }
}

/** The best of three, in milliseconds. */
function fastest(text: string): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    compiledAndPrinted({ name: 'fuzz.zv', text });
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
