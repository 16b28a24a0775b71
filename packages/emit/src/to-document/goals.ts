import type { Goal, PlanValue, Prose, Table } from '@zielwerk/core';
import type { DocumentBlock, DocumentTable, Inline, TableCell } from '../document.ts';
import type { DocumentContext } from './context.ts';
import { freeTable } from './free-table.ts';
import { strongParagraph, words } from './text.ts';
import { rowLabel, valueText } from './values.ts';

/**
 * Goals that follow one another: those with values share one table. A goal's texts, tables and rows keep the order of
 * the source: a text ends the table, and where a text comes first, the goal's title stands above it and the table has no
 * column for it.
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
    const parts = partsOf(goal, said);
    let isTitled = said && goal.values.length > 0;
    if (parts.length === 0 && !isTitled) {
      endTable();
      blocks.push(strongParagraph(goal.title));
    }
    for (const part of parts) {
      if (part.kind === 'rows' && !isTitled) {
        rows.push(...goalRows(context, goal.title, part.values));
      } else {
        endTable();
        if (!isTitled) blocks.push(strongParagraph(goal.title));
        blocks.push(...partBlocks(context, part));
      }
      isTitled = true;
    }
  }
  endTable();
  return blocks;
}

type Part = Prose | Table | { readonly kind: 'rows'; readonly values: PlanValue[] };

/** A part of a goal that is named above. */
function partBlocks(context: DocumentContext, part: Part): readonly DocumentBlock[] {
  switch (part.kind) {
    case 'prose':
      return context.prose(part);
    case 'table':
      return [freeTable(context, part)];
    case 'rows':
      return [valuesTable(context, part.values)];
  }
}

/** The texts and tables of a goal, and between them the values that follow one another, in the order of the source. */
function partsOf(goal: Goal, withoutValues: boolean): Part[] {
  const parts: Part[] = [];
  for (const one of goal.blocks) {
    const last = parts.at(-1);
    if (one.kind !== 'planValue') parts.push(one);
    else if (withoutValues) continue;
    else if (last?.kind === 'rows') last.values.push(one);
    else parts.push({ kind: 'rows', values: [one] });
  }
  return parts;
}

function goalsTable(year: number, rows: DocumentTable['rows']): DocumentTable {
  const header = ['Ziel', ...valueHeader(year)].map(words);
  return { kind: 'table', role: 'goals', caption: null, header, rows };
}

/** The values of a goal that is named above. */
function valuesTable(context: DocumentContext, values: readonly PlanValue[]): DocumentTable {
  const header = valueHeader(context.agreement.year).map(words);
  const rows = values.map((value) => valueCells(context, value, 0));
  return { kind: 'table', role: 'values', caption: null, header, rows };
}

function valueHeader(year: number): readonly string[] {
  return ['Messgröße', `Zielwert ${year}`];
}

function goalRows(
  context: DocumentContext,
  title: string,
  values: readonly PlanValue[],
): (readonly TableCell[])[] {
  return values.map((value, index) => {
    const row = valueCells(context, value, 1);
    return index > 0 ? row : [cell(0, words(title), values.length), ...row];
  });
}

/** Name and value of a row; the mark of a footnote stands at the value, at the name where that is left blank. */
function valueCells(
  context: DocumentContext,
  value: PlanValue,
  column: number,
): readonly TableCell[] {
  const label = words(rowLabel(value));
  const text = words(valueText(value));
  const note = context.notes(value.footnotes);
  if (text.length > 0) return [cell(column, label), cell(column + 1, [...text, ...note])];
  const empty = { blocks: [], rowSpan: 1, column: column + 1, blank: true };
  return [cell(column, [...label, ...note]), empty];
}

function cell(column: number, content: readonly Inline[], rowSpan = 1): TableCell {
  return { blocks: [{ kind: 'paragraph', content }], rowSpan, column, blank: false };
}
