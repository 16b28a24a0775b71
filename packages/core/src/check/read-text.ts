import type { Prose } from '../model/agreement.ts';
import { type Range, rangeOf } from '../text/range.ts';
import type { Source } from '../text/source.ts';

/**
 * A text of the agreement as a reader sees it: line ends within a paragraph and indentation are single blanks, a new
 * paragraph or list item is `\n`, quoted facts are filled in. Every offset leads back to the source.
 */
export interface ReadText {
  readonly text: string;
  /** What the text is within the agreement. */
  readonly kind: TextKind;
  /** The place in the source of a part of the text. */
  readonly rangeAt: (start: number, end: number) => Range;
}

export type TextKind =
  | 'prose'
  | 'title'
  | 'subject'
  | 'heading'
  /** The title of a goal. */
  | 'goal'
  /** The name of an own measure, and what `als` prints in place of a name; some rules judge it as part of its row. */
  | 'label'
  | 'caption'
  | 'header'
  | 'cell'
  /** Any other words in quotes. */
  | 'words';

export function readProse(source: Source, prose: Prose): ReadText {
  const builder = new Builder();
  for (const part of prose.parts) {
    if (part.kind === 'words') builder.addSource(source.text, part.range);
    else if (part.kind === 'fact') builder.addFact(part.text, part.range);
  }
  return builder.read('prose');
}

/** The text of a literal in quotes, or of a table's cell. */
export function readLiteral(source: Source, range: Range, kind: TextKind): ReadText {
  const builder = new Builder();
  const quoted = '"„'.includes(source.text[range.start]!) && range.end - range.start >= 2;
  builder.addSource(source.text, quoted ? rangeOf(range.start + 1, range.end - 1) : range);
  return builder.read(kind);
}

/** A part of a text that was read, up to the next part. */
interface Part {
  /** Where it begins in the text. */
  readonly at: number;
  /** Its place in the source. */
  readonly start: number;
  readonly end: number;
  /** Whether it stands there character by character; else all of it stands for the whole place. */
  readonly verbatim: boolean;
}

/** Collects parts of the source with their places; state that changes, and therefore a class. */
class Builder {
  private text = '';
  private readonly parts: Part[] = [];

  addSource(text: string, { start, end }: Range): void {
    let from = start;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code > 32 && code !== 0xa0 && code !== 0x202f) continue;
      if (!isBlank(code)) continue;
      let next = i + 1;
      while (next < end && isBlank(text.charCodeAt(next))) next++;
      // Most blanks are single and stay as they are.
      if (next === i + 1 && code === 32) continue;
      this.add(text.slice(from, i), from, i, true);
      this.add(isBreak(text, i, next) ? '\n' : ' ', i, next, false);
      from = next;
      i = next - 1;
    }
    this.add(text.slice(from, end), from, end, true);
  }

  addFact(text: string, { start, end }: Range): void {
    this.add(text, start, end, false);
  }

  read(kind: TextKind): ReadText {
    const { text, parts } = this;
    return {
      text,
      kind,
      rangeAt: (start, end) => rangeOf(placeOf(parts, start).start, placeOf(parts, end - 1).end),
    };
  }

  private add(text: string, start: number, end: number, verbatim: boolean): void {
    if (text === '') return;
    this.parts.push({ at: this.text.length, start, end, verbatim });
    this.text += text;
  }
}

/** The place in the source of the character at `index`. */
function placeOf(parts: readonly Part[], index: number): Range {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.at <= index) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  if (!part) return rangeOf(0, 0);
  if (!part.verbatim) return rangeOf(part.start, part.end);
  const start = part.start + index - part.at;
  return rangeOf(start, start + 1);
}

function isBlank(code: number): boolean {
  return (code >= 9 && code <= 13) || code === 32 || code === 0xa0 || code === 0x202f;
}

/** Whether the blanks from `start` to `end` part two paragraphs or list items. */
function isBreak(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && !(i + 1 < end && text.charCodeAt(i + 1) === 10))) lines++;
  }
  if (lines !== 1) return lines > 1;
  LIST_ITEM.lastIndex = end;
  return LIST_ITEM.test(text);
}

const LIST_ITEM = /(?:[-*+]|\d{1,3}[.)])\s/y;
