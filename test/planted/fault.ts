import type { Agreement, Range, TextEdit } from '@zielwerk/core';
import { type Example, textAt, wholeLines } from './example.ts';

/** A kind of fault that happens in practice. */
export interface Kind {
  /** As it stands in the report, in German. */
  readonly name: string;
  /** Every place of the example where the fault can be made, each with what must be said about it. */
  readonly plant: (example: Example) => readonly Planting[];
  /** Why nobody could find this one, in German; null where a reader of the file can. */
  readonly undecidable?: (after: Agreement, before: Example) => string | null;
}

/** One fault in one example. */
export interface Planting {
  readonly edits: readonly TextEdit[];
  readonly expected: readonly Expectation[];
  /** Why nobody could find this one. */
  readonly undecidable?: string | null;
  /** A new name of the file. */
  readonly file?: string;
}

export interface Expectation {
  readonly code: string;
  /** Any of these lines is right; none means anywhere. */
  readonly at: readonly Place[];
}

/** An offset in the example, or one in the new text of an edit. */
export type Place = number | { readonly edit: TextEdit; readonly plus: number };

/** The codes, each of which is right at any of the places. */
export function says(codes: string | readonly string[], ...at: readonly Place[]): Expectation[] {
  return [codes].flat().map((code) => ({ code, at }));
}

export function replace(range: Range, text: string): TextEdit {
  return { range, text };
}

/** The edit that replaces the first match within a range; null where there is none. */
export function replaceIn(
  example: Example,
  range: Range,
  pattern: RegExp | string,
  text: string,
): TextEdit | null {
  const found = placesOf(example, range, pattern)[0];
  return found ? replace(found, text) : null;
}

/** Where a pattern stands within a range. */
export function placesOf(example: Example, range: Range, pattern: RegExp | string): Range[] {
  const all = pattern instanceof RegExp ? new RegExp(pattern.source, 'gmu') : null;
  const text = textAt(example, range);
  if (all) {
    return [...text.matchAll(all)].map((match) => ({
      start: range.start + match.index,
      end: range.start + match.index + match[0].length,
    }));
  }
  const at = text.indexOf(pattern as string);
  const start = range.start + at;
  return at < 0 ? [] : [{ start, end: start + (pattern as string).length }];
}

export function remove(range: Range): TextEdit {
  return replace(range, '');
}

export function removeLines(example: Example, range: Range): TextEdit {
  return remove(wholeLines(example, range));
}

export function insert(at: number, text: string): TextEdit {
  return replace({ start: at, end: at }, text);
}

/** A new paragraph at the end of a running text, and where it stands. */
export function addSentence(
  example: Example,
  text: Range,
  sentence: string,
): { readonly edit: TextEdit; readonly at: Place } {
  const fence = text.end - 3;
  const lines = wholeLines(example, { start: fence, end: fence });
  const indent = textAt(example, { start: lines.start, end: fence });
  const edit = insert(lines.start, `\n${indent}${sentence}\n`);
  return { edit, at: { edit, plus: 1 } };
}

/** Up to so many, spread evenly over all of them. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!);
}
