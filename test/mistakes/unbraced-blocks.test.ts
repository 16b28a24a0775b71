import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits, compile } from '@zielwerk/core';
import { expect, it, test } from 'vitest';

const folder = new URL('../../examples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.zv'));

/** What an author writes who takes indentation for enough. */
function withoutBraces(text: string): string {
  return text.replaceAll(/ \{$|\n *\}$/gm, '');
}

it.each(names)(
  '%s without its braces: each block is said once, and the fixes give them back',
  (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const heads = text.match(/ \{$/gm)!.length;
    let now = withoutBraces(text);
    const first = compile({ name, text: now }).diagnostics;
    const errors = first.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(Array(heads).fill('klammer-fehlt'));
    for (let fixed = 0; fixed < heads; fixed++) {
      const found = compile({ name, text: now }).diagnostics;
      const [fix] = found.find(({ code }) => code === 'klammer-fehlt')!.fixes!;
      now = applyEdits(now, fix!.edits);
    }
    expect(now).toBe(text);
  },
);

const HEAD = 'Sprache 1\nZielvereinbarung 2024 "Nachtrag"\n';
const PARTY =
  'Partei jobcenter "Jobcenter Nord"\nRolle Geschäftsführung der gemeinsamen Einrichtung\nvertreten durch "Eva Beispiel", "Geschäftsführerin"\n';
const SECTION = 'Abschnitt "I. Grundsätze"\n"""\nText.\n"""\n';
const GOAL = 'Ziel a "A"\nK2 Frauen = 15,2 %\nK2 Männer = 25,2 %\n';

it.each([
  ['a party', PARTY, ['jobcenter']],
  ['sections', SECTION + SECTION.replace('I.', 'II.'), ['I. Grundsätze', 'II. Grundsätze']],
  ['a section and goals in it', SECTION + GOAL, ['I. Grundsätze', 'A']],
  [
    'follow-up',
    PARTY + 'Zielnachhaltung\nDialog vierteljährlich mit jobcenter\n',
    ['jobcenter', 'Zielnachhaltung'],
  ],
  [
    'signatures',
    `${PARTY}Unterschriften\njobcenter in "Nord" am 04.04.2024\n`,
    ['jobcenter', 'Unterschriften'],
  ],
])('flush with its first line, without braces: %s', (_, lines, heads) => {
  let text = HEAD + lines;
  const missing = () =>
    compile({ name: 'x.zv', text }).diagnostics.filter(({ severity }) => severity === 'error');
  expect(missing().map(({ code }) => code)).toEqual(heads.map(() => 'klammer-fehlt'));
  for (const head of heads) {
    const [found] = missing();
    expect(text.slice(0, found!.range.end).split('\n').at(-1)).toContain(head);
    expect(found!.fixes![0]!.safe).toBe(false);
    text = applyEdits(text, found!.fixes![0]!.edits);
  }
  expect(missing()).toEqual([]);
});

it.each([
  ['a section without content', 'Abschnitt "I."\nAbschnitt "II." { }\n', 'angabe-fehlt'],
  [
    'a goal without lines above a text',
    'Ziel a "A"\nDie Parteien arbeiten gut zusammen.\n',
    'text-nicht-eingefasst',
  ],
])('no block without braces: %s', (_, lines, code) => {
  const { diagnostics } = compile({ name: 'x.zv', text: HEAD + lines });
  expect(diagnostics.filter(({ severity }) => severity === 'error').map((one) => one.code)).toEqual(
    [code],
  );
});

test('a section without braces ends where the heading of the next one stands without its keyword', () => {
  const text = `${HEAD}${SECTION}II. Kündigung\n"""\nText.\n"""\n`;
  const [section] = compile({ name: 'x.zv', text }).diagnostics;
  const end = section!.fixes![0]!.edits.at(-1)!.range.start;
  expect(text.slice(end).trim()).toMatch(/^II\. Kündigung/);
});
