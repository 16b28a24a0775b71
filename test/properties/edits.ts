import { type Compilation, type Diagnostic, type Fix, applyEdits } from '@zielwerk/core';
import { expect } from 'vitest';
import type { Edited } from './arbitrary-edit.ts';
import { canonical, compiled, errorsOfForm, expectWellPlaced } from './source.ts';

/** What one mistake may do: be named in its place, or make another agreement. Nothing is thrown, nothing is silent. */
export function expectSaidOrCompiled({ after }: Edited): void {
  const compilation = compiled(after);
  expectWellPlaced(after, compilation);
  const isSaid = compilation.diagnostics.length > 0;
  expect(isSaid || compilation.agreement !== null).toBe(true);
  // Whether the form is right, both say alike.
  if (canonical(after) === null) expect(isSaid).toBe(true);
}

/** Each fix can be applied; each safe one answers its finding and does nothing else. Returns how many were safe. */
export function expectFixesKeepTheirPromise(text: string): number {
  const before = compiled(text);
  let safe = 0;
  for (const diagnostic of before.diagnostics) {
    for (const fix of diagnostic.fixes ?? []) {
      const fixed = applyFix(text, fix);
      expect(fixed, `${diagnostic.code} changes something`).not.toBe(text);
      if (!fix.safe) continue;
      safe++;
      expectSafe(text, fixed, before, diagnostic, fix);
    }
  }
  return safe;
}

function applyFix(text: string, { edits, title }: Fix): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start);
  ordered.forEach(({ range }, index) => {
    const next = ordered[index + 1];
    expect(next === undefined || range.end <= next.range.start, `${title} overlaps`).toBe(true);
  });
  return applyEdits(text, edits);
}

function expectSafe(
  text: string,
  fixed: string,
  before: Compilation,
  diagnostic: Diagnostic,
  fix: Fix,
): void {
  const { code } = diagnostic;
  const after = compiled(fixed);
  expectWellPlaced(fixed, after);
  const count = (all: readonly Diagnostic[], one: Diagnostic): number =>
    all.filter((other) => other.code === one.code && other.message === one.message).length;
  expect(count(after.diagnostics, diagnostic), `${code} is answered\n${fixed}`).toBeLessThan(
    count(before.diagnostics, diagnostic),
  );
  // Rules of the law speak only once the form is right, each line says its first mistake, and what is not known is said
  // once the line is right that was to make it known: all of these may come up.
  const errors = errorsOfForm(after).filter(({ code }) => !UNKNOWN.has(code));
  const wrong = new Set([
    ...errorsOfForm(before).map(({ range }) => lineAt(text, range.start)),
    ...editedLines(fixed, fix),
  ]);
  const added = errors.filter(
    (one) =>
      count(errors, one) > count(before.diagnostics, one) &&
      !wrong.has(lineAt(fixed, one.range.start)),
  );
  expect(
    added.map((one) => `${one.code} ${one.message}`),
    `${code} adds no error\n${fixed}`,
  ).toEqual([]);
  // The edition of the language is no figure of the agreement.
  const said = code === 'sprache-fehlt' ? fixed.replace(/^[^\S\r\n]*Sprache 1\n/m, '') : fixed;
  expect(numbers(said), `${code} changes no number`).toEqual(numbers(text));
}

const UNKNOWN: ReadonlySet<string> = new Set([
  'unbekannte-messgröße',
  'unbekannte-partei',
  'unbekannte-person',
  'verweis-ins-leere',
  'einheit-falsch',
]);

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start).split('\n', 1)[0]!.trim();
}

/** The lines in which a fix changed something, as they are now. */
function editedLines(fixed: string, { edits }: Fix): readonly string[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, text }) => {
      const line = lineAt(fixed, range.start + shift);
      shift += text.length - (range.end - range.start);
      return line;
    });
}

/** The figures of a text in their order, as the eye reads them. */
function numbers(text: string): readonly string[] {
  const seen = text.replace(/[\u0000-\u0008\u00AD\u200B-\u200F\u2028\u202A-\u202E\uFEFF]/gu, '');
  return seen.match(/\d+/g) ?? [];
}
