import { readFileSync } from 'node:fs';
import { compile } from '@zielwerk/core';
import {
  type Document,
  type DocumentBlock,
  type DocumentFootnote,
  type Inline,
  toDocument,
} from '@zielwerk/emit';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../../packages/core/src/syntax/parse.ts';
import { arbitraryAgreement } from './arbitrary-agreement.ts';

/**
 * What the properties are given. They show a loss only in what is there, so each kind of node of the language and each
 * constellation in which a printer could forget something stands in `everything.zv` and comes up in generated agreements.
 */
const RUNS = 500;
const LEAST = 2;
const EVERYTHING = readFileSync(new URL('everything.zv', import.meta.url), 'utf8');

const kindsIn = (path: string): readonly string[] =>
  [...readFileSync(new URL(path, import.meta.url), 'utf8').matchAll(/kind: '(\w+)'/g)].map(
    ([, kind]) => kind!,
  );

/** What a text without errors of form has none of, and what is no construct. */
const none = new Set(['stray', 'sourceFile']);
const nodes = ['ast.ts', 'value-ast.ts']
  .flatMap((file) => kindsIn(`../../packages/core/src/syntax/${file}`))
  .filter((kind) => !none.has(kind));

/** Where something of a document stands: the kinds of what is round it, the outermost first. */
type Place = readonly string[];
type Visit = (kind: string, place: Place, item: DocumentBlock | Inline | DocumentFootnote) => void;

const constellations: Readonly<Record<string, (document: Document) => boolean>> = {
  'a footnote nothing refers to': (document) =>
    document.footnotes.some(({ number }) => references(document, number).length === 0),
  'a footnote referred to twice': (document) =>
    document.footnotes.some(({ number }) => references(document, number).length > 1),
  'a footnote that only a footnote refers to': (document) =>
    document.footnotes.some(({ number }) => {
      const places = references(document, number);
      return places.length > 0 && places.every((place) => place.includes('footnote'));
    }),
  'a reference in a list': has('footnoteReference', 'list'),
  'a reference in a cell': has('footnoteReference', 'table'),
  'references side by side': (document) =>
    found(document, 'text').some(({ item }) => 'text' in item && item.text === ',\u202F'),
  'a list in a list': has('list', 'list'),
  'a list in a cell': has('list', 'table'),
  'a list in a footnote': has('list', 'footnote'),
  'a link in a footnote': has('link', 'footnote'),
  'a link in a cell': has('link', 'table'),
  'a line break': has('lineBreak'),
  'strong words in a cell': has('strong', 'table'),
  'a numbered list that does not begin with 1': (document) =>
    found(document, 'list').some(({ item }) => 'start' in item && (item.start ?? 1) > 1),
  'a free table without rows': (document) =>
    found(document, 'table').some(({ item }) => 'rows' in item && item.rows.length === 0),
  'a cell for a value by hand': (document) =>
    found(document, 'table').some(
      ({ item }) => 'rows' in item && item.rows.flat().some(({ blank }) => blank),
    ),
  'a goal over several rows': (document) =>
    found(document, 'table').some(
      ({ item }) => 'rows' in item && item.rows.flat().some(({ rowSpan }) => rowSpan > 1),
    ),
  'a heading of the lowest level': (document) =>
    found(document, 'heading').some(({ item }) => 'level' in item && item.level >= 5),
  'a draft': ({ mark }) => mark?.startsWith('Entwurf') ?? false,
  'signatures that are not the end': ({ blocks }) =>
    blocks.slice(0, -1).some(({ kind }) => kind === 'signatures'),
  ...Object.fromEntries(
    (['place', 'date', 'name', 'office', 'capacity'] as const).flatMap((part) => [
      [`a signature with ${part}`, hasSigner((entry) => entry[part] !== null)],
      [`a signature without ${part}`, hasSigner((entry) => entry[part] === null)],
    ]),
  ),
};

/** What holds a text or a table. */
const holders = ['goal', 'goalClass', 'followUp'].flatMap((holder) => [
  `text in ${holder}`,
  `table in ${holder}`,
]);

const all = [...new Set(nodes), ...holders, ...Object.keys(constellations)];

describe('everything.zv holds', () => {
  const held = constructsOf(EVERYTHING);
  test.each(all)('%s', (what) => expect(held).toContain(what));
});

describe('generated agreements hold', () => {
  const count = new Map<string, number>();

  beforeAll(() => {
    for (const text of fc.sample(arbitraryAgreement(), RUNS))
      for (const what of constructsOf(text)) count.set(what, (count.get(what) ?? 0) + 1);
  });

  test.each(all)('%s', (what) => {
    expect(count.get(what) ?? 0).toBeGreaterThanOrEqual(LEAST);
  });
});

function constructsOf(text: string): ReadonlySet<string> {
  const document = toDocument(compile({ name: '', text }).agreement!);
  const held = Object.entries(constellations).filter(([, holds]) => holds(document));
  return new Set([...nodeKinds(parse({ name: '', text }).file), ...held.map(([what]) => what)]);
}

/** The kinds of all nodes, and each with the kind of what holds it. */
function nodeKinds(node: unknown, holder = ''): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((one) => nodeKinds(one, holder));
  if (typeof node !== 'object' || node === null) return [];
  const kind = 'kind' in node && typeof node.kind === 'string' ? node.kind : null;
  const own = kind === null ? [] : [kind, `${kind} in ${holder}`];
  return [...own, ...Object.values(node).flatMap((one) => nodeKinds(one, kind ?? holder))];
}

function has(kind: string, within?: string): (document: Document) => boolean {
  return (document) =>
    found(document, kind).some(({ place }) => within === undefined || place.includes(within));
}

function hasSigner(
  holds: (entry: Extract<DocumentBlock, { kind: 'signatures' }>['entries'][number]) => boolean,
): (document: Document) => boolean {
  return (document) =>
    found(document, 'signatures').some(({ item }) => 'entries' in item && item.entries.some(holds));
}

const references = (document: Document, number: number): readonly Place[] =>
  found(document, 'footnoteReference')
    .filter(({ item }) => 'number' in item && item.number === number)
    .map(({ place }) => place);

function found(document: Document, wanted: string) {
  const all: { readonly place: Place; readonly item: Parameters<Visit>[2] }[] = [];
  walk(document, (kind, place, item) => {
    if (kind === wanted) all.push({ place, item });
  });
  return all;
}

function walk(document: Document, visit: Visit): void {
  const blocks = (items: readonly DocumentBlock[], place: Place): void =>
    items.forEach((item) => block(item, place));
  const inlines = (items: readonly Inline[], place: Place): void =>
    items.forEach((item) => {
      visit(item.kind, place, item);
      if ('content' in item) inlines(item.content, [...place, item.kind]);
    });
  const block = (item: DocumentBlock, outside: Place): void => {
    visit(item.kind, outside, item);
    const place = [...outside, item.kind];
    if (item.kind === 'heading' || item.kind === 'paragraph') inlines(item.content, place);
    if (item.kind === 'list') item.items.forEach((one) => blocks(one, place));
    if (item.kind === 'table') item.rows.flat().forEach((cell) => blocks(cell.blocks, place));
  };
  blocks(document.blocks, []);
  for (const note of document.footnotes) blocks(note.blocks, ['footnote']);
}
