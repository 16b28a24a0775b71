import type { Table } from '@zielwerk/core';
import type { DocumentTable } from '../document.ts';
import type { DocumentContext } from './context.ts';
import { words } from './text.ts';

/** A table as its author wrote it. */
export function freeTable(context: DocumentContext, block: Table): DocumentTable {
  return {
    kind: 'table',
    role: 'free',
    caption: block.caption === null ? null : words(block.caption),
    header: block.header.map((cell) => context.cell(cell)),
    rows: block.rows.map((row) =>
      row.map((cell, column) => {
        const content = context.cell(cell);
        const blocks = content.length === 0 ? [] : [{ kind: 'paragraph' as const, content }];
        return { blocks, rowSpan: 1, column, blank: false };
      }),
    ),
  };
}
