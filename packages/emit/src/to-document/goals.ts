import type { Goal, PlanValue } from '@zielwerk/core';
import type { DocumentBlock, DocumentTable, Inline, TableCell } from '../document.ts';
import type { DocumentContext } from './context.ts';
import { strongParagraph, words } from './text.ts';
import { rowLabel, valueText } from './values.ts';

/**
 * Goals that follow one another: those with values share one table. A goal's texts stand behind its rows, or behind its
 * title where it has no values, and end the table, so that everything keeps the order of the source.
 */
export function goals(
  context: DocumentContext,
  goalList: readonly Goal[],
  isSaid: (goal: Goal) => boolean,
): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let rows: (readonly TableCell[])[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(goalsTable(context.agreement.year, rows));
    rows = [];
  };
  for (const goal of goalList) {
    const said = isSaid(goal);
    if (!said) rows.push(...goalRows(context, goal));
    if (goal.values.length > 0 && goal.texts.length === 0) continue;
    endTable();
    if (goal.values.length === 0) blocks.push(strongParagraph(goal.title));
    blocks.push(...goal.texts.flatMap((text) => context.prose(text)));
  }
  endTable();
  return blocks;
}

function goalsTable(year: number, rows: DocumentTable['rows']): DocumentTable {
  const header = ['Ziel', 'Messgröße', `Zielwert ${year}`].map(words);
  return { kind: 'table', role: 'goals', caption: null, header, rows };
}

function goalRows(context: DocumentContext, goal: Goal): (readonly TableCell[])[] {
  return goal.values.map((value, index) => {
    const row = valueCells(context, value);
    return index === 0 ? [cell(0, words(goal.title), goal.values.length), ...row] : row;
  });
}

/** Name and value of a row; the mark of a footnote stands at the value, at the name where that is left blank. */
function valueCells(context: DocumentContext, value: PlanValue): readonly TableCell[] {
  const label = words(rowLabel(value));
  const text = words(valueText(value));
  const note = context.note(value.footnote);
  if (text.length > 0) return [cell(1, label), cell(2, [...text, ...note])];
  return [cell(1, [...label, ...note]), { blocks: [], rowSpan: 1, column: 2, blank: true }];
}

function cell(column: number, content: readonly Inline[], rowSpan = 1): TableCell {
  return { blocks: [{ kind: 'paragraph', content }], rowSpan, column, blank: false };
}
