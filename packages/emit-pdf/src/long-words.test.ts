import { expect, test } from 'vitest';
import { breakableParts } from './long-words.ts';

const shown = (text: string): string =>
  breakableParts(text)
    .map((item) =>
      item.kind === 'breakable' ? item.parts.join('|') : item.kind === 'text' ? item.text : '',
    )
    .join('');

test.each([
  ['Kurzer Text', 'Kurzer Text'],
  ['Langzeitleistungsbeziehendenbestand', 'Langzeitleistungsbeziehendenbestand'],
  ['https://example.org/ein/langer/pfad', 'https://|example.|org/|ein/|langer/|pfad'],
  ['jobcenter.kaiserslautern@example.org', 'jobcenter.|kaiserslautern@|example.|org'],
  ['x'.repeat(65), `${'x'.repeat(20)}|${'x'.repeat(20)}|${'x'.repeat(20)}|${'x'.repeat(5)}`],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('no character is added or lost', () => {
  for (const text of [
    'a/b?c=d&e '.repeat(9),
    '/'.repeat(99),
    `${'ä'.repeat(77)}\u00A0§ 48b`,
    '😀'.repeat(40),
  ])
    expect(shown(text).replaceAll('|', '')).toBe(text);
});
