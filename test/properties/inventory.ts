import { type Agreement, invariant } from '@zielwerk/core';
import { toCsv, toDocument, toHtml, toJson, toMarkdown } from '@zielwerk/emit';
import { expect } from 'vitest';
import { csvCells, htmlText, markdownText, surplus, wordsOfAll } from './readers.ts';
import { type Row, saidInValues } from './said-csv.ts';
import { saidInSource } from './said-data.ts';
import { saidInDocument } from './said-document.ts';
import { saidInJson } from './said-json.ts';
import { compiled } from './source.ts';

export function agreementOf(text: string): Agreement {
  const { agreement } = compiled(text);
  invariant(agreement, 'a text without errors of form has an agreement');
  return agreement;
}

/** Markdown says each word of the source once, and none but those and the furniture. */
export function expectAllInMarkdown(text: string): void {
  const said = markdownText(toMarkdown(toDocument(agreementOf(text))));
  expectSame([said], saidInDocument(text, 'markdown'));
}

export function expectAllInHtml(text: string): void {
  const said = htmlText(toHtml(toDocument(agreementOf(text))));
  expectSame([said], saidInDocument(text, 'html'));
}

export function expectSame(said: readonly string[], wanted: readonly string[]): void {
  const found = wordsOfAll(said);
  const words = wordsOfAll(wanted);
  expect({ lost: surplus(words, found), added: surplus(found, words) }).toEqual({
    lost: [],
    added: [],
  });
}

/** The JSON holds each fact of the source once: strings, numbers with their units, dates, names and texts. */
export function expectAllInJson(text: string): void {
  const found = saidInJson(toJson(agreementOf(text)));
  const facts = saidInSource(text);
  expect({ lost: surplus(facts, found), added: surplus(found, facts) }).toEqual({
    lost: [],
    added: [],
  });
}

/** The CSV holds each value line once, in order, with all that it says. */
export function expectAllInCsv(text: string): void {
  const [header = [], ...rows] = csvCells(toCsv(agreementOf(text)));
  const found = rows.map((cells) =>
    Object.fromEntries(header.map((name, index) => [name, withoutGuard(cells[index]!)])),
  );
  expect(found.map(comparable)).toEqual(saidInValues(text).map(comparable));
}

/** The apostrophe keeps spreadsheets from taking a text for a formula. */
function withoutGuard(cell: string): string {
  return /^''*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}

/** The kind of a value is worked out; blanks in print are narrow ones. */
function comparable(row: Row): Row {
  const solid = (name: string): string => row[name]!.replace(/\s/gu, '');
  return { ...row, Wertart: '', Gedruckt: solid('Gedruckt'), Fußnote: solid('Fußnote') };
}
