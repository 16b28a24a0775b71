import type { CoverBlock, SignatureEntry, SignaturesBlock } from '../document.ts';
import { apart } from './apart.ts';
import { printInlines, printPlainText } from './inlines.ts';

/** What stands in for a place or a date to be filled in by hand. */
const BLANK = '……………………';

/** Each part in a line of its own; the rule is the line to sign on. */
export function printSignatures({ entries }: SignaturesBlock): string {
  return apart(entries.map(printEntry));
}

function printEntry(entry: SignatureEntry): string {
  const who = [entry.capacity, entry.name, entry.office].filter((part) => part !== null);
  return apart([
    line(`${entry.place ?? BLANK}, ${entry.date ?? `den ${BLANK}`}`),
    line(entry.caption),
    '---',
    ...(who.length > 0 ? who : [entry.party]).map(line),
  ]);
}

/** The title as a line of the cover, each party behind its lead. */
export function printCover(cover: CoverBlock): string {
  const title = strong(cover.title);
  const lines = [title === '' ? '' : `## ${title}`];
  for (const { lead, name, additions } of cover.parties) {
    lines.push(line(lead), strong(name), ...additions.map(line));
  }
  for (const content of cover.closing) lines.push(printInlines(content, 'block'));
  return apart(lines);
}

const line = (value: string): string => printPlainText(value, 'block');
/** At the edges of a line, strong text needs no more than its mark. */
export function strong(value: string): string {
  const printed = printPlainText(value, 'line');
  return printed === '' ? '' : `**${printed}**`;
}
