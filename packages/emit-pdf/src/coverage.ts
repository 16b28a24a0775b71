import { fonts } from './fonts.ts';

/**
 * The characters no font can show, each once, in the order found: with them a PDF would show an empty box (which PDF/A
 * 6.2.11.8 forbids) or a character that PDF/A and Unicode do not allow to be exchanged (private use, U+FEFF).
 * A letter and its combining marks count as one: they must come from one font.
 */
export function missingIn(texts: readonly string[]): readonly string[] {
  const missing = new Set<string>();
  for (const text of texts) {
    if (plain.test(text)) continue;
    for (const [cluster] of text.matchAll(clusters)) if (!shown(cluster)) missing.add(cluster);
  }
  return [...missing];
}

const plain = /^[\t\n\r -~\u00A0-\u017F\u2013\u2014\u2018-\u201E\u2022\u2026\u202F\u20AC\u2212]*$/u;
const clusters = /\P{M}\p{M}*|\p{M}+/gsu;
/** Shaped away where the font has no glyph for them. */
const invisible =
  /[\t\n\r\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F]|\u034F|[\uFE00-\uFE0F]/gu;
const forbidden = /[\uFEFF\uFFF0-\uFFFF\p{Co}\p{Cs}\p{Cn}]/u;

function shown(cluster: string): boolean {
  if (forbidden.test(cluster)) return false;
  const visible = cluster.replaceAll(invisible, '');
  return [visible, visible.normalize('NFC')].some((form) =>
    coverages().some((family) => family.every((font) => [...form].every((c) => font(c)))),
  );
}

type Coverage = (character: string) => boolean;
let cached: readonly (readonly Coverage[])[] | undefined;
const coverages = (): readonly (readonly Coverage[])[] =>
  (cached ??= fonts().map((family) => family.map(fontCoverage)));

/** What a TrueType font maps to a glyph, from the segments of its `cmap` (OpenType 1.9, formats 4 and 12). */
export function fontCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const glyph: ((code: number) => number)[] = [];
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const offset = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    const format = view.getUint16(offset);
    if (format === 12) glyph.push((code) => groupedGlyph(view, offset, code));
    if (format === 4) glyph.push((code) => segmentGlyph(view, offset, code));
  }
  return (character) => glyph.some((find) => find(character.codePointAt(0)!) !== 0);
}

function tableOffset(view: DataView, tag: string): number {
  for (let record = 12; ; record += 16) {
    const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(record + byte)));
    if (name.join('') === tag) return view.getUint32(record + 8);
  }
}

function groupedGlyph(view: DataView, offset: number, code: number): number {
  let low = 0;
  let high = view.getUint32(offset + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = offset + 16 + 12 * middle;
    if (code < view.getUint32(group)) high = middle - 1;
    else if (code > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + code - view.getUint32(group);
  }
  return 0;
}

function segmentGlyph(view: DataView, offset: number, code: number): number {
  const size = view.getUint16(offset + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const ends = offset + 14 + segment;
    if (code > view.getUint16(ends)) continue;
    const start = view.getUint16(ends + size + 2);
    if (code < start) return 0;
    const delta = view.getUint16(ends + 2 * size + 2);
    const rangeAt = ends + 3 * size + 2;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
