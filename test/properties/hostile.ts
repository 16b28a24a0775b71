import { printJson, toCsv, toDocument, toHtml, toJson } from '@zielwerk/emit';
import { expect } from 'vitest';
import { visible } from '../../packages/cli/src/report/visible.ts';
import {
  type DefaultTreeAdapterTypes,
  parse as parseHtml,
} from '../../packages/emit/node_modules/parse5/dist/index.js';
import {
  agreementOf,
  expectAllInCsv,
  expectAllInHtml,
  expectAllInJson,
  expectAllInMarkdown,
} from './inventory.ts';
import { csvCells } from './readers.ts';

/** A hostile text is a text: all of it is there, and nothing of it is more than that. */
export function expectInert(text: string): void {
  // Readers of Markdown and HTML show markup, where it came to be, as a loss of its characters.
  expectAllInMarkdown(text);
  expectAllInHtml(text);
  expectAllInJson(text);
  expectAllInCsv(text);
  const agreement = agreementOf(text);
  expect(strangeIn(toHtml(toDocument(agreement)))).toEqual([]);
  const cells = csvCells(toCsv(agreement)).flat();
  expect(cells.filter(isFormula)).toEqual([]);
  const json = printJson(toJson(agreement));
  expect(JSON.parse(json)).toEqual(toJson(agreement));
  for (const line of text.split('\n')) expectNoCommand(`  ${visible(line)}`);
}

/** What a spreadsheet computes: a sign or `@` at the start, but for a plain number. */
const isFormula = (cell: string): boolean =>
  /^[\t\r=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) && !/^-?\d+(?:,\d+)?$/.test(cell);

/** A terminal shows it, a build server reads no command in it. */
export function expectNoCommand(line: string): void {
  // eslint-disable-next-line no-control-regex
  expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\p{Bidi_Control}\u2028\u2029]|##\w*\[|^::/u);
}

type Node = DefaultTreeAdapterTypes.ChildNode;

const ELEMENTS = new Set(
  'html head meta title style body a main nav section h1 h2 h3 h4 h5 h6 p ul ol li div span strong em sup br table caption thead tbody tr th td'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset name content http-equiv class id href start scope rowspan role tabindex aria-label aria-labelledby aria-hidden'.split(
    ' ',
  ),
);

/** Elements, attributes and addresses of a page that are not ours. */
function strangeIn(html: string): readonly string[] {
  const visit = (node: Node): readonly string[] => {
    if (!('tagName' in node)) return node.nodeName === '#comment' ? ['a comment'] : [];
    const own = ELEMENTS.has(node.tagName) ? [] : [`<${node.tagName}>`];
    const attributes = node.attrs
      .filter(({ name, value }) =>
        name === 'href' ? !/^(?:#|https:|mailto:)/.test(value) : !ATTRIBUTES.has(name),
      )
      .map(({ name, value }) => `${name}="${value}"`);
    return [...own, ...attributes, ...node.childNodes.flatMap(visit)];
  };
  return parseHtml(html).childNodes.flatMap(visit);
}
