import type { DocumentTable, TableCell } from '@zielwerk/emit';
import type { TemplateBlock, TemplateInline } from './template-data.ts';

/** A table with what the layout would else have to measure cell by cell, which is most of the time it takes. */
export interface TemplateTable extends Pick<DocumentTable, 'kind' | 'role'> {
  readonly caption: readonly TemplateInline[] | null;
  readonly header: readonly (readonly TemplateInline[])[];
  /** Rows that stay together because a cell spans them. */
  readonly groups: readonly RowGroup[];
  /** Whether the table is small enough to stand on one page whatever comes before it. */
  readonly short: boolean;
  readonly columns: readonly TemplateColumn[];
}

interface RowGroup {
  readonly rows: readonly (readonly TemplateCell[])[];
  /** Whether the group might be too high for a page and has to be measured. */
  readonly large: boolean;
}

interface TemplateColumn {
  /** The cells among which the one with the longest line is. */
  readonly widest: readonly TemplateCell[];
  readonly longestWord: string;
  /** The longest word of its head. */
  readonly headWord: string;
  /** Whether some cell is left for a handwritten value. */
  readonly blank: boolean;
  /** Whether it holds numbers that belong below each other, digit by digit. */
  readonly numbers: boolean;
}

export interface TemplateCell extends Omit<TableCell, 'blocks'> {
  readonly blocks: readonly TemplateBlock[];
  /** Words, and what hangs together, that may be too long for a narrow column. */
  readonly longWords: readonly string[];
  /** Characters of text. */
  readonly length: number;
  readonly longestWord: string;
  /** Whether the cell stands in the first row of its group. */
  readonly groupStart: boolean;
}

export function measuredTable(
  head: Pick<TemplateTable, 'kind' | 'role' | 'caption' | 'header'>,
  groups: readonly (readonly (readonly TemplateCell[])[])[],
  numbers: readonly boolean[],
): TemplateTable {
  const cells = groups.flat(2);
  return {
    ...head,
    groups: groups.map((rows) => ({ rows, large: isLarge(rows) })),
    short: groups.flat().length <= 9 && textLength(cells) <= 800,
    columns: head.header.map((content, column) => ({
      headWord: longest(wordsOf(textOf(content))),
      ...columnOf(cells.filter((c) => c.column === column)),
      numbers: numbers[column]!,
    })),
  };
}

/** The blocks with the columns of all tables of goals measured as one, so that they stand below each other. */
export function withAlignedGoals(blocks: readonly TemplateBlock[]): readonly TemplateBlock[] {
  const tables = blocks.filter(isGoals);
  if (tables.length < 2) return blocks;
  const columns = tables[0]!.columns.map((_, index): TemplateColumn => {
    const all = tables.map((table) => table.columns[index]!);
    return {
      widest: widest(all.flatMap((column) => column.widest)),
      longestWord: longest(all.map((column) => column.longestWord)),
      headWord: all[0]!.headWord,
      blank: all.some((column) => column.blank),
      numbers: false,
    };
  });
  return blocks.map((block) => (isGoals(block) ? { ...block, columns } : block));
}

const isGoals = (block: TemplateBlock): block is TemplateBlock & TemplateTable =>
  block.kind === 'table' && block.role === 'goals' && block.columns.length === 3;

/** Consecutive rows held together by spanning cells. */
export function rowGroups(rows: DocumentTable['rows']): (readonly TableCell[])[][] {
  const groups: (readonly TableCell[])[][] = [];
  let rest = 0;
  for (const row of rows) {
    if (rest === 0) groups.push([]);
    groups.at(-1)!.push(row);
    rest = Math.max(rest, ...row.map((cell) => cell.rowSpan)) - 1;
  }
  return groups;
}

/** What the layout needs to know of a cell's texts. */
export function cellMeasures(
  texts: readonly string[],
  columns: number,
): Pick<TemplateCell, 'longWords' | 'length' | 'longestWord'> {
  const words = texts.flatMap(wordsOf);
  const long = columns > 3 ? 6 : 16;
  return {
    longWords: words.filter((word) => word.length > long),
    length: texts.reduce((length, text) => length + text.length, 0),
    longestWord: longest(words),
  };
}

const wordsOf = (text: string): readonly string[] => text.split(/[ \n\-–/]+/u);

const textOf = (content: readonly TemplateInline[]): string =>
  content
    .map((inline) =>
      inline.kind === 'text' ? inline.text : 'content' in inline ? textOf(inline.content) : '',
    )
    .join('');

const longest = (words: readonly string[]): string =>
  words.reduce((most, word) => (word.length > most.length ? word : most), '');

const columnOf = (
  cells: readonly TemplateCell[],
): Omit<TemplateColumn, 'numbers' | 'headWord'> => ({
  widest: widest(cells),
  longestWord: longest(cells.map((cell) => cell.longestWord)),
  blank: cells.some((cell) => cell.blank),
});

const widest = (cells: readonly TemplateCell[]): readonly TemplateCell[] =>
  cells.toSorted((a, b) => b.length - a.length).slice(0, 3);

const textLength = (cells: readonly TemplateCell[]): number =>
  cells.reduce((length, cell) => length + cell.length, 0);

const isLarge = (rows: readonly (readonly TemplateCell[])[]): boolean =>
  rows.length > 10 || textLength(rows.flat()) > 1200;
