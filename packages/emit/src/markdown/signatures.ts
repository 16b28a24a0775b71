import type { CoverBlock, Inline, SignatureEntry, SignaturesBlock } from '../document.ts';
import { printInlines } from './inlines.ts';

/** What stands in for a place or a date to be filled in by hand. */
const BLANK = '……………………';

/** Each part in a line of its own; the rule is the line to sign on. */
export function printSignatures({ entries }: SignaturesBlock): string {
  return entries.map(printEntry).join('\n\n');
}

function printEntry(entry: SignatureEntry): string {
  const who = [entry.capacity, entry.name, entry.office].filter((part) => part !== null);
  const lines = [
    `${entry.place ?? BLANK}, den ${entry.date ?? BLANK}`,
    entry.caption,
    ...(who.length > 0 ? who : [entry.party]),
  ].map(line);
  return [...lines.slice(0, 2), '---', ...lines.slice(2)]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The title as a line of the cover, each party behind its lead. */
export function printCover(cover: CoverBlock): string {
  const lines = [
    strong(cover.title).replace(/^(?=.)/s, '## '),
    ...cover.parties.flatMap(({ lead, name, additions }) => [
      line(lead),
      strong(name),
      ...additions.map(line),
    ]),
    ...cover.closing.map((content) => printInlines(content, 'block')),
  ];
  return lines.filter((text) => text !== '').join('\n\n');
}

const text = (value: string): Inline => ({ kind: 'text', text: value });
const line = (value: string): string => printInlines([text(value)], 'block');
/** At the edges of a line, strong text needs no more than its mark. */
export function strong(value: string): string {
  const printed = printInlines([text(value)], 'line');
  return printed === '' ? '' : `**${printed}**`;
}
