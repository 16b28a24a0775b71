import type { Diagnostic, Fix } from '../../diagnostic.ts';
import { lazy } from '../../lazy.ts';
import { rangeOf } from '../../text/range.ts';
import { amends } from '../../text/amends.ts';
import { lineStarts, lineText, type Source } from '../../text/source.ts';
import { knownParentheses } from '../parentheses.ts';
import { statementKeywords } from '../tokens.ts';
import { ANY_LINE } from './any-line.ts';
import { FOLLOW_UP } from './follow-up.ts';
import { GOAL_CLASSES } from './goal-classes.ts';
import { ALL_HEADS, TITLES } from './headings.ts';
import { HEADS } from './heads.ts';
import { MEASURES } from './measures.ts';
import { NAME_BRACKETS } from './names.ts';
import { NOTES } from './notes.ts';
import { PARTIES, PARTY_LINES } from './parties.ts';
import { SIGNATURES } from './signatures.ts';
import { VALUES } from './values.ts';

/**
 * What the groups of a habit's pattern hold; the empty text where one has matched nothing. `agreementYear` is the
 * file's, `amends` says whether it amends another agreement.
 */
export type Groups = Readonly<Record<string, string>>;
type Said = string | ((groups: Groups) => string);
/** Null where no text can be proposed. */
type Written = string | ((groups: Groups) => string | null);

/** A way of writing a line that authors bring from elsewhere, and how the language has it. */
export interface Habit {
  /**
   * How such a line reads, from its first character on. Its group `at` is what is wrong; the group `cut`, or else `at`,
   * is what the fix replaces.
   */
  readonly line: RegExp;
  readonly code: string;
  readonly message: Said;
  readonly hint: Said;
  /** What stands in its place instead: one text, or several where only the author knows which is meant. */
  readonly write?: Written | readonly Written[];
}

/** The habits by the word that the line begins with. */
const byWord = lazy(
  () =>
    new Map([
      ...HEADS(),
      ...PARTIES(),
      ...MEASURES(),
      ...GOAL_CLASSES(),
      ...FOLLOW_UP(),
      ...NOTES(),
    ]),
);
/** Those of the other lines: of the title, of parties, signatures and values. */
const others = lazy(() => [...TITLES(), ...PARTY_LINES(), ...SIGNATURES(), ...VALUES()]);
const ofKeywords = lazy(ALL_HEADS);
const anyLine = lazy(ANY_LINE);
const nameBrackets = lazy(NAME_BRACKETS);

/** Longer lines are texts. */
const LONGEST = 400;
const FIRST_WORD = /^\p{L}*/u;
const END = /\s*(?:(?<!:)\/\/.*)?$/;

/** The line that a habit is sought in. */
interface Line {
  /** What it says, without its indentation and the comment behind it. */
  readonly said: string;
  /** Where that begins in the file. */
  readonly start: number;
  readonly indent: string;
  readonly head: Pick<Groups, 'agreementYear' | 'amends'>;
}

/** What is known of a line that is written like none of the language; null where nothing is. */
export function habitIn(source: Source, line: number): Diagnostic | null {
  const raw = lineText(source, line);
  if (raw.length > LONGEST) return null;
  const text = raw.trimStart();
  const start = lineStarts(source)[line - 1]! + raw.length - text.length;
  const said = text.replace(END, '');
  const indent = raw.slice(0, raw.length - text.length);
  const at: Line = { said, start, indent, head: headOf(source) };
  const word = FIRST_WORD.exec(said)![0];
  // „Veränderung des Bestands an …“ is the name of a measure.
  const isValue = /^Veränderung\s+de[rs]\s/.test(said);
  const own = isValue ? undefined : byWord().get(word);
  const isKeyword = !isValue && statementKeywords.has(word);
  const unquoted = said.replace(QUOTED, masked);
  const found =
    described(own ?? [], said, at) ??
    (isKeyword
      ? described(ofKeywords(), said, at)
      : own
        ? null
        : described(others(), unquoted, at)) ??
    described(anyLine(), unquoted, at);
  if (found) return found;
  const brackets = isKeyword ? null : /\([^()]*\)/.exec(unquoted);
  if (!brackets) return null;
  const end = brackets.index + brackets[0].length;
  const words = said.slice(brackets.index, end);
  const range = rangeOf(start + brackets.index, start + end);
  return (
    knownParentheses(range, words, said.slice(0, brackets.index)) ??
    described(nameBrackets(), said, at)
  );
}

const QUOTED = /"(?:\\.|[^"\\])*"|„[^“”"]*[“”"]/g;

/** A text in quotes without its words, which are the author's. */
function masked(quoted: string): string {
  return quoted[0]! + '\u00B7'.repeat(quoted.length - 2) + quoted.at(-1)!;
}

/** What the head of the file says: empty texts where it says nothing. */
function headOf({ text }: Source): Line['head'] {
  const year = /^[ \t]*Zielvereinbarung[ \t]+((?:19|20)\d\d)(?!\d)(.*)/m;
  const [, agreementYear = '', title = ''] = year.exec(text.slice(0, LONGEST_HEAD)) ?? [];
  return { agreementYear, amends: amends(title) ? 'yes' : '' };
}

/** The head of a file is not longer. */
const LONGEST_HEAD = 4_000;

/** What the first of the habits that a line shows has to say; `read` is the line, perhaps without the author's words. */
function described(habits: readonly Habit[], read: string, at: Line): Diagnostic | null {
  for (const habit of habits) {
    const places = habit.line.exec(read)?.indices?.groups;
    if (places) return describe(habit, new Map(Object.entries(places)), at);
  }
  return null;
}

type Places = ReadonlyMap<string, readonly [number, number] | undefined>;

function describe(habit: Habit, places: Places, line: Line): Diagnostic {
  const { said: words, start, indent, head } = line;
  const groups: Record<string, string> = { ...head };
  for (const [name, place] of places) groups[name] = place ? words.slice(...place) : '';
  const say = (said: Said) => (typeof said === 'string' ? said : said(groups));
  const rangeAt = (name: string) => {
    const place = places.get(name);
    return place && rangeOf(start + place[0], start + place[1]);
  };
  const at = rangeAt('at')!;
  const cut = rangeAt('cut') ?? at;
  const removed = words.slice(cut.start - start, cut.end - start).trim();
  const texts = new Set(
    [habit.write ?? []].flat().flatMap((written) => {
      const text = typeof written === 'string' ? written : written(groups);
      // Further lines are indented as this one is.
      return text === null ? [] : text.replaceAll('\n', `\n${indent}`);
    }),
  );
  const fixes = [...texts].map((text): Fix => {
    return { title: titleOf(removed, text.trim()), safe: false, edits: [{ range: cut, text }] };
  });
  return {
    code: habit.code,
    severity: 'error',
    range: at,
    message: say(habit.message),
    hint: say(habit.hint),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

function titleOf(removed: string, written: string): string {
  if (written === `"${removed}"`) return 'In Anführungszeichen setzen';
  if (written.includes('\n')) return 'Auf eigene Zeilen verteilen';
  if (written === '') return `„${removed}“ löschen`;
  return removed === '' ? `„${written}“ einsetzen` : `Als „${written}“ schreiben`;
}
