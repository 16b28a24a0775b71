import { describe, expect, it } from 'vitest';
import { bind } from '../bind/bind.ts';
import type { Prose } from '../model/agreement.ts';
import { parse } from '../syntax/parse.ts';
import { citationsIn } from './citations.ts';
import { sentencesOf } from './sentences.ts';
import { readProse } from './read-text.ts';
import { yearsIn } from './years.ts';

function read(text: string) {
  const source = { name: 'x.zv', text };
  const { agreement } = bind(source, parse(source).file);
  const prose = agreement!.body.find((block): block is Prose => block.kind === 'prose')!;
  return { source, read: readProse(source, prose) };
}

describe('readProse', () => {
  const TEXT =
    'Zielvereinbarung 2024\nAbschnitt "A" {\n}\n"""\n    Erste Zeile\n    und zweite.\n\n    - Punkt {{jahr}}\n    - noch   einer\n"""\n';

  it.each([
    ['\n', TEXT],
    ['\r\n', TEXT.replaceAll('\n', '\r\n')],
    ['\r', TEXT.replaceAll('\n', '\r')],
  ])('reads paragraphs, items and facts with line ends %j', (_, text) => {
    const { source, read: prose } = read(text);
    expect(prose.text.trim()).toBe('Erste Zeile und zweite.\n- Punkt 2024\n- noch einer');
    for (const words of ['Erste', 'und', 'zweite.', 'noch', 'einer']) {
      const at = prose.text.indexOf(words);
      const { start, end } = prose.rangeAt(at, at + words.length);
      expect(source.text.slice(start, end)).toBe(words);
    }
    const year = prose.text.indexOf('2024');
    const { start, end } = prose.rangeAt(year, year + 4);
    expect(source.text.slice(start, end)).toBe('{{jahr}}');
    const across = prose.text.indexOf('Zeile und');
    const both = prose.rangeAt(across, across + 'Zeile und'.length);
    expect(source.text.slice(both.start, both.end)).toMatch(/^Zeile\s+und$/);
  });
});

describe('citationsIn', () => {
  const found = (text: string) =>
    citationsIn({ text, kind: 'prose', rangeAt: (start, end) => ({ start, end }) }).map(
      ({ range, section, paragraph, sentence, number, law }) =>
        [text.slice(range.start, range.end), section, paragraph, sentence, number, law].join('|'),
    );

  it.each([
    ['§ 48b Abs. 1 S. 1 Nr. 2 SGB II', '§ 48b Abs. 1 S. 1 Nr. 2|48b|1|1|2|SGB II'],
    [
      '§48b Abs.1 S.1. Nr. 4 des Zweiten Buches Sozialgesetzbuch',
      '§48b Abs.1 S.1. Nr. 4|48b|1|1|4|SGB II',
    ],
    ['§ 48 b Absatz 3 Satz 2 SGB II', '§ 48 b Absatz 3 Satz 2|48b|3|2||SGB II'],
    ['(§ 48b)', '§ 48b|48b||||'],
    ['§ 36a SGB I', '§ 36a|36a||||other'],
    ['§ 16 SGB III', '§ 16|16||||other'],
    ['§ 50 Abs. 4 SGB II', '§ 50 Abs. 4|50|4|||SGB II'],
    ['§ 12a BGG', '§ 12a|12a||||other'],
    ['§ 3 der Verordnung', '§ 3|3||||other'],
    ['§ 6b Abs. 2a SGB II', '§ 6b Abs. 2a|6b|2a|||SGB II'],
  ])('reads %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('yearsIn', () => {
  it.each([
    ['Ende 2023 für das Jahr 2024', ['2023', '2024']],
    ['von 2024–2026 und 2015/16', ['2024–2026', '2015/16']],
    ['am 04.04.2024, am 4. April 2024 und am 4.4. 2024', []],
    ['2.024 Personen, 2024,5 und 20245', []],
    ['Ziel2024 und A-2024', []],
    ['im Jahr 2024.', ['2024']],
  ])('finds in „%s“ %j', (text, expected) => {
    expect(yearsIn(text).map((year) => year.text)).toEqual(expected);
  });
});

it('parts sentences, not abbreviations', () => {
  expect(
    sentencesOf('Nach § 48b Abs. 1 S. 1. Das gilt z. B. Montags bzw. Dienstags. Ende').map(
      ({ text }) => text.trim(),
    ),
  ).toEqual(['Nach § 48b Abs. 1 S. 1.', 'Das gilt z. B. Montags bzw. Dienstags.', 'Ende']);
});
