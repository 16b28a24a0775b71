import { type Agreement, invariant } from '@zielwerk/core';
import { toDocument, toHtml, toMarkdown } from '@zielwerk/emit';
import { expect } from 'vitest';
import { htmlText, markdownText, surplus, wordsOfAll } from './readers.ts';
import { saidInDocument } from './said-document.ts';
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
