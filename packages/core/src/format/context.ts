import { wordPattern } from '../syntax/tokens.ts';
import { normalizeName } from '../text/names.ts';
import type { Range } from '../text/range.ts';
import type { CommentQueue } from './comments.ts';

export const INDENT = '  ';

/** What the functions that print one node need to know. */
export interface PrintContext {
  /** The text that was parsed, with `\n` line ends. */
  readonly text: string;
  readonly comments: CommentQueue;
  /** The blanks before the line that is being printed. */
  indent: string;
}

/** The keywords that stand between two nodes, with single blanks; the tree does not hold them. */
export function between(context: PrintContext, from: number, to: number): string {
  return normalizeName(context.text.slice(from, to)).trim().replace(/\s+/g, ' ');
}

const WORD = new RegExp(wordPattern, 'y');

/** Where the word ends that starts at `offset`: a keyword may be written longer than it is. */
export function endOfWord(context: PrintContext, offset: number): number {
  WORD.lastIndex = offset;
  return offset + (WORD.exec(context.text)?.[0].length ?? 0);
}

/** A part of the text as it stands, with its comments and lines: what makes no sense yet is its author's to arrange. */
export function asWritten(context: PrintContext, range: Range): string {
  context.comments.takeBefore(range.end);
  return context.text.slice(range.start, range.end);
}

/** How many lines begin between two offsets; looks at nothing else, so that no line is read over and over. */
export function lineBreaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) count++;
  return count;
}

/** The parts of a line, with a blank between them; what is missing leaves no blank. */
export function line(...parts: readonly (string | null)[]): string {
  let result = '';
  for (const part of parts) {
    if (part === null || part === '') continue;
    result += result === '' ? part : ` ${part}`;
  }
  return result;
}
