import { rangeOf } from '../text/range.ts';
import type { StringNode } from './ast.ts';

/**
 * The cells of a table line `| a | b |`; `\|` stands for a bar within a cell. The last bar may be missing, and the first
 * where another sign parts the cells.
 */
export function splitRow(image: string, offset: number): StringNode[] {
  const cells: StringNode[] = [];
  const isRow = image.startsWith('|');
  const separator = isRow ? '|' : separatorOf(image);
  let start = isRow ? 1 : 0;
  for (let i = start; i <= image.length; i++) {
    if (image[i] === '\\' && (image[i + 1] === '|' || image[i + 1] === '\\')) i++;
    else if (image[i] === separator) {
      cells.push(cell(image, start, i, offset));
      start = i + 1;
    }
  }
  if (image.slice(start).trim() !== '') cells.push(cell(image, start, image.length, offset));
  return cells;
}

/** What parts the cells of a line that begins with no bar: a tab, as spreadsheets have it, a semicolon, a bar; or null. */
export function separatorOf(line: string): string | null {
  return ['\t', ';', '|'].find((sign) => line.trim().includes(sign)) ?? null;
}

/** The canonical form of one cell's text. */
export function cellLiteral(text: string): string {
  return text.replace(/[|\\]/g, (character) => `\\${character}`);
}

function cell(image: string, from: number, to: number, offset: number): StringNode {
  const raw = image.slice(from, to);
  const text = raw.trim();
  const start = offset + from + (text === '' ? 0 : raw.length - raw.trimStart().length);
  return {
    kind: 'string',
    range: rangeOf(start, start + text.length),
    text: text.replace(/\\([|\\])/g, '$1'),
  };
}
