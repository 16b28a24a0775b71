import { type Diagnostic, inOrder } from './diagnostic.ts';
import type { Read } from './read.ts';
import { isHeading } from './syntax/habits/section-heads.ts';
import { rangeOf } from './text/range.ts';
import { lineStarts, lineText, positionAt, type Source } from './text/source.ts';

/** Longer texts are not read again for it. */
const LONGEST = 100_000;
/** How often a text is read again: at most, as many characters as all readings may have, and how often in a row in vain. */
const MOST_READINGS = 60;
const MOST_CHARACTERS = 600_000;
const MOST_IN_VAIN = 3;
/** Into how many lines one may be parted. */
const MOST_LINES = 4;

/**
 * What is known of a text in which line breaks part what belongs into one line: where errors are gone when a line is read
 * with the one below, each break is one message in their place. The breaks are read as blanks, so that every place stays
 * what it is. `readAgain` reads such a text.
 */
export function withLinesJoined(first: Read, readAgain: (source: Source) => Read): Read {
  const { source } = first;
  if (source.text.length > LONGEST) return first;
  let read = first;
  let wrong = errorLines(source, read);
  let readings = Math.min(MOST_READINGS, Math.floor(MOST_CHARACTERS / source.text.length));
  let inVain = 0;
  const breaks: Break[] = [];
  for (let line = 1; line < lineStarts(source).length; line++) {
    for (let count = 2; count <= MOST_LINES && mayBeParted(source, wrong, line, count); count++) {
      if (readings-- <= 0 || inVain++ >= MOST_IN_VAIN) return withBreaks(source, read, breaks);
      const parted = breaksBehind(source, line, count);
      const joined = readAgain({ ...source, text: joinedAt(read.source.text, parted) });
      const explained = wrong.filter((one) => one >= line && one < line + count);
      if (errorCount(joined) > errorCount(read) - explained.length) continue;
      // That both together are running text explains nothing: it may break anywhere.
      if (isTextAt(source, joined, line)) continue;
      read = joined;
      inVain = 0;
      wrong = errorLines(source, read);
      breaks.push(...parted);
      line += count - 1;
      break;
    }
  }
  return withBreaks(source, read, breaks);
}

/** A line break with the blanks behind it, and the place of the word that then comes. */
interface Break {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether something is wrong in each of so many lines. Of a line that is right nobody knows that it goes on; and much
 * that is wrong would be right behind another line, as a part of its name or as its comment; a heading ends with its line.
 */
function mayBeParted(
  source: Source,
  wrong: readonly number[],
  line: number,
  count: number,
): boolean {
  if (isHeading(lineText(source, line))) return false;
  return Array.from({ length: count }, (_, i) => line + i).every(
    (one) => wrong.includes(one) && lineText(source, one).trim() !== '',
  );
}

/** The lines of errors that a break may cause; it causes none of braces. */
function errorLines(source: Source, read: Read): number[] {
  return errorsOf(read)
    .filter(({ code }) => !code.startsWith('klammer-'))
    .map(({ range }) => positionAt(source, range.start).line);
}

/** Whether running text without a fence begins in the line. */
function isTextAt(source: Source, read: Read, line: number): boolean {
  return errorsOf(read).some(
    ({ code, range }) =>
      code === 'text-nicht-eingefasst' && positionAt(source, range.start).line === line,
  );
}

function errorsOf({ diagnostics }: Read): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

function errorCount(read: Read): number {
  return errorsOf(read).length + read.more;
}

function breaksBehind(source: Source, line: number, count: number): Break[] {
  return Array.from({ length: count - 1 }, (_, i) => {
    const text = lineText(source, line + i);
    const next = lineText(source, line + i + 1);
    const start = lineStarts(source)[line + i - 1]! + text.trimEnd().length;
    const end = lineStarts(source)[line + i]! + next.length - next.trimStart().length;
    return { start, end };
  });
}

/** The text with blanks for the breaks, as long as it was. */
function joinedAt(text: string, breaks: readonly Break[]): string {
  return breaks.reduce(
    (all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end),
    text,
  );
}

function withBreaks(source: Source, read: Read, breaks: readonly Break[]): Read {
  if (breaks.length === 0) return read;
  const said = breaks.map(({ start, end }): Diagnostic => {
    const word = /^\S+/.exec(source.text.slice(end))![0];
    return {
      code: 'zeile-umbrochen',
      severity: 'error',
      range: rangeOf(end, end + word.length),
      message: 'Diese Zeile gehört noch zu der Zeile darüber.',
      hint: 'Jede Angabe steht ganz in einer Zeile, wie lang sie auch ist; nur Text zwischen """ hat Zeilenumbrüche.',
      fixes: [
        {
          title: 'Mit der Zeile darüber verbinden',
          safe: false,
          edits: [{ range: rangeOf(start, end), text: ' ' }],
        },
      ],
    };
  });
  return {
    ...read,
    source,
    diagnostics: inOrder([...read.diagnostics, ...said]),
    isWhole: false,
    isAll: false,
  };
}
