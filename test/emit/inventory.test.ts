import { readFileSync } from 'node:fs';
import { compile } from '@zielwerk/core';
import {
  type Document,
  toDocument,
  toHtml,
  toJson,
  toMarkdown,
  validateJson,
} from '@zielwerk/emit';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The text of the real agreement of 2024, a line for each line or cell of it. */
const SEED = read('seed.txt');

function seedDocument(): Document {
  const text = read('../../examples/kaiserslautern-2024.zv');
  const { agreement } = compile({ name: 'kaiserslautern-2024.zv', text });
  expect(agreement).not.toBeNull();
  expect(validateJson(toJson(agreement!))).toBe(true);
  return toDocument(agreement!);
}

/** Words and numbers in order; signs and blanks as in print, so that `- 0,6 %` is `−0,6 %`. */
function words(text: string): readonly string[] {
  return text
    .replace(/[-\u2212] (?=\d)/g, '\u2212')
    .replace(/\+ (?=\d)/g, '+')
    .replace(/(?<=\d)[ \u202F](?=%)/g, '')
    .split(/[\s|*#\\]+|(?<=\()|(?=\))|<[^>]*>/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The words of `wanted` that `text` does not say in their order. Words between them do not matter. */
function missing(wanted: readonly string[], text: readonly string[]): readonly string[] {
  let at = 0;
  return wanted.filter((word) => {
    const found = text.indexOf(word, at);
    if (found === -1) return true;
    at = found + 1;
    return false;
  });
}

const plainHtml = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>|<span class="hidden">.*?<\/span>/gs, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each<readonly [string, (document: Document) => string]>([
  ['Markdown', toMarkdown],
  ['HTML', (document) => plainHtml(toHtml(document))],
])('the %s of the seed', (_, print) => {
  const document = seedDocument();

  it('says every word and number in order, and no other', () => {
    const said = words(print(document));
    expect(missing(words(SEED), said)).toEqual([]);
    expect(
      missing(
        said.filter((word) => !/^Zum|^Inhalt|^springen/.test(word)),
        words(SEED),
      ),
    ).toEqual([]);
  });

  it('would be found out if a block, a row or a cell were lost', () => {
    const found = shortened(document).filter(
      (less) => missing(words(SEED), words(print(less))).length === 0,
    );
    expect(found).toEqual([]);
  });

  it('is the same each time', () => {
    expect(print(seedDocument())).toBe(print(document));
  });
});

/** The document without one block, row or cell, in every way. */
function shortened(document: Document): readonly Document[] {
  const without = <Item>(items: readonly Item[]): (readonly Item[])[] =>
    items.map((_, index) => items.toSpliced(index, 1));
  const blocks = document.blocks.flatMap((block, index) => {
    const replaced = (replacement: typeof block) => document.blocks.with(index, replacement);
    if (block.kind === 'table')
      return without(block.rows).map((rows) => replaced({ ...block, rows }));
    if (block.kind === 'list')
      return without(block.items).map((items) => replaced({ ...block, items }));
    if (block.kind === 'signatures')
      return without(block.entries).map((entries) => replaced({ ...block, entries }));
    return [];
  });
  return [...without(document.blocks), ...blocks].map((less) => ({ ...document, blocks: less }));
}
