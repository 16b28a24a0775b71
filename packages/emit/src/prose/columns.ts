/** A place in a line: its offset, and the column it has when tabs reach to the next multiple of four. */
export interface Column {
  readonly offset: number;
  readonly column: number;
}

/** The place of the first character that is neither blank nor tab. */
export function indentOf(line: string, from: Column): Column {
  let { offset, column } = from;
  for (; offset < line.length; offset++) {
    const character = line[offset];
    if (character === ' ') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
  }
  return { offset, column };
}

/** The place of `column` within the blanks from `from` on. A tab that reaches beyond it counts as reaching just to it. */
export function skipTo(line: string, from: Column, target: number): Column {
  let { offset, column } = from;
  while (column < target && offset < line.length) {
    const width = line[offset] === '\t' ? 4 - (column % 4) : 1;
    if (column + width > target) break;
    column += width;
    offset++;
  }
  return { offset, column };
}
