import {
  type Agreement,
  type Block,
  type CalendarDate,
  type DocumentState,
  compareDates,
  isoDate,
} from '@zielwerk/core';
import type { Document } from '../document.ts';
import { bodyBlocks } from './body.ts';
import { DocumentContext } from './context.ts';
import { cover, printedTitle } from './cover.ts';
import { measureDefinitions } from './measure-definitions.ts';
import { heading, plain } from './text.ts';

const MARKS: Readonly<Record<DocumentState, string | null>> = {
  vorlage: 'Vorlage',
  entwurf: 'Entwurf',
  beschlossen: null,
  unterzeichnet: null,
  zurückgegeben: 'Zurückgegeben',
};

/** The agreement as text, in the order of its source: what Markdown, HTML and PDF print. */
export function toDocument(agreement: Agreement): Document {
  const context = new DocumentContext(agreement);
  const blocks = [
    heading(1, printedTitle(agreement)),
    cover(agreement),
    ...bodyBlocks(context, agreement.body, []),
    // Measures that no value uses are explained all the same.
    ...measureDefinitions(context, agreement.measures),
  ];
  const date = latest(agreement.body.flatMap(signatureDates)) ?? agreement.date;
  return {
    title: plain(printedTitle(agreement)),
    language: 'de-DE',
    year: agreement.year,
    date: date && isoDate(date),
    mark: markOf(agreement),
    authors: agreement.parties.map(({ name }) => plain(name)),
    blocks,
    footnotes: context.footnotes(),
  };
}

/** `Entwurf, Auszug` */
function markOf({ state, excerpt }: Agreement): string | null {
  const marks = [MARKS[state], excerpt === null ? null : 'Auszug'];
  return marks.filter((mark) => mark !== null).join(', ') || null;
}

function signatureDates(block: Block): readonly CalendarDate[] {
  if (block.kind === 'section') return block.blocks.flatMap(signatureDates);
  if (block.kind !== 'signatureBlock') return [];
  return block.signatures.flatMap(({ date }) => (date && typeof date !== 'string' ? [date] : []));
}

function latest(dates: readonly CalendarDate[]): CalendarDate | null {
  return dates.reduce<CalendarDate | null>(
    (last, date) => (last && compareDates(last, date) >= 0 ? last : date),
    null,
  );
}
