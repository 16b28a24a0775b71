import { type CalendarDate, calendarDate } from '../model/date.ts';
import type { Comment } from '../syntax/ast.ts';
import { FENCE } from '../syntax/patterns.ts';
import { normalizeName } from '../text/names.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { lineStarts, lineText, positionAt, type Source } from '../text/source.ts';

/** A comment that excepts one rule for the line, or the text between fences, below it. */
export interface Suppression {
  readonly range: Range;
  readonly code: string;
  readonly codeRange: Range;
  readonly until: CalendarDate | null;
  readonly reason: string;
  /** The lines it holds for, one-based, both included. */
  readonly lines: { readonly first: number; readonly last: number };
}

export type SuppressionReading =
  | { readonly ok: true; readonly suppression: Suppression }
  | { readonly ok: false; readonly hint: string };

const FORM = 'So wird sie geschrieben: // zv-ausnahme regel bis 2026-12-31: "Grund"';

export function isSuppression({ text }: Comment): boolean {
  return /^\/{2,3}\s*zv-ausnahme(?![\p{L}-])/iu.test(text);
}

/** Whether a comment of the source can be one, which spares parsing most sources again. */
export function mayExcept({ text }: Source): boolean {
  return /zv-ausnahme/i.test(text);
}

export function readSuppression(
  source: Source,
  comment: Comment,
  below: ReadonlyMap<number, number>,
): SuppressionReading {
  const { line, column } = positionAt(source, comment.range.start);
  if (
    lineText(source, line)
      .slice(0, column - 1)
      .trim() !== ''
  ) {
    return { ok: false, hint: 'Eine Ausnahme steht in einer eigenen Zeile vor der des Befunds.' };
  }
  const parts =
    /^\/\/\s*zv-ausnahme\s+([\p{L}\p{M}\d-]+)(?:\s+bis\s+([\d.-]+))?\s*:\s*["„](.*)["“”]\s*$/u.exec(
      comment.text,
    );
  if (!parts) {
    const noReason = /^\/\/\s*zv-ausnahme\s+[\p{L}\p{M}\d-]+(?:\s+bis\s+[\d.-]+)?\s*:?\s*$/u.test(
      comment.text,
    );
    return { ok: false, hint: noReason ? `Es fehlt der Grund. ${FORM}` : FORM };
  }
  const [, code = '', date, reason = ''] = parts;
  const until = date === undefined ? null : readDay(date);
  if (date !== undefined && !until) {
    return { ok: false, hint: `Den Tag ${date} gibt es nicht. ${FORM}` };
  }
  if (reason.trim() === '') return { ok: false, hint: `Es fehlt der Grund. ${FORM}` };
  const start = comment.range.start + comment.text.indexOf(code);
  return {
    ok: true,
    suppression: {
      range: comment.range,
      code: normalizeName(code),
      codeRange: rangeOf(start, start + code.length),
      until,
      reason: reason.trim(),
      lines: linesFrom(source, below.get(line) ?? line + 1),
    },
  };
}

/** `2026-12-31`, as in the form; a German date is read as well. */
function readDay(text: string): CalendarDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return german ? calendarDate(Number(german[3]), Number(german[2]), Number(german[1])) : null;
}

/** For each line that is only a comment, the first line below it that is not. */
export function linesBelowComments(
  source: Source,
  comments: readonly Comment[],
): ReadonlyMap<number, number> {
  const below = new Map<number, number>();
  for (const { range } of comments.toReversed()) {
    const { line, column } = positionAt(source, range.start);
    if (
      lineText(source, line)
        .slice(0, column - 1)
        .trim() !== ''
    )
      continue;
    below.set(line, below.get(line + 1) ?? line + 1);
  }
  return below;
}

/** Text between fences can hold no comment, so it counts as one line. */
function linesFrom(source: Source, first: number): Suppression['lines'] {
  const starts = lineStarts(source);
  const start = starts[first - 1];
  if (start === undefined) return { first, last: first };
  const open = lineText(source, first).indexOf(FENCE);
  if (open < 0) return { first, last: first };
  const close = source.text.indexOf(FENCE, start + open + FENCE.length);
  return { first, last: close < 0 ? starts.length : positionAt(source, close).line };
}
