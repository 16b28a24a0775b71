import type { Diagnostic, Fix } from '../diagnostic.ts';
import { rangeOf } from '../text/range.ts';
import { indentAt, lineEnd } from './line-ends.ts';
import { closingMark, FENCE, isRuler, openingMark } from './patterns.ts';
import { continues, firstWord, isShortValue } from './text-lines.ts';
import { statementKeywords } from './tokens.ts';

/** Fences of running text that are missing, or are none. */

export interface Running {
  readonly end: number;
  /** Whether the sign at the start is none for a text, as nothing up to the end closes it. */
  readonly isUnclosed: boolean;
  readonly diagnostic: Diagnostic | null;
}

/** A text that a fence opens, or a sign that was meant for one. */
export function fencedAt(text: string, offset: number, mayBeText: boolean): Running | null {
  const isFence = text.startsWith(FENCE, offset);
  const mark = isFence ? FENCE : mayBeText ? openingMark(text, offset) : null;
  if (mark === null) return null;
  const close = closeOf(text, offset + mark.length, mark, nextOf(mark));
  if (!isFence && close.mark === null) {
    return { end: close.end, isUnclosed: true, diagnostic: null };
  }
  const open = rangeOf(offset, offset + mark.length);
  const edits: Fix['edits'][number][] = [];
  if (mark !== FENCE) edits.push({ range: open, text: FENCE });
  if (close.mark === null) {
    const indent = indentAt(text, offset);
    edits.push({ range: rangeOf(close.end, close.end), text: `\n${indent}${FENCE}` });
  } else if (close.mark !== FENCE) {
    edits.push({ range: rangeOf(close.end - close.mark.length, close.end), text: FENCE });
  }
  return {
    end: close.end,
    isUnclosed: false,
    diagnostic: edits.length === 0 ? null : badFence(text, open, close, edits),
  };
}

interface Close {
  readonly end: number;
  /** What closes the text; null where it goes on until something else begins. */
  readonly mark: string | null;
  /** Whether that is the end of the file. */
  readonly atEnd: boolean;
}

/** What says that a text is over. Between two lines drawn there may be much else than text. */
function nextOf(mark: string): (line: string) => boolean {
  if (mark === FENCE) return isStructure;
  return isRuler(mark) ? isNoText : isKeyword;
}

function isNoText(line: string): boolean {
  const plain = line.trim();
  return (
    plain !== '' && plain !== FENCE && !isRuler(plain) && (!continues(plain) || isShortValue(plain))
  );
}

/** Where a text ends that `open` has begun: at a fence, at what was meant for one, or before the next statement. */
function closeOf(
  text: string,
  from: number,
  open: string,
  isNext: (line: string) => boolean,
): Close {
  let last = from;
  for (let start = from; start <= text.length;) {
    const isWhole = start > from;
    // Behind a fence only as far as the next: a line may hold many.
    const end = lineEnd(text, start, isWhole ? null : FENCE);
    const line = text.slice(start, end);
    if (isWhole && isNext(line)) {
      return { end: last, mark: null, atEnd: false };
    }
    const fence = text.startsWith(FENCE, end) ? end - start : line.indexOf(FENCE);
    if (fence >= 0) return { end: start + fence + FENCE.length, mark: FENCE, atEnd: false };
    const mark = isWhole ? closingMark(line, open) : null;
    if (mark) return { end: start + line.trimEnd().length, mark, atEnd: false };
    if (line.trim() !== '') last = start + line.trimEnd().length;
    if (end >= text.length) break;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return { end: Math.max(last, from), mark: null, atEnd: true };
}

const STRUCTURE = /^[ \t]*(?:\}|[A-Za-zÀ-ɏ]+(?: .*)?(?:\{|"""|["“}]))[ \t]*$/;

/** A line that only a statement can be: a brace alone, or a keyword at its start and a brace or quotes at its end. */
function isStructure(line: string): boolean {
  return STRUCTURE.test(line) && (firstWord(line) === '' || isKeyword(line));
}

function isKeyword(line: string): boolean {
  return statementKeywords.has(firstWord(line));
}

function badFence(
  text: string,
  open: { start: number; end: number },
  close: Close,
  edits: Fix['edits'],
): Diagnostic {
  const mark = text.slice(open.start, open.end);
  if (mark !== FENCE || close.mark !== null) {
    const wrong = mark === FENCE ? close.mark! : mark;
    const range = mark === FENCE ? rangeOf(close.end - wrong.length, close.end) : open;
    return {
      code: 'falsche-anführungszeichen',
      severity: 'error',
      range,
      message: `${wrong} ${mark === FENCE ? 'schließt' : 'beginnt'} keinen Text.`,
      hint: `Text steht zwischen ${FENCE} und ${FENCE}, also je drei geraden Anführungszeichen.`,
      fixes: [{ title: `${FENCE} einsetzen`, safe: false, edits }],
    };
  }
  return {
    code: 'text-nicht-geschlossen',
    severity: 'error',
    range: open,
    message: close.atEnd
      ? 'Der hier begonnene Text wird nicht geschlossen; er reicht darum bis zum Ende der Datei.'
      : 'Der hier begonnene Text wird nicht geschlossen.',
    hint: `Schreiben Sie ${FENCE} in eine eigene Zeile hinter den letzten Satz.`,
    fixes: [{ title: `${FENCE} hinter dem letzten Satz einsetzen`, safe: false, edits }],
  };
}

/**
 * Finds where the fence ends that closes a text from an offset on; null where there is none, or where it opens another
 * text. Each line is read once, however many texts are asked about.
 */
export function fenceFinder(text: string): (offset: number) => number | null {
  let until = -1;
  let found: number | null = null;
  return (offset) => {
    if (offset <= until) return found;
    const { end, mark } = closeOf(text, offset, FENCE, isNoText);
    const isClosing =
      mark === FENCE &&
      /[\r\n][ \t]*$/.test(text.slice(offset, end - FENCE.length)) &&
      (ENDS_TEXT.test(text.slice(end, end + LONGEST_BLANK)) ||
        closeOf(text, end, FENCE, isStructure).mark !== FENCE);
    until = end;
    found = isClosing ? end : null;
    return found;
  };
}

/** An empty line, a comment or the end of a block: no text begins so. */
const ENDS_TEXT = /^[ \t]*(?:\r\n|\r|\n)[ \t]*(?:[\r\n}]|\/\/|$)/;
const LONGEST_BLANK = 400;
