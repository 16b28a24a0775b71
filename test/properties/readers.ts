import { fromMarkdown } from '../../packages/emit/node_modules/mdast-util-from-markdown/index.js';
import { gfmFromMarkdown } from '../../packages/emit/node_modules/mdast-util-gfm/index.js';
import { gfm } from '../../packages/emit/node_modules/micromark-extension-gfm/index.js';
import {
  type DefaultTreeAdapterTypes,
  parse as parseHtml,
} from '../../packages/emit/node_modules/parse5/dist/index.js';

/** What readers of other makers find in our files: their text, blocks parted by blanks. */

/** Stands before where a link leads. Links side by side to one place may be one. */
export const LINK = '→';

type Markdown = ReturnType<typeof fromMarkdown>['children'][number];

export function markdownText(markdown: string): string {
  const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: extensions })
    .children.map(markdownNode)
    .join(' ');
}

function markdownNode(node: Markdown): string {
  const inner = (parts: readonly Markdown[], between: string): string =>
    parts.map(markdownNode).join(between);
  switch (node.type) {
    case 'text':
      return node.value;
    case 'html':
      return node.value === '<br>' ? ' ' : `unexpected ${node.value}`;
    case 'break':
    case 'thematicBreak':
      return ' ';
    case 'footnoteReference':
      return node.identifier;
    case 'footnoteDefinition':
      return `${node.identifier} ${inner(node.children, ' ')}`;
    case 'link':
      return `${inner(node.children, '')}  ${LINK}${node.url} `;
    case 'list':
      return node.children
        .map(
          (item, index) =>
            `${node.ordered ? `${(node.start ?? 1) + index}. ` : ''}${markdownNode(item)}`,
        )
        .join(' ');
    case 'heading':
    case 'paragraph':
    case 'tableCell':
    case 'strong':
    case 'emphasis':
      return inner(node.children, '');
    case 'listItem':
    case 'table':
    case 'tableRow':
      return inner(node.children, ' ');
    default:
      return `unexpected ${node.type}`;
  }
}

type Html = DefaultTreeAdapterTypes.ChildNode;
const IN_LINE = new Set(['strong', 'em', 'a', 'sup', 'span']);
/** For assistive technology, the way back from a footnote, and the jump to the text. */
const FURNITURE = new Set(['hidden', 'skip', 'back']);

export function htmlText(html: string): string {
  const page = parseHtml(html).childNodes.find((node) => node.nodeName === 'html')!;
  return htmlNode(page);
}

function htmlNode(node: Html): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('tagName' in node) || node.tagName === 'head') return '';
  const attribute = (name: string): string | undefined =>
    node.attrs.find((one) => one.name === name)?.value;
  if (FURNITURE.has(attribute('class') ?? '')) return '';
  if (node.tagName === 'br') return ' ';
  const items = node.childNodes.filter((child) => child.nodeName === 'li');
  if (node.tagName === 'ol') {
    const start = Number(attribute('start') ?? 1);
    const isNotes =
      attribute('class') === undefined && items.some((item) => idOf(item) !== undefined);
    return items
      .map((item, index) => ` ${start + index}${isNotes ? '' : '.'} ${htmlNode(item)}`)
      .join(' ');
  }
  const inner = node.childNodes.map(htmlNode).join('');
  const url = node.tagName === 'a' && attribute('href');
  if (url && !url.startsWith('#')) return `${inner}  ${LINK}${url} `;
  return IN_LINE.has(node.tagName) ? inner : ` ${inner} `;
}

function idOf(node: Html): string | undefined {
  return 'attrs' in node ? node.attrs.find(({ name }) => name === 'id')?.value : undefined;
}

/** The cells of a CSV file by row, quotes taken off. */
export function csvCells(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv.replace(/^\uFEFF/, '').matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Words as they stand between blanks, sorted; narrow blanks, bullets and what only guides a line break are left out. */
export function wordsOfAll(texts: readonly string[]): readonly string[] {
  const links = new Set<string>();
  return texts
    .join(' ')
    .replaceAll(/[\u202F\u00AD\u2060\u200B]/gu, '')
    .split(/\s+/u)
    .filter((word) => !word.startsWith(LINK) || (!links.has(word) && links.add(word)))
    .filter((word) => word !== '' && word !== '•')
    .toSorted();
}

/** What one list of words has more often than the other. */
export function surplus(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
