/** A half-open span of a source text, in UTF-16 code units: `start` is the first, `end` the one after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function rangeOf(start: number, end: number): Range {
  return { start, end };
}

/** The smallest range that holds both. */
export function spanOf(first: Range, last: Range): Range {
  return { start: first.start, end: last.end };
}

/** A replacement of `range` by `text`. Edits of one fix never overlap. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** The text after all `edits`, which may come in any order but must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  let result = '';
  let done = 0;
  for (const edit of ordered) {
    result += text.slice(done, edit.range.start) + edit.text;
    done = edit.range.end;
  }
  return result + text.slice(done);
}
