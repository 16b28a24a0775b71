import { rangeOf } from '../text/range.ts';
import type { StringNode } from './ast.ts';

/** The cells of a table line `| a | b |`; `\|` stands for a bar within a cell. The last bar may be missing. */
export function splitRow(image: string, offset: number): StringNode[] {
  const cells: StringNode[] = [];
  let start = 1;
  for (let i = 1; i <= image.length; i++) {
    if (image[i] === '\\' && (image[i + 1] === '|' || image[i + 1] === '\\')) i++;
    else if (image[i] === '|') {
      cells.push(cell(image, start, i, offset));
      start = i + 1;
    }
  }
  if (image.slice(start).trim() !== '') cells.push(cell(image, start, image.length, offset));
  return cells;
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
