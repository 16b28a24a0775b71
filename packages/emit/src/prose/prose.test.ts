import type { Prose } from '@zielwerk/core';
import { Node, Parser } from 'commonmark';
import { describe, expect, it } from 'vitest';
import { RANGE, prose } from '../../test/build.ts';
import { type Random, random } from '../../test/random.ts';
import type { DocumentBlock, Inline } from '../index.ts';
import { readProse } from './read-prose.ts';

/** A short notation of the structure: `p(…)`, `ul(li(…))`, `ol3(…)`, `*…*`, `**…**`, `[…](…)`, `⏎`. */
function read(source: string | Prose, join = spaced): string {
  const numbers = new Map<string, number>();
  const numberOf = (handle: string) =>
    numbers.get(handle) ?? numbers.set(handle, numbers.size + 1).size;
  return readProse(typeof source === 'string' ? prose(source) : source, numberOf)
    .map((node) => block(node, join))
    .reduce(join, '');
}

const spaced = (all: string, next: string): string => (all === '' ? next : `${all} ${next}`);

function block(node: DocumentBlock, join: typeof spaced): string {
  if (node.kind === 'paragraph') return `p(${node.content.map(inline).join('')})`;
  if (node.kind !== 'list') return node.kind;
  const items = node.items.map(
    (item) => `li(${item.map((one) => block(one, join)).reduce(join, '')})`,
  );
  return `${node.start === null ? 'ul' : `ol${node.start}`}(${items.join(' ')})`;
}

function inline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'strong':
      return `**${node.content.map(inline).join('')}**`;
    case 'emphasis':
      return `*${node.content.map(inline).join('')}*`;
    case 'link':
      return `[${node.content.map(inline).join('')}](${node.url})`;
    case 'lineBreak':
      return '⏎';
    case 'footnoteReference':
      return `^${node.number}`;
  }
}

describe('reads', () => {
  it.each([
    ['', ''],
    ['Ein Absatz\nin zwei Zeilen.', 'p(Ein Absatz in zwei Zeilen.)'],
    ['eins\n\nzwei', 'p(eins) p(zwei)'],
    ['- a\n- b', 'ul(li(p(a)) li(p(b)))'],
    ['- a\n\n* b', 'ul(li(p(a))) ul(li(p(b)))'],
    ['3. a\n4. b', 'ol3(li(p(a)) li(p(b)))'],
    ['- a\n  - b\n    1. c', 'ul(li(p(a) ul(li(p(b) ol1(li(p(c)))))))'],
    ['- a\n\n  b\n\nc', 'ul(li(p(a) p(b))) p(c)'],
    ['a\n- b', 'p(a) ul(li(p(b)))'],
    ['im Jahr\n2024. Punkt', 'p(im Jahr 2024. Punkt)'],
    ['1. a\n3. b\n4. c', 'ol1(li(p(a))) ol3(li(p(b)) li(p(c)))'],
    ['2. a\n\n2. b', 'ol2(li(p(a))) ol2(li(p(b)))'],
    ['vom\n1. Januar bis\n31. Dezember', 'p(vom 1. Januar bis 31. Dezember)'],
    ['15. März: a\n\n2. Quartal: b', 'p(15. März: a) p(2. Quartal: b)'],
    ['1. Maiglöckchen', 'ol1(li(p(Maiglöckchen)))'],
    ['um\n+ 1,8 %\n\n+ 2 Pp', 'p(um + 1,8 %) p(+ 2 Pp)'],
    ['*a* _b_ **c** __d__ ***e***', 'p(*a* *b* **c** **d** ***e***)'],
    ['\\*a\\* \\# \\x', 'p(*a* # \\x)'],
    ['a  \nb\\\nc', 'p(a⏎b⏎c)'],
    ['[a *b*](https://a.de/(x)?y=z) c', 'p([a *b*](https://a.de/(x)?y=z) c)'],
    ['[a](mailto:x@y.de)', 'p([a](mailto:x@y.de))'],
    ['[a](http://a.de) [b](javascript:x) [c]', 'p([a](http://a.de) [b](javascript:x) [c])'],
    ['[](https://a.de)', 'p([https://a.de](https://a.de))'],
    ['[a [b](https://b.de) c](https://a.de)', 'p([a [b](https://b.de) c](https://a.de))'],
  ])('%j', (source, structure) => {
    expect(read(source)).toBe(structure);
  });
});

it.each([
  'Bürger*innen und Mitarbeiter*innen',
  '2*3*4 = 24',
  'a_b_c',
  'jede*r*',
  '5*20*2 €',
  'a**b**c',
])('takes each sign of %j as it stands', (text) => {
  expect(readProse(prose(text), () => 1)).toEqual([
    { kind: 'paragraph', content: [{ kind: 'text', text }] },
  ]);
});

describe('takes as words', () => {
  it.each([
    '# Titel',
    'Titel ===',
    '> Zitat',
    '```',
    '`code`',
    '![a](https://a.de)',
    '<b>a</b>',
    '&amp; &#65;',
    '| a | b |',
    '---',
    '***',
    '* * *',
    '- - -',
    '<https://a.de>',
    'https://a.de',
    '[^1]: x',
    '-a',
    '1.a',
    '1234567890. x',
    '+',
    '**',
    '[',
    ']',
    '[]()',
    '\\',
  ])('%j', (source) => {
    const literal = source === '+' ? 'ul(li())' : `p(${source})`;
    expect(read(source)).toBe(literal);
  });
});

describe('begins a line with', () => {
  it.each([
    ['Ziele:\na) eins\nb) zwei\n   aa) drei', 'p(Ziele:⏎a) eins⏎b) zwei⏎aa) drei)'],
    ['(1) Eins.\n(2) Zwei.\n(2a) Drei.', 'p((1) Eins.⏎(2) Zwei.⏎(2a) Drei.)'],
    ['Quellen: 1) eins\n2) zwei', 'p(Quellen: 1) eins⏎2) zwei)'],
    ['i) eins\niv) zwei\n(A) drei', 'p(i) eins⏎iv) zwei⏎(A) drei)'],
    ['Stand*\n*) vorläufig\n¹ geschätzt', 'p(Stand*⏎*) vorläufig⏎¹ geschätzt)'],
    ['Inhalt\nI. Grundsätze ..... 3', 'p(Inhalt⏎I. Grundsätze ..... 3)'],
    [
      'I. Grundsätze ..... 3\n§ 1 Ziele … 12\nSonstiges\nund mehr',
      'p(I. Grundsätze ..... 3⏎§ 1 Ziele … 12⏎Sonstiges und mehr)',
    ],
    ['Das gilt bis ... im Jahr\n2024 und danach', 'p(Das gilt bis ... im Jahr 2024 und danach)'],
    ['Es gilt:\nI. eins.\nII. zwei,\nIII. drei', 'p(Es gilt:⏎I. eins.⏎II. zwei,⏎III. drei)'],
    ['von Frau\nV. Muster', 'p(von Frau V. Muster)'],
    ['a. eins\nb. zwei', 'p(a. eins⏎b. zwei)'],
    ['1.1 Eins\n1.2 Zwei', 'p(1.1 Eins⏎1.2 Zwei)'],
    ['Ziele\n• eins\n▪ zwei', 'p(Ziele⏎• eins⏎▪ zwei)'],
    ['Ziele:\n– eins und\n– zwei', 'p(Ziele:⏎– eins und⏎– zwei)'],
    ['- eins\n  a) zwei\n  b) drei', 'ul(li(p(eins⏎a) zwei⏎b) drei)))'],
  ])('%j', (source, structure) => {
    expect(read(source)).toBe(structure);
  });

  it.each([
    ['wie\nz. B. hier', 'p(wie z. B. hier)'],
    ['das ist\nd. h. so', 'p(das ist d. h. so)'],
    ['rund\n1.234 Personen', 'p(rund 1.234 Personen)'],
    ['am\n04.04.2024 in', 'p(am 04.04.2024 in)'],
    ['die Ziele\n– so sie gelten – werden', 'p(die Ziele – so sie gelten – werden)'],
    ['siehe\na)b', 'p(siehe a)b)'],
    ['im Jahr\n(2024) und', 'p(im Jahr (2024) und)'],
  ])('nothing else: %j', (source, structure) => {
    expect(read(source)).toBe(structure);
  });
});

it('inserts facts and footnotes as they are, with a comma between two marks', () => {
  const words = (text: string) => ({ kind: 'words' as const, text, range: RANGE });
  const fact = (text: string) => ({ kind: 'fact' as const, text, name: 'x', range: RANGE });
  const note = (handle: string) => ({ kind: 'footnote' as const, handle, range: RANGE });
  const parts = [
    words('**'),
    fact('*a*\n- [b](https://c.de)'),
    words('**'),
    note('x'),
    words(' und\n- '),
    fact('# y'),
    note('y'),
    note('x'),
    words(' [z](https://a.de/'),
    fact('q'),
    words(')'),
  ];
  expect(read({ ...prose(''), parts })).toBe(
    'p(***a* - [b](https://c.de)**^1 und) ul(li(p(# y^2,\u202F^1 [z](https://a.de/q))))',
  );
});

/** Items of lists that CommonMark does not know begin a line here. */
const inLine = (structure: string) =>
  structure.replace(/⏎(?=(?:[a-z][.)]|\*{1,3}\))(?: |⏎))/g, ' ');

it('reads what CommonMark reads, within the subset', () => {
  let compared = 0;
  for (let seed = 0; seed < 4000; seed++) {
    const source = subsetSource(random(seed));
    const expected = oracle(source);
    if (expected.includes('unexpected')) continue;
    compared++;
    expect(inLine(read(source, listsJoined)), JSON.stringify(source)).toBe(inLine(expected));
  }
  expect(compared).toBeGreaterThan(2000);
});

it.each([
  ['*a ', 20_000],
  ['**a* ', 20_000],
  ['_a*', 20_000],
  ['[', 60_000],
  ['[a](https://', 5_000],
  ['- ', 30_000],
  ['![', 30_000],
  ['](https://a.de)', 4_000],
  ['*', 60_000],
  ['\\', 60_000],
  ['a\n- ', 20_000],
  ['[a](https://a.de)*', 3_500],
])('is not slow for many %j', { timeout: 60_000 }, (piece, count) => {
  expect(read(piece.repeat(count)).length).toBeGreaterThan(0);
});

const WORDS = [
  'a',
  'Wort',
  'ä1',
  '*',
  '**',
  '_',
  '__',
  '***',
  '(',
  ')',
  '.',
  '„',
  '“',
  '%',
  '€',
  '\\*',
  '\\_',
  '\\\\',
  '\\a',
  ' ',
  ' ',
  ' ',
];

function subsetLine(chance: Random): string {
  const words = Array.from({ length: 1 + chance.below(6) }, () => {
    if (chance.chance(0.06))
      return `[${chance.pick(WORDS)}](https://a.de/${chance.pick(['', 'b_c', '(d)', '\\)'])})`;
    return chance.pick(WORDS);
  });
  const line = words.join('').trim();
  // What begins a block that our subset does not know is left out here.
  return /^(?:[-+*] |[-+*]$|\d+[.)] )/.test(line) || line === '' || /^[-*_ ]+$/.test(line)
    ? 'w'
    : line;
}

function subsetSource(chance: Random, depth = 0): string {
  const blocks = Array.from({ length: 1 + chance.below(3) }, () => {
    if (depth > 2 || chance.chance(0.6)) {
      return (
        chance.some(2, () => subsetLine(chance)).join(chance.pick(['\n', '  \n', '\\\n'])) || 'x'
      );
    }
    const ordered = chance.chance(0.4);
    const first = chance.below(12);
    const gap = chance.pick(['\n', '\n\n']);
    return Array.from({ length: 1 + chance.below(3) }, (_, index) => {
      const marker = ordered ? `${first + index}. ` : '- ';
      return (
        marker + subsetSource(chance, depth + 1).replaceAll('\n', `\n${' '.repeat(marker.length)}`)
      );
    }).join(gap);
  });
  return blocks.join(chance.pick(['\n', '\n\n']));
}

const ORDERED = /^ol\d+\(/;
/** Where lists with numbers stand side by side, only CommonMark says which of them are one. */
const SIDE = '\u0000';

/** Blocks in a row, lists with numbers side by side as one. */
function listsJoined(all: string, next: string): string {
  const isOrdered = ORDERED.test(next);
  const last = isOrdered ? `${next.slice(0, -1)}${SIDE}` : next;
  if (isOrdered && all.endsWith(SIDE)) return `${all.slice(0, -1)} ${last.replace(ORDERED, '')}`;
  return spaced(all, last);
}

/** Emphasis within a word is none here. */
function oracle(source: string): string {
  const withStars = source.replace(/(?<=[\p{L}\p{N}])\*+(?=[\p{L}\p{N}])/gu, (stars) =>
    stars.replaceAll('*', '\\*'),
  );
  return children(new Parser().parse(withStars))
    .map(oracleNode)
    .reduce(listsJoined, '')
    .replaceAll(/ +/g, ' ');
}

function children(node: Node): Node[] {
  const all: Node[] = [];
  for (let child = node.firstChild; child; child = child.next) all.push(child);
  return all;
}

function oracleNode(node: Node): string {
  const inner = (separator = '') => children(node).map(oracleNode).join(separator);
  switch (node.type) {
    case 'paragraph':
      return `p(${inner()})`;
    case 'list':
      return `${node.listType === 'bullet' ? 'ul' : `ol${node.listStart}`}(${inner(' ')})`;
    case 'item':
      return `li(${children(node).map(oracleNode).reduce(listsJoined, '')})`;
    case 'text':
      return node.literal ?? '';
    case 'softbreak':
      return ' ';
    case 'linebreak':
      return '⏎';
    case 'emph':
      return `*${inner()}*`;
    case 'strong':
      return `**${inner()}**`;
    case 'link':
      return `[${inner()}](${node.destination})`;
    default:
      return `unexpected ${node.type}`;
  }
}
