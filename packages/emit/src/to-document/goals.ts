import type { Goal, PlanValue } from '@zielwerk/core';
import type { DocumentBlock, DocumentTable, TableCell } from '../document.ts';
import type { DocumentContext } from './context.ts';
import { paragraph, strongParagraph, words } from './text.ts';
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
    if (!said) rows.push(...goalRows(goal));
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

function goalRows(goal: Goal): (readonly TableCell[])[] {
  return goal.values.map((value, index) => {
    const row = [textCell(1, rowLabel(value)), valueCell(value)];
    return index === 0 ? [textCell(0, goal.title, goal.values.length), ...row] : row;
  });
}

function valueCell(value: PlanValue): TableCell {
  const text = valueText(value);
  return text === '' ? { blocks: [], rowSpan: 1, column: 2, blank: true } : textCell(2, text);
}

function textCell(column: number, text: string, rowSpan = 1): TableCell {
  return { blocks: [paragraph(text)], rowSpan, column, blank: false };
}
