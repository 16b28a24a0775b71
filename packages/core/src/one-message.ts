import type { Diagnostic, Fix } from './diagnostic.ts';
import { habitIn } from './syntax/habits/habit.ts';
import { normalizeName } from './text/names.ts';
import { nearest } from './text/nearest.ts';
import { lineText, positionAt, type Source } from './text/source.ts';

/** One mistake, one message: of several that it causes the one that says what it is. */

/**
 * All that is said about characters, and of several other mistakes of form in one line the first: the rest of them
 * mostly follow from it. `others` are in their order.
 */
export function onePerLine(
  source: Source,
  characters: readonly Diagnostic[],
  others: readonly Diagnostic[],
): Diagnostic[] {
  const lines = linesOf(source, characters);
  const firsts = others.filter((diagnostic) => {
    const line = lineOf(source, diagnostic);
    return !lines.has(line) && lines.add(line);
  });
  return [...characters, ...firsts];
}

/** What is said about lines without errors of form; elsewhere it would repeat what the form has already caused. */
export function outside(
  source: Source,
  form: readonly Diagnostic[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const lines = linesOf(source, form);
  if (lines.size === 0) return diagnostics;
  return diagnostics.filter((diagnostic) => !lines.has(lineOf(source, diagnostic)));
}

/** The mistakes of form, which are in their order, each said once and in its own words. */
export function onePerMistake(source: Source, found: readonly Diagnostic[]): Diagnostic[] {
  if (found.length === 0) return [];
  return saidOnce(source, inItsWords(source, withoutConsequences(source, found)));
}

/** What a line that no form explains is mostly said to have; what is known of such lines says it better. */
const VAGUE: ReadonlySet<string> = new Set([
  'angabe-doppelt',
  'angabe-fehlt',
  'angabe-widerspricht',
  'anführungszeichen-fehlen',
  'anführungszeichen-offen',
  'artikel-unbekannt',
  'datum-form',
  'einheit-fehlt',
  'fundstelle-ungültig',
  'gleichheitszeichen-fehlt',
  'jahr-ungültig',
  'kürzel-ungültig',
  'runde-klammer-zu-viel',
  'spanne-unvollständig',
  'unbekannte-gruppe',
  'unbekannte-messgröße',
  'unbekannte-partei',
  'unbekannte-rolle',
  'unbekanntes-schlüsselwort',
  'unbekanntes-wort',
  'unvollständig',
  'veränderung-ungültig',
  'vorzeichen-fehlt',
  'wert-fehlt',
  'wert-ohne-ziel',
  'zahl-ungültig',
  'zeichen-ohne-bedeutung',
  'zwei-werte',
  'überzählig',
]);

/** The mistakes, and in place of what is vague the habit that a whole line shows. */
function inItsWords(source: Source, found: readonly Diagnostic[]): Diagnostic[] {
  const habits = new Map<number, Diagnostic | null>();
  return found.flatMap((diagnostic) => {
    if (diagnostic.severity !== 'error' || !VAGUE.has(diagnostic.code)) return diagnostic;
    const line = lineOf(source, diagnostic);
    const known = habits.get(line);
    if (known) return [];
    const habit = known === null ? null : habitIn(source, line);
    habits.set(line, habit);
    return habit ?? diagnostic;
  });
}

/** What says that something is not known; and the line that says otherwise, where its first word tells which that is. */
const UNKNOWN: ReadonlyMap<string, RegExp | null> = new Map([
  ['einheit-falsch', /^\s*Einheit(?![A-Za-zÀ-ɏ])/],
  ['unbekannte-messgröße', null],
  ['unbekannte-partei', null],
  ['unbekannte-person', /^\s*vertreten(?![A-Za-zÀ-ɏ])/],
  ['verweis-ins-leere', null],
]);
const REFERENCE = 'verweis-ins-leere';
const YEAR_MISSING = 'zielvereinbarung-fehlt';

/** Without what is only unknown because the line that would make it known is wrong. */
function withoutConsequences(source: Source, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (!found.some((one) => isUnknown(one) || one.code === YEAR_MISSING)) return found;
  const others = found.filter((one) => !isUnknown(one) && one.code !== YEAR_MISSING);
  const lines = linesWith(source, others);
  const words = new Words(source, others);
  // A quoted value is not known either where the measure of its line is not.
  const quotable = new Words(
    source,
    found.filter(({ code }) => code !== REFERENCE),
  );
  const isBlockLost = lines.some((line) => line.trimEnd().endsWith('{'));
  const isHeadWrong = lines.some((line) => HEAD.test(line));
  const isYearLost = isHeadWrong || found.some(({ code }) => code === YEAR_MISSING);
  const isHandleLost = others.some((one) => lacksHandle(source, one));
  const nameless = namelessValues(source, found);
  return found.filter((one) => {
    if (one.code === YEAR_MISSING) return !isHeadWrong;
    if (!isUnknown(one)) return true;
    const declares = UNKNOWN.get(one.code);
    if (declares && lines.some((line) => declares.test(line))) return false;
    const named = namedBy(source, one);
    if (YEARS.has(named.join(' '))) return !isYearLost;
    if (isHandleLost || (isBlockLost && one.code === REFERENCE)) return false;
    if (one.code === REFERENCE && nameless.some((group) => quotes(source, one, group)))
      return false;
    const known = one.code === REFERENCE ? quotable : words;
    return !named.every((word) => known.has(word));
  });
}

const YEARS: ReadonlySet<string> = new Set(['jahr', 'vorjahr']);
/** A line that may be meant to say the year: `2026 "Zielvereinbarung …"`, `Vereinbarung für 2026`. */
const HEAD =
  /^\s*(?:[A-Za-zÀ-ɏ]+\s+){0,2}(?:19|20)\d\d(?!\d)|^\s*Zielvereinbarung|Zielvereinbarung\s+(?:19|20)\d\d(?!\d)/;

/** Whether a declaration says no handle, so that nobody knows which one it would make known. */
function lacksHandle(source: Source, one: Diagnostic): boolean {
  if (one.code === 'block-ohne-platz') return true;
  const line = lineText(source, lineOf(source, one));
  return NO_HANDLE.test(line) || (one.code === 'angabe-fehlt' && DECLARES.test(line));
}

const NO_HANDLE = /^\s*(?:Partei|Messgröße|Ziel)\s+zuvor\s/;

const DECLARES = /^\s*(?:Partei|Messgröße|Ziel|Fußnote)(?![A-Za-zÀ-ɏ])/;

/** The groups of the values that lack their measure, in small letters; empty where a value has no group either. */
function namelessValues(source: Source, found: readonly Diagnostic[]): string[] {
  const groups = linesWith(source, found).flatMap((line) => {
    const match = NO_MEASURE.exec(line);
    return match ? [(match[1] ?? '').toLowerCase()] : [];
  });
  return [...new Set(groups)];
}

const NO_MEASURE =
  /^\s*(?:(gesamt|Frauen|Männer|Alleinerziehende|Jüngere|Ältere|Ausländer)\s+)?(?:=|mindestens|mind\.|höchstens|maximal|max\.|ca\.|rund)\s*[+\-−–±]?\d/;

/** Whether a quote may be of a value of this group whose measure nobody knows. */
function quotes(source: Source, { range }: Diagnostic, group: string): boolean {
  const isOther = OTHER_QUOTE.test(source.text.slice(range.start, range.end));
  return !isOther && (group === '' || namedBy(source, { range }).includes(group));
}

const OTHER_QUOTE = /^\{\{\s*(?:partei|ziel|kennzahl|messgröße|fußnote)\s/i;

/** The words of the lines with some mistakes. Where one is misspelt or joined to another, what it was meant for counts too. */
class Words {
  private readonly written: ReadonlySet<string>;
  private readonly unknown: readonly string[];

  constructor(source: Source, found: readonly Diagnostic[]) {
    const unknown = found.filter(({ code }) => /^(?:unbekannt|kürzel)/.test(code));
    // Each line is read once, however many names there are.
    this.written = new Set(linesWith(source, found).flatMap(wordsOf));
    this.unknown = linesWith(source, unknown).flatMap(wordsOf).slice(0, FEW);
  }

  has(word: string): boolean {
    return (
      this.written.has(word) ||
      this.unknown.some((one) => one.startsWith(word) || one.endsWith(word)) ||
      nearest(word, this.unknown) !== null
    );
  }
}

/** How many words are searched for what is misspelt. */
const FEW = 200;

/** The same unknown thing is said once, with all its places. */
function saidOnce(source: Source, found: readonly Diagnostic[]): Diagnostic[] {
  const places = new Map<string, Diagnostic[]>();
  for (const one of found) {
    if (!isUnknown(one)) continue;
    const what = one.code === 'einheit-falsch' ? one.message : namedBy(source, one).join(' ');
    const same = places.get(what);
    if (same) same.push(one);
    else places.set(what, [one]);
  }
  const repeated = [...places.values()].filter(({ length }) => length > 1);
  if (repeated.length === 0) return [...found];
  const firsts = new Map(repeated.map((same) => [same[0]!, withPlaces(same)]));
  const rest = new Set(repeated.flatMap(([, ...others]) => others));
  return found.flatMap((one) => (rest.has(one) ? [] : (firsts.get(one) ?? one)));
}

/** The first of several that say the same. A fix of it changes them all. */
function withPlaces(same: readonly Diagnostic[]): Diagnostic {
  const [first, ...others] = same as readonly [Diagnostic, ...Diagnostic[]];
  const related = others.map(({ range }) => ({ range, message: 'Hier ebenso.' }));
  const fixes = first.fixes?.map((fix) => {
    const edits = [fix, ...others.flatMap((one) => sameFix(one, fix))].flatMap(
      ({ edits }) => edits,
    );
    // What they all put in one place is put there once.
    const byPlace = new Map(edits.map((edit) => [`${edit.range.start} ${edit.range.end}`, edit]));
    return { ...fix, edits: [...byPlace.values()] };
  });
  return {
    ...first,
    related: [...(first.related ?? []), ...related],
    ...(fixes === undefined ? {} : { fixes }),
  };
}

function sameFix({ fixes = [] }: Diagnostic, { title }: Fix): readonly Fix[] {
  return fixes.filter((fix) => fix.title === title);
}

function isUnknown({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && UNKNOWN.has(code);
}

/** The words of the name that is not known; the keyword of a quote is none of them. */
function namedBy(source: Source, { range }: Pick<Diagnostic, 'range'>): string[] {
  const text = source.text.slice(range.start, range.end);
  return wordsOf(text.replace(OTHER_QUOTE, ''));
}

const WORD = /[A-Za-z\u00C0-\u036F\d_][A-Za-z\u00C0-\u036F\d_.*-]*/g;

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => normalizeName(word).toLowerCase());
}

function linesWith(source: Source, diagnostics: readonly Diagnostic[]): string[] {
  return [...linesOf(source, diagnostics)].map((line) => lineText(source, line));
}

function linesOf(source: Source, diagnostics: readonly Diagnostic[]): Set<number> {
  return new Set(
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((diagnostic) => lineOf(source, diagnostic)),
  );
}

function lineOf(source: Source, { range }: Diagnostic): number {
  return positionAt(source, range.start).line;
}
