import { expect, it } from 'vitest';
import { compile } from '@zielwerk/core';

const found = (text: string) =>
  compile({ name: 'a.zv', text: `Sprache 1\nZielvereinbarung 2026\n${text}` })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, range }) => `${code} ${range.start}`);
const HEAD = 'Sprache 1\nZielvereinbarung 2026\n'.length;

it.each([
  ['before a text', 'Abschnitt "A" {\nTabelle "T" {\n| a |\n| b |\n"""\nText.\n"""\n}\n'],
  [
    'before a goal',
    'Abschnitt "A" {\nTabelle "T" {\n| a |\n| b |\nZiel z "Z" {\nK2 = 15,2 %\n}\n}\n',
  ],
  [
    'all as deep',
    '  Abschnitt "A" {\n  Tabelle "T" {\n  | a |\n  | b |\n  """\n  Text.\n  """\n  }\n',
  ],
])('a table without its end in a section without indentation is one message: %s', (_, text) => {
  expect(found(text)).toEqual([`klammer-offen ${HEAD + text.indexOf('{', text.indexOf('"T"'))}`]);
});

it('two tables without their ends are two messages', () => {
  const text =
    'Abschnitt "A" {\nTabelle "T" {\n| a |\n| b |\nTabelle "U" {\n| a |\n| b |\nBegriff "b" """c"""\n}\n';
  expect(found(text).map((one) => one.split(' ')[0])).toEqual(['klammer-offen', 'klammer-offen']);
});

it('goes by the indentation where there is some', () => {
  const text =
    'Abschnitt "A" {\n  Tabelle "T" {\n    | a |\n    | b |\n  }\n  Ziel z "Z" {\n    K2 = 15,2 %\n}\n';
  expect(found(text)).toEqual([`klammer-offen ${HEAD + text.indexOf('{', text.indexOf('"Z"'))}`]);
});
