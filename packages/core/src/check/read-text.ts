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

export type TextKind = 'prose' | 'title' | 'heading' | 'goal' | 'cell' | 'header';

/** Several rules read the same text; it is read once a compilation, by the object that stands for it. */
const known = new WeakMap<Prose | Range, ReadText>();

export function readProse(source: Source, prose: Prose): ReadText {
  return readOnce(prose, 'prose', (builder) => {
    for (const part of prose.parts) {
      if (part.kind === 'words') builder.addSource(source.text, part.range);
      else if (part.kind === 'fact') builder.addFact(part.text, part.range);
    }
  });
}

/** The text of a literal in quotes, or of a table's cell. */
export function readLiteral(source: Source, range: Range, kind: TextKind): ReadText {
  return readOnce(range, kind, (builder) => {
    const quoted = '"„'.includes(source.text[range.start]!) && range.end - range.start >= 2;
    builder.addSource(source.text, quoted ? rangeOf(range.start + 1, range.end - 1) : range);
  });
}

function readOnce(key: Prose | Range, kind: TextKind, fill: (builder: Builder) => void): ReadText {
  let read = known.get(key);
  if (!read) {
    const builder = new Builder();
    fill(builder);
    read = builder.read(kind);
    known.set(key, read);
  }
  return read;
}

/** Collects characters with the place of each; state that changes, and therefore a class. */
class Builder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  addSource(text: string, { start, end }: Range): void {
    for (let i = start; i < end; i++) {
      if (!isBlank(text.charCodeAt(i))) {
        this.add(text[i]!, i, i + 1);
        continue;
      }
      let next = i + 1;
      while (next < end && isBlank(text.charCodeAt(next))) next++;
      this.add(isBreak(text, i, next) ? '\n' : ' ', i, next);
      i = next - 1;
    }
  }

  addFact(text: string, { start, end }: Range): void {
    for (const unit of text.split('')) this.add(unit, start, end);
  }

  read(kind: TextKind): ReadText {
    const { text, starts, ends } = this;
    return {
      text,
      kind,
      rangeAt: (start, end) => rangeOf(starts[start] ?? 0, ends[end - 1] ?? 0),
    };
  }

  private add(character: string, start: number, end: number): void {
    this.text += character;
    this.starts.push(start);
    this.ends.push(end);
  }
}

function isBlank(code: number): boolean {
  return (code >= 9 && code <= 13) || code === 32 || code === 0xa0 || code === 0x202f;
}

/** Whether the blanks from `start` to `end` part two paragraphs or list items. */
function isBreak(text: string, start: number, end: number): boolean {
  const lines = text.slice(start, end).split(/\r\n|\r|\n/).length - 1;
  if (lines === 0) return false;
  return lines > 1 || /^(?:[-*+]|\d{1,3}[.)])\s/.test(text.slice(end, end + 6));
}
