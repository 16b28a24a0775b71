import { readContent } from './content.ts';
import {
  array,
  dict,
  type Dict,
  isRef,
  nameOf,
  type Pdf,
  resolve,
  streamOf,
  type Value,
} from './reader.ts';

type Shown = readonly { readonly font: string; readonly bytes: string }[];

/** Each font is embedded, as wide as it says, and maps each glyph shown to Unicode; none is .notdef (ISO 19005-3 6.2.11). */
export function* fontViolations(pdf: Pdf, resources: Dict, shown: Shown): Generator<string> {
  const fonts = dict(pdf, resources.get('Font'));
  for (const [key, value] of fonts) {
    const font = dict(pdf, value);
    const base = nameOf(pdf, font.get('BaseFont'));
    const glyphs = shown.filter((item) => item.font === key).flatMap(({ bytes }) => codes(bytes));
    yield* embeddingViolations(pdf, font, base, glyphs);
    const map = streamOf(pdf, font.get('ToUnicode'))?.toString('latin1');
    if (map === undefined) yield `${base} has no ToUnicode`;
    else yield* unicodeViolations(map, base, glyphs);
  }
  for (const item of shown)
    if (!fonts.has(item.font)) yield `the font ${item.font} is not in the resources`;
  for (const pattern of dict(pdf, resources.get('Pattern')).values()) {
    const stream = streamOf(pdf, pattern);
    if (stream === null) continue;
    const inner = dict(pdf, dict(pdf, pattern).get('Resources'));
    yield* fontViolations(pdf, inner, readContent(stream, false).shown);
  }
}

function* embeddingViolations(
  pdf: Pdf,
  font: Dict,
  base: string | null,
  glyphs: readonly number[],
): Generator<string> {
  const descendant = dict(pdf, array(pdf, font.get('DescendantFonts'))[0]);
  const descriptor = dict(pdf, descendant.get('FontDescriptor'));
  if (nameOf(pdf, font.get('Encoding')) !== 'Identity-H') yield `${base} is not Identity-H`;
  const names = [descendant.get('BaseFont'), descriptor.get('FontName')];
  if (names.some((name) => nameOf(pdf, name) !== base)) yield `${base} has several names`;
  const program = streamOf(pdf, descriptor.get('FontFile2'));
  if (program === null && !isRef(descriptor.get('FontFile3'))) yield `${base} is not embedded`;
  if (program === null) return;
  if (nameOf(pdf, descendant.get('CIDToGIDMap')) !== 'Identity') yield `${base}: no CIDToGIDMap`;
  const advances = advancesOf(program);
  const widths = widthsOf(pdf, descendant.get('W'), Number(descendant.get('DW') ?? 1000));
  const set = streamOf(pdf, descriptor.get('CIDSet'));
  for (const glyph of new Set(glyphs)) {
    if (glyph >= advances.length) yield `${base} has no glyph ${glyph}`;
    else if (Math.abs(widths(glyph) - advances[glyph]!) > 1)
      yield `${base}: glyph ${glyph} is ${advances[glyph]} wide, not ${widths(glyph)}`;
    if (set !== null && ((set[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) === 0)
      yield `${base}: CIDSet lacks glyph ${glyph}`;
  }
}

function* unicodeViolations(
  map: string,
  base: string | null,
  glyphs: readonly number[],
): Generator<string> {
  const mapped = new Map(
    [...map.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g)].map(([, code, text]) => [
      parseInt(code!, 16),
      text!.toLowerCase(),
    ]),
  );
  for (const [, from, to] of map.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(?:<|\[)/g))
    for (let code = parseInt(from!, 16); code <= parseInt(to!, 16); code += 1)
      if (!mapped.has(code)) mapped.set(code, '');
  for (const glyph of new Set(glyphs)) {
    if (glyph === 0) yield `${base} shows .notdef`;
    else if (!mapped.has(glyph)) yield `${base} shows glyph ${glyph} without Unicode`;
    else if (/^(?:0000|feff|fffe)$/.test(mapped.get(glyph)!))
      yield `${base}: glyph ${glyph} is no character`;
  }
}

function codes(bytes: string): number[] {
  return Array.from(
    { length: bytes.length >> 1 },
    (_, index) => bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1),
  );
}

/** The advance widths of a TrueType program in thousandths of an em, by glyph. */
function advancesOf(program: Buffer): readonly number[] {
  const tables = new Map<string, number>();
  for (let index = 0; index < program.readUInt16BE(4); index += 1)
    tables.set(
      program.toString('latin1', 12 + 16 * index, 16 + 16 * index),
      program.readUInt32BE(20 + 16 * index),
    );
  const scale = 1000 / program.readUInt16BE(tables.get('head')! + 18);
  const count = program.readUInt16BE(tables.get('maxp')! + 4);
  const long = program.readUInt16BE(tables.get('hhea')! + 34);
  return Array.from(
    { length: count },
    (_, glyph) => scale * program.readUInt16BE(tables.get('hmtx')! + 4 * Math.min(glyph, long - 1)),
  );
}

/** The widths that a CIDFont declares (ISO 32000-1 9.7.4.3). */
function widthsOf(pdf: Pdf, value: Value | undefined, rest: number): (glyph: number) => number {
  const widths = new Map<number, number>();
  const items = array(pdf, value).map((item) => resolve(pdf, item));
  for (let index = 0; index < items.length;) {
    const [first, next, width] = items.slice(index, index + 3);
    if (Array.isArray(next)) {
      next.forEach((one, offset) => widths.set(Number(first) + offset, Number(one)));
      index += 2;
    } else {
      for (let glyph = Number(first); glyph <= Number(next); glyph += 1)
        widths.set(glyph, Number(width));
      index += 3;
    }
  }
  return (glyph) => widths.get(glyph) ?? rest;
}
