/** A source text with its name, as diagnostics show it. Offsets are UTF-16 code units of `text`. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** One-based line and column; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineTables = new WeakMap<Source, Uint32Array>();

/** The offset at which each line starts; `\r\n`, `\n` and a lone `\r` each end one line. Computed once a source. */
export function lineStarts(source: Source): Uint32Array {
  let table = lineTables.get(source);
  if (!table) {
    table = scanLineStarts(source.text);
    lineTables.set(source, table);
  }
  return table;
}

/** Line and column of an offset, both from 1; the column counts UTF-16 units. */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The text of a one-based line without its line ending. */
export function lineText(source: Source, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1] ?? source.text.length;
  let end = starts[line] ?? source.text.length;
  while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end--;
  return source.text.slice(start, end);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function scanLineStarts(text: string): Uint32Array {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return new Uint32Array(starts);
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return new Uint32Array(starts);
}
