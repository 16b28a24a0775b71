import { type FollowUp, type FollowUpEntry, type Participant, printDate } from '@zielwerk/core';
import type { DocumentBlock } from '../document.ts';
import type { DocumentContext } from './context.ts';
import { freeTable } from './free-table.ts';
import { heading, paragraph } from './text.ts';

/** Entries that follow one another are a list; a text between them ends it, as in the source. */
export function followUp(
  context: DocumentContext,
  block: FollowUp,
  level: number,
): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = block.heading === null ? [] : [heading(level, block.heading)];
  let items: DocumentBlock[][] = [];
  const endList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', start: null, items });
    items = [];
  };
  for (const one of block.blocks) {
    if (one.kind === 'prose') {
      endList();
      blocks.push(...context.prose(one));
    } else if (one.kind === 'table') {
      endList();
      blocks.push(freeTable(context, one));
    } else items.push([paragraph(entryText(one))]);
  }
  endList();
  return blocks;
}

/** `Dialog vierteljährlich: Agentur … und Jobcenter … – Gegenstand`, `Datenstand 15.07.2024, Berichtsmonat März 2024` */
function entryText(entry: FollowUpEntry): string {
  const names = (all: readonly Participant[]) => enumerated(all.map(({ text }) => text));
  switch (entry.kind) {
    case 'dialogue':
      return joined(`Dialog${when(entry, 'am')}`, names([...entry.from, ...entry.to]), entry.text);
    case 'report': {
      const to = entry.to.length === 0 ? '' : `an ${names(entry.to)}`;
      const route = [names(entry.from), to].filter((part) => part !== '').join(' ');
      return joined(`Bericht${when(entry, 'zum')}`, route, entry.text);
    }
    case 'data': {
      const month = entry.text === null ? '' : `, Berichtsmonat ${entry.text}`;
      return `Datenstand${when(entry, '')}${month}`;
    }
  }
}

function when({ when: time }: FollowUpEntry, preposition: string): string {
  if (time === null) return '';
  if (typeof time === 'string') return ` ${time}`;
  return `${preposition === '' ? '' : ` ${preposition}`} ${printDate(time)}`;
}

function joined(what: string, who: string, subject: string | null): string {
  return what + (who === '' ? '' : `: ${who}`) + (subject === null ? '' : ` – ${subject}`);
}

/** `A, B und C` */
function enumerated(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
}
