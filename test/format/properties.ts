import fc from 'fast-check';
import { expect } from 'vitest';
import { format } from '../../packages/core/src/format/format.ts';
import { commentTexts, proseTexts, tree } from './tree.ts';

/** The canonical text; null for a text with errors of form. */
export function formatted(text: string): string | null {
  const result = format({ name: 'test.zv', text });
  return 'text' in result ? result.text : null;
}

/** What must hold of every text and its canonical text. */
export function expectNothingLost(text: string, canonical: string): void {
  expect(formatted(canonical), 'format twice').toBe(canonical);
  expect(tree(canonical), 'tree').toEqual(tree(text));
  expect(commentTexts(canonical), 'comments').toEqual(commentTexts(text));
  expect(proseTexts(canonical), 'prose').toEqual(proseTexts(text));
  expect(canonical).not.toMatch(/^\uFEFF|\r|[^\n]$/);
  expectSameForAllLineEnds(text, canonical);
}

function expectSameForAllLineEnds(text: string, canonical: string): void {
  const windows = text.replaceAll('\n', '\r\n');
  for (const variant of [
    windows,
    text.replaceAll('\n', '\r'),
    `\uFEFF${text}`,
    `\uFEFF${windows}`,
  ]) {
    expect(formatted(variant)).toBe(canonical);
  }
}

/** Checks generated texts; returns how many of them had no error of form. */
export function checkGenerated(source: fc.Arbitrary<string>, numRuns: number): number {
  let valid = 0;
  const seed = process.env['ZV_SEED'];
  fc.assert(
    fc.property(source, (text) => {
      const canonical = formatted(text);
      if (canonical === null) return;
      valid++;
      expectNothingLost(text.replace(/^\uFEFF/, ''), canonical);
    }),
    { numRuns, ...(seed ? { seed: Number(seed) } : {}) },
  );
  return valid;
}
