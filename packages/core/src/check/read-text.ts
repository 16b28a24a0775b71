import type { Prose } from '../model/agreement.ts';
import { type Range, rangeOf } from '../text/range.ts';
import type { Source } from '../text/source.ts';
import type { FoundCitation } from './citations.ts';

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
  /** What several rules ask for, once one of them has: see `citationsIn`. */
  citations?: readonly FoundCitation[] | undefined;
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
  const quoted = '"„'.includes(source.text[range.start]!) && range.end - range.start >= 2;
  const start = quoted ? range.start + 1 : range.start;
  const end = quoted ? range.end - 1 : range.end;
  const text = source.text.slice(start, end);
  if (!OTHER_BLANKS.test(text)) {
    return readText(text, kind, (from, to) => rangeOf(start + from, start + to));
  }
  const builder = new Builder();
  builder.addSource(source.text, rangeOf(start, end));
  return builder.read(kind);
}

/** With places for what is found, so that all texts have one shape. */
function readText(text: string, kind: TextKind, rangeAt: ReadText['rangeAt']): ReadText {
  return { text, kind, rangeAt, citations: undefined };
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

/** Blanks that do not stay as they are, as most do, which are single. */
const OTHER_BLANKS = /[\t-\r\u00A0\u202F]| (?=[ \t-\r\u00A0\u202F])/;
const BLANKS = /[ \t-\r\u00A0\u202F]+/y;

/** Collects parts of the source with their places; state that changes, and therefore a class. */
class Builder {
  private text = '';
  private readonly parts: Part[] = [];

  addSource(text: string, { start, end }: Range): void {
    let rest = text.slice(start, end);
    let from = start;
    for (let at = rest.search(OTHER_BLANKS); at >= 0; at = rest.search(OTHER_BLANKS)) {
      const blank = from + at;
      BLANKS.lastIndex = at;
      BLANKS.test(rest);
      const next = from + BLANKS.lastIndex;
      this.add(rest.slice(0, at), from, blank, true);
      this.add(isBreak(text, blank, next) ? '\n' : ' ', blank, next, false);
      rest = rest.slice(BLANKS.lastIndex);
      from = next;
    }
    this.add(rest, from, end, true);
  }

  addFact(text: string, { start, end }: Range): void {
    this.add(text, start, end, false);
  }

  read(kind: TextKind): ReadText {
    const { text, parts } = this;
    return readText(text, kind, (start, end) =>
      rangeOf(placeOf(parts, start).start, placeOf(parts, end - 1).end),
    );
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
