import type { Goal, GoalClass } from '@zielwerk/core';
import type { DocumentBlock, Inline, Paragraph, TableCell } from '../document.ts';
import type { DocumentContext } from './context.ts';
import { paragraph, words } from './text.ts';
import { rowLabel, valueText } from './values.ts';

const SUBJECT: Readonly<Record<GoalClass['class'], string>> = {
  local: 'Lokales Ziel zu',
  municipal: 'Kommunales Ziel zu',
};

/** Local or municipal goals, one row a goal, only the header where there are none yet; a waived class gives its reason. */
export function goalClass(context: DocumentContext, block: GoalClass): readonly DocumentBlock[] {
  const reason = block.waived === null ? [] : [paragraph(block.waived)];
  if (block.waived !== null && block.goals.length === 0) return reason;
  return [
    {
      kind: 'table',
      role: 'goalClass',
      caption: null,
      header: [SUBJECT[block.class], 'Beschreibung'].map(words),
      rows: block.goals.map((goal) => [
        cell(0, [paragraph(goal.title)]),
        cell(1, [...goal.texts.flatMap((text) => context.prose(text)), ...valueLines(goal)]),
      ]),
    },
    ...reason,
  ];
}

function valueLines(goal: Goal): readonly Paragraph[] {
  if (goal.values.length === 0) return [];
  const content = goal.values.flatMap((value, index): readonly Inline[] => {
    const line = words(`${rowLabel(value)}: ${valueText(value)}`);
    return index === 0 ? line : [{ kind: 'lineBreak' }, ...line];
  });
  return [{ kind: 'paragraph', content }];
}

function cell(column: number, blocks: readonly DocumentBlock[]): TableCell {
  return { blocks, rowSpan: 1, column, blank: false };
}
