import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { visible } from './visible.ts';
import { textWidth } from './width.ts';

test.each([
  ['Männer, 25,2 % „so“ − 日本', 'Männer, 25,2 % „so“ − 日本'],
  ['a\u202eb', 'a‹U+202E›b'],
  ['\u001b[31m', '‹U+001B›[31m'],
  ['a\r\nb', 'a‹U+000D›‹U+000A›b'],
  ['\u200b\u{e0041}\ufeff', '‹U+200B›‹U+E0041›‹U+FEFF›'],
  ['\ud800', '‹U+D800›'],
  ['## [x] ##[x] ##vso[y] #[z]', '## [x] #‹U+0023›[x] #‹U+0023›vso[y] #[z]'],
])('%j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

const strange = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\t',
      '\u001b',
      '\u202e',
      '\u0308',
      '😀',
      '日',
      '#',
      '[',
      '\ud800',
      '\udc00',
      'a',
    ),
    fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  ),
  maxLength: 300,
});

test('nothing that steers or hides is left', () => {
  fc.assert(
    fc.property(strange, (text) => {
      expect(visible(text)).not.toMatch(
        /\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Surrogate}|##\w*\[/u,
      );
    }),
    { seed: 48, numRuns: 2000 },
  );
});

test('an excerpt fits its window, and its underline lies within', () => {
  fc.assert(
    fc.property(strange, fc.nat(300), fc.nat(300), (line, a, b) => {
      const end = Math.min(line.length, Math.max(a, b));
      const start = Math.min(Math.min(a, b), end);
      const { text, indent, width } = excerpt(line, start, end);
      expect(text).not.toMatch(/\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Surrogate}/u);
      expect(textWidth(text)).toBeLessThanOrEqual(121);
      expect(indent + width).toBeLessThanOrEqual(Math.max(textWidth(text), indent + 1));
    }),
    { seed: 48, numRuns: 2000 },
  );
});

test('the short cut for German texts lets through only what the table would leave as it is', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    // Another character beside it, which the short cut does not know, sends the text the long way.
    expect(visible(character)).toBe(visible(`${character}日`).slice(0, -1));
  }
});
