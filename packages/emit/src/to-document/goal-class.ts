import type { Goal, GoalClass, PlanValue } from '@zielwerk/core';
import type { DocumentBlock, DocumentTable, Inline, TableCell } from '../document.ts';
import type { DocumentContext } from './context.ts';
import { freeTable } from './free-table.ts';
import { paragraph, strongParagraph, words } from './text.ts';
import { rowLabel, valueText } from './values.ts';

const SUBJECT: Readonly<Record<GoalClass['class'], string>> = {
  local: 'Lokales Ziel zu',
  municipal: 'Kommunales Ziel zu',
};

/**
 * Local or municipal goals, one row a goal, and texts and tables in their places; only the header where there is nothing
 * yet. A goal with a table of its own stands outside of the rows. A waived class gives its reason.
 */
export function goalClass(context: DocumentContext, block: GoalClass): readonly DocumentBlock[] {
  const reason = block.waived === null ? [] : [paragraph(block.waived)];
  if (block.waived !== null && block.blocks.length === 0) return reason;
  if (block.blocks.length === 0) return [table(block, [])];
  const printed: DocumentBlock[] = [];
  let run: (readonly TableCell[])[] = [];
  const endRun = () => {
    if (run.length > 0) printed.push(table(block, run));
    run = [];
  };
  for (const one of block.blocks) {
    if (one.kind === 'goal' && !hasTable(one)) {
      run.push(goalRow(context, one));
      continue;
    }
    endRun();
    if (one.kind === 'goal') printed.push(strongParagraph(one.title), ...description(context, one));
    else if (one.kind === 'table') printed.push(freeTable(context, one));
    else printed.push(...context.prose(one));
  }
  endRun();
  return [...printed, ...reason];
}

function table(block: GoalClass, rows: DocumentTable['rows']): DocumentTable {
  const header = [SUBJECT[block.class], 'Beschreibung'].map(words);
  return { kind: 'table', role: 'goalClass', caption: null, header, rows };
}

function hasTable({ blocks }: Goal): boolean {
  return blocks.some(({ kind }) => kind === 'table');
}

function goalRow(context: DocumentContext, goal: Goal): readonly TableCell[] {
  return [cell(0, [paragraph(goal.title)]), cell(1, description(context, goal))];
}

/** Its texts and tables, and between them its values, one a line. */
function description(context: DocumentContext, goal: Goal): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let lines: Inline[] = [];
  const endLines = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', content: lines });
    lines = [];
  };
  for (const block of goal.blocks) {
    if (block.kind === 'prose') {
      endLines();
      blocks.push(...context.prose(block));
    } else if (block.kind === 'table') {
      endLines();
      blocks.push(freeTable(context, block));
    } else {
      if (lines.length > 0) lines.push({ kind: 'lineBreak' });
      lines.push(...valueLine(context, block));
    }
  }
  endLines();
  return blocks;
}

function valueLine(context: DocumentContext, value: PlanValue): readonly Inline[] {
  const text = `${rowLabel(value)}: ${valueText(value)}`;
  return [...words(text), ...context.notes(value.footnotes)];
}

function cell(column: number, blocks: readonly DocumentBlock[]): TableCell {
  return { blocks, rowSpan: 1, column, blank: false };
}
