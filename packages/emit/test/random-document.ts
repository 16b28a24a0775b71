import type { Document, DocumentBlock, DocumentTable, Inline, TableCell } from '../src/index.ts';
import { type Random, random } from './random.ts';

/** What texts are made of: words, and everything that means something to Markdown, HTML or a table. */
const PIECES = [
  'a Wort Ä ß 19,9 −0,6\u202F% 04.04.2024 1 12 . , ; / % " \' „ “ – … € §',
  '* ** _ __ *** ` `` ~ ~~ [ ] [x] ( ) ![ ! < > <b> </b> <script> & &amp; &#65; &copy &copy; \\',
  '# ###### - + = === --- 1. 1) 2) | |- :- : :// https:// http://a.de www. www.a.de a@b.de @ mailto:',
  '$ $$ {{ }} {% %} { ^ [^1] [^1]: `x` c:\\d a_b a*b $x$ ::: ~~~ ```',
  'e\u0301 漢字 𝒳 😀 © 1\uFE0F\u20E3 \u200D',
]
  .flatMap((line) => line.split(' '))
  .concat(' ', ' ', ' ', '  ', '\t', '[ ] ', '<!-- -->', '# ', '- ', '+ ', '1. ', '- - -')
  .concat('\u00A0', '\u202F', '\u2028', '\uFEFF', '1) ');

const URLS = [
  'https://example.org/',
  'https://a.de/b_c*d?x=1&copy=2&y;z#t(u)',
  'mailto:a@b.de',
  'https://ä.de/[x]?"q"=\\',
  'javascript:alert(1)',
  'https://a.de/ leer',
  'HTTPS://a.de',
  'data:x',
];

export function randomText(chance: Random, most = 6): string {
  return chance.some(most, () => chance.pick(PIECES)).join('');
}

export function randomInlines(chance: Random, footnotes: number, depth = 0): readonly Inline[] {
  return chance.some(depth === 0 ? 5 : 3, (): Inline => {
    const kind = depth > 2 ? 11 : chance.below(12);
    switch (kind) {
      case 0:
      case 1:
        return { kind: 'strong', content: randomInlines(chance, footnotes, depth + 1) };
      case 2:
      case 3:
        return { kind: 'emphasis', content: randomInlines(chance, footnotes, depth + 1) };
      case 4: {
        const content = randomInlines(chance, footnotes, depth + 1);
        return { kind: 'link', url: chance.pick(URLS), content };
      }
      case 5:
        return { kind: 'lineBreak' };
      case 6:
        if (footnotes > 0)
          return { kind: 'footnoteReference', number: 1 + chance.below(footnotes) };
        return { kind: 'text', text: randomText(chance, 2) };
      default:
        return { kind: 'text', text: randomText(chance) };
    }
  });
}

export function randomDocument(seed: number): Document {
  const chance = random(seed);
  const footnotes = chance.below(3);
  const inlines = () => randomInlines(chance, footnotes);
  const text = () => randomText(chance);
  const optional = () => (chance.chance(0.3) ? null : text());
  const cell = (column: number, rowSpan = 1): TableCell => {
    const empty = chance.chance(0.2);
    const blocks = empty ? [] : chance.some(2, () => textBlock(2));
    return { blocks, rowSpan, column, blank: empty };
  };
  const table = (): DocumentTable => {
    const columns = 1 + chance.below(3);
    const all = Array.from({ length: columns }, (_, column) => column);
    const rows = chance.some(3, () => all.map((column) => cell(column)));
    const spanning = [
      [cell(0, 2), ...all.slice(1).map((column) => cell(column))],
      all.slice(1).map((column) => cell(column)),
    ];
    return {
      kind: 'table',
      role: chance.pick(['goals', 'values', 'goalClass', 'free']),
      caption: chance.chance(0.5) ? inlines() : null,
      header: all.map(inlines),
      rows: chance.chance(0.3) && columns > 1 ? [...spanning, ...rows] : rows,
    };
  };
  const textBlock = (depth: number): DocumentBlock => {
    if (depth > 3 || chance.chance(0.6)) return { kind: 'paragraph', content: inlines() };
    return {
      kind: 'list',
      start: chance.chance(0.5)
        ? null
        : chance.pick([0, 1, 2, 9, 98, 10, 99, 100, 1000, 999999998]),
      items: [
        chance.some(2, () => textBlock(depth + 1)),
        ...chance.some(3, () => chance.some(2, () => textBlock(depth + 1))),
      ],
    };
  };
  const block = (): DocumentBlock => {
    switch (chance.below(8)) {
      case 0:
        return { kind: 'heading', level: chance.pick([2, 3, 4, 5, 6]), content: inlines() };
      case 1:
        return table();
      case 2:
        return {
          kind: 'cover',
          title: text(),
          parties: chance.some(2, () => ({
            lead: text(),
            name: text(),
            additions: chance.some(2, text),
          })),
          closing: chance.some(2, inlines),
        };
      case 3:
        return {
          kind: 'signatures',
          entries: chance.some(2, () => ({
            field: 'Unterschrift_1',
            place: optional(),
            date: optional(),
            caption: '(Ort, Datum)',
            name: optional(),
            office: optional(),
            capacity: optional(),
            party: text(),
          })),
        };
      default:
        return textBlock(0);
    }
  };
  return {
    title: text(),
    language: 'de-DE',
    year: 2024,
    date: null,
    mark: chance.pick([null, 'Entwurf']),
    authors: chance.some(2, text),
    blocks: [
      { kind: 'heading', level: 1, content: [{ kind: 'text', text: `Titel ${text()}` }] },
      ...chance.some(5, block),
    ],
    footnotes: Array.from({ length: footnotes }, (_, index) => ({
      number: index + 1,
      blocks: [
        { kind: 'paragraph', content: [{ kind: 'text', text: `Fußnote ${text()}` }] },
        ...chance.some(2, () => textBlock(1)),
      ],
    })),
  };
}
