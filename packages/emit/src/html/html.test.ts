import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../test/everything.ts';
import { markedInlines } from '../../test/canonical.ts';
import { randomDocument } from '../../test/random-document.ts';
import { SEED } from '../../test/seed.ts';
import type { Document, DocumentBlock, Inline } from '../index.ts';
import { toDocument, toHtml } from '../index.ts';
import { STYLE, STYLE_HASH } from './style.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  const problems: string[] = [];
  walk(parse(html, { onParseError: ({ code }) => problems.push(code) }));
  expect(problems).toEqual([]);
  return found;
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((candidate) => candidate.name === name)?.value ?? null;

const named = (elements: readonly Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name);

/** The text a reader sees, without what is only there for assistive technology or the way back. */
function textOf(node: Node): string {
  if ('tagName' in node) {
    if (['head', 'style'].includes(node.tagName)) return '';
    if (['hidden', 'skip', 'back'].includes(attribute(node, 'class') ?? '')) return '';
    if (node.tagName === 'br') return ' ';
  }
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  const inner = 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  const inLine = ['strong', 'em', 'a', 'sup', 'span'].includes(node.nodeName);
  return inLine ? inner : ` ${inner} `;
}

const singleBlanks = (value: string): string =>
  value.replace(/[ \t\r\n\u00A0]+/g, ' ').replace(/^ | $/g, '');
const line = (value: string): string => singleBlanks(value.replace(/[\p{Cs}]/gu, '\uFFFD'));
const words = (content: readonly Inline[]): string =>
  markedInlines(content, false)
    .map(([character]) => character.replace(/^\[\^(\d+)\]$/, '$1'))
    .join('');

function expectedText(document: Document): string {
  const [title, ...rest] = document.blocks;
  return singleBlanks(
    [
      blockText(title!),
      document.mark ?? '',
      ...rest.map(blockText),
      ...document.footnotes.flatMap(({ blocks }) => blocks.map(blockText)),
    ].join(' '),
  );
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return words(block.content);
    case 'list':
      return block.items.flat().map(blockText).join(' ');
    case 'table': {
      const cells = block.rows.flat().flatMap((cell) => cell.blocks.map(blockText));
      return [
        ...(block.caption ? [words(block.caption)] : []),
        ...block.header.map(words),
        ...cells,
      ].join(' ');
    }
    case 'cover':
      return [
        block.title,
        ...block.parties.flatMap(({ lead, name, additions }) => [lead, name, ...additions]),
        ...block.closing.map(words),
      ]
        .map(line)
        .join(' ');
    case 'signatures':
      return block.entries
        .map(({ place, date, caption, capacity, name, office, party }) => {
          const blank = '……………………';
          const who = [capacity, name, office].filter((part) => part !== null);
          const parts = [
            `${place ?? blank}, ${date ?? `den ${blank}`}`,
            caption,
            ...(who.length > 0 ? who : [party]),
          ];
          return parts.map(line).join(' ');
        })
        .join(' ');
  }
}

describe.each([
  ['the seed', toDocument(SEED)],
  ['everything', toDocument(EVERYTHING)],
  ...Array.from({ length: 100 }, (_, seed) => [`document ${seed}`, randomDocument(seed)] as const),
] as const)('the page of %s', (_, document) => {
  const html = toHtml(document);
  const elements = elementsOf(html);

  it('says what the document says', () => {
    expect(singleBlanks(textOf(elements[0]!))).toBe(expectedText(document));
  });

  it('has one h1, headers with scope, a caption for each table and unique ids', () => {
    expect(attribute(elements[0]!, 'lang')).toBe('de');
    expect(named(elements, 'h1')).toHaveLength(1);
    expect(named(elements, 'caption')).toHaveLength(named(elements, 'table').length);
    expect(named(elements, 'th').every((header) => attribute(header, 'scope') !== null)).toBe(true);
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements
      .map((element) => attribute(element, 'href'))
      .filter((href) => href?.startsWith('#'));
    for (const target of targets) expect(ids).toContain(target!.slice(1));
  });

  it('runs nothing and asks for nothing', () => {
    const tags = new Set(elements.map(({ tagName }) => tagName));
    for (const tag of ['script', 'iframe', 'img', 'link', 'object', 'form', 'base', 'svg']) {
      expect(tags.has(tag)).toBe(false);
    }
    expect(named(elements, 'style')).toHaveLength(1);
    for (const { attrs } of elements) {
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on|^style$|^src/);
        if (name === 'href') expect(value).toMatch(/^(?:#|https:\/\/|mailto:)/i);
      }
    }
  });
});

it('lets its policy allow its own style only', () => {
  expect(createHash('sha256').update(STYLE).digest('base64')).toBe(STYLE_HASH);
  expect(toHtml(toDocument(SEED))).toContain(
    `default-src &#39;none&#39;; style-src &#39;sha256-${STYLE_HASH}&#39;`,
  );
});

it('heads the rows of a goal with its cell', () => {
  const elements = elementsOf(toHtml(toDocument(SEED)));
  const goals = named(elements, 'th').filter((header) => attribute(header, 'scope') === 'rowgroup');
  expect(
    goals.map((header) => [attribute(header, 'rowspan'), singleBlanks(textOf(header))]),
  ).toEqual([
    ['3', 'Verbesserung der Integration in Erwerbstätigkeit'],
    ['3', 'Vermeidung von langfristigem Leistungsbezug'],
  ]);
});
