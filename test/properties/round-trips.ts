import { toSource, validateJson } from '@zielwerk/emit';
import { expect } from 'vitest';
import { commentTexts, proseTexts } from '../format/tree.ts';
import { orderInSource } from './said-data.ts';
import { canonical, compiled, errorsOfForm, expectWellPlaced, jsonOf } from './source.ts';

/** What must hold of every agreement without errors of form, however it is written. */

export function expectValid(text: string): void {
  const compilation = compiled(text);
  expect(errorsOfForm(compilation)).toEqual([]);
  expectWellPlaced(text, compilation);
  expect(validateJson(jsonOf(text))).toBe(true);
}

export function expectFormatKeepsAll(text: string): void {
  const formatted = canonical(text)!;
  expect(canonical(formatted), 'format twice').toBe(formatted);
  expect(jsonOf(formatted), 'JSON').toEqual(jsonOf(text));
  // Comments may move to another line, and so to another place in the order of the file.
  expect(commentTexts(formatted).toSorted(), 'comments').toEqual(commentTexts(text).toSorted());
  expect(proseTexts(formatted), 'prose').toEqual(proseTexts(text));
}

export function expectSourceOfJson(text: string): void {
  const json = jsonOf(text)!;
  const source = toSource(json);
  expect(errorsOfForm(compiled(source)), source).toEqual([]);
  expect(jsonOf(source), source).toEqual(json);
  expect(orderInSource(source), 'order').toEqual(orderInSource(text));
  expect(canonical(source), 'canonical').toBe(source);
}

export function expectSameForAllLineEnds(text: string): void {
  const json = jsonOf(text);
  const windows = text.replaceAll('\n', '\r\n');
  for (const variant of [
    windows,
    text.replaceAll('\n', '\r'),
    `\uFEFF${text}`,
    `\uFEFF${windows}`,
  ]) {
    expect(jsonOf(variant), JSON.stringify(variant.slice(0, 12))).toEqual(json);
  }
}
