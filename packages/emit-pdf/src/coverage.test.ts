import { expect, test } from 'vitest';
import { fontCoverage, missingIn } from './coverage.ts';
import { fonts } from './fonts.ts';

const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

test('Noto Sans has every Latin letter up to U+024F and U+1E00–1EFF, in every style', () => {
  for (const font of fonts()[1]!) {
    const covers = fontCoverage(font);
    const letters = [...range(0x20, 0x7e), ...range(0xa0, 0x24f), ...range(0x1e00, 0x1eff)];
    expect(letters.filter((letter) => !covers(letter))).toEqual([]);
    expect(covers('漢')).toBe(false);
  }
});

test('each missing cluster is named once, in the order found', () => {
  expect(missingIn(['a 😀 b', '漢😀', 'ä'])).toEqual(['😀', '漢']);
});

test('a letter and its marks must come from one font', () => {
  expect(missingIn(['क\u0301'])).toEqual([]);
  expect(missingIn(['漢\u0301'])).toEqual(['漢\u0301']);
});
