import { type InSentences, sentencesOf } from './sentences.ts';
import { type FoundYear, yearsIn } from './years.ts';

/** Words before a year that place it in the past on purpose, or in the name of something. */
const DELIBERATE = new RegExp(
  String.raw`(?:` +
    String.raw`(?:(?<![A-Za-z\u00C0-\u024F])(?:[Ss]eit|[Aa]b|[Bb]is|[Ss]chon|[Bb]ereits|BGBl\.|Fassung|Agenda|Strategie|Programm)|[Gg]esetz|[Vv]erordnung)(?: (?!werden |wird |sollen? |gelten )[A-Za-z\u00C0-\u024F]{1,20}){0,3}` +
    String.raw`|(?<![A-Za-z\u00C0-\u024F])(?:Stand:?|(?:endete|startete)n?|begann(?:en)?)` +
    String.raw`|(?:[Kk]onzept|Weisung|Leitfaden|Evaluation|Studie|[Bb]eschluss|[Rr]ichtlinie|[Ss]atzung|[Vv]ertrag|[Ff]orschungsbericht)[A-Za-z\u00C0-\u024F]{0,4}(?: von| vom| aus)?` +
    String.raw`|(?<![A-Za-z\u00C0-\u024F])(?:[Aa]nders als|[Aa]bweichend von|[Ww]ie(?: schon)?)(?: [A-Za-z\u00C0-\u024F]{1,20}){1,3}` +
    String.raw`) $`,
);
/** What is made anew each year, so that one of another year is a stray one although it is a name. */
const YEARLY = /(?:[Ee]ingliederungsmittel-?[Vv]erordnung|EinglMV|[Hh]aushaltsgesetz) $/;
/** Words behind a year that tell what happened then: „die 2022 gestartete Initiative“. */
const HAPPENED =
  /^ (?:waren es|war es)(?![A-Za-zÀ-ɏ])|^ (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:(?:begonnen|gestartet|eingeführt|eingerichtet|gegründet|beschlossen|geschlossen|verabschiedet|aufgelegt|zugezogen|zugegangen|erlassen|veröffentlicht)e[nrsm]?|(?:begonnen|gestartet|eingeführt|eingerichtet|gegründet|aufgelegt) (?:hat|haben|ist|sind|wurden?))(?![A-Za-zÀ-ɏ])/;
/** Events that have their year, in whatever year one speaks of them. */
const EVENT = /Ukrain|Rechtskreiswechsel|Pandemie|Corona/;
/** A lone year in brackets says of when the thing before it is. */
const OF_WHEN = /(?<!(?:Ziel|Plan)(?:wert|vereinbarung|e)?[A-Za-zÀ-ɏ]{0,2}) \($/;
/** `Oktober 2022 bis September 2023`, which is judged by its end. */
const SPAN =
  /^ (?:bis(?: zum| einschließlich)?|[–-]) (?:\d{1,2}\. ?)?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ ((?:19|20)\d\d)/;

/** Words of a sentence that tells what was. */
const PAST =
  /(?<![A-Za-zÀ-ɏ])(?:lag|lagen|war|waren|betrug|betrugen|stieg|stiegen|sank|sanken|wurden?|erreichten?|hatten?)(?![A-Za-zÀ-ɏ])/;
/** The two parts of „ist … gestiegen“, in either order; the participle ends a clause. */
const PERFECT = /(?<![A-Za-zÀ-ɏ])(?:ist|sind|hat|haben)(?![A-Za-zÀ-ɏ])/;
const PARTICIPLE =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]{0,20}ge[A-Za-zÀ-ɏ]{1,20}(?:t|en)|[A-Za-zÀ-ɏ]{1,20}(?:gangen|iert))(?= ?[,.;:)]| (?:und|ist|sind|hat|haben)(?![A-Za-zÀ-ɏ])|$)/;

/** Words before a year that was, of which one speaks to compare: „gegenüber 2019“, „Fälle aus 2019“. */
const COMPARED =
  /(?<![A-Za-zÀ-ɏ])(?:[Gg]egenüber|[Ii]m Vergleich zu|aus|Niveau(?: von| des Jahres)?)(?:m Jahr| dem Jahr)? $/;
/** Words before a year of which the whole is told: when an agreement is negotiated, that is the last one that has ended. */
const WHOLE_YEAR =
  /(?:(?<![A-Za-zÀ-ɏ])(?:Jahresdurchschnitt|Jahresmittel|Jahresschnitt|Jahresende|[Ee]nde|Dezember)|(?:Durchschnitt|Ende) des Jahres) $/;
/** „wurde im November 2022 beschlossen“, „In der Zielvereinbarung 2022 war“: a day of an event, a named agreement. */
const DATED = /(?:(?<![A-Za-zÀ-ɏ])[Ii]m [A-ZÀ-Þ][A-Za-zÀ-ɏ]+|Zielvereinbarung(?:en)?) $/;
const WAS_DONE =
  /(?<![A-Za-zÀ-ɏ])(?:wurden?|enthielt|enthielten)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])war noch(?![A-Za-zÀ-ɏ])/;

/** Words before a year that claim it for this agreement. */
const CLAIMING =
  /(?:Ziel(?:vereinbarung|wert|werte|jahr)|Plan(?:wert|werte)|Planungsjahr|Zielsetzung|[Ff]ür das Jahr) (?:für |im Jahr )?$/;
/** Words of a sentence that looks ahead to the next agreement. */
const AHEAD =
  /(?<![A-Za-zÀ-ɏ])(?:[Gg]espräch|[Vv]erhandl|[Pp]lanung der|geplant|vorbereit|fortgeschrieben|Folgejahr|nächst|künftig|beginn|bis zum (?:Abschluss|Inkrafttreten)|[Mm]it der Zielvereinbarung)/;

/** What a sentence says of this agreement itself, so that not even the previous year is right. */
const OF_THIS =
  /(?<![A-Za-zÀ-ɏ])(?:[Dd]iese[rn]? (?:Ziel)?[Vv]ereinbarung|[Ff]olgende[sn]?)(?![A-Za-zÀ-ɏ])/;
const AGREEING = /(?<![A-Za-zÀ-ɏ])(?:schließ|geschlossen|gilt|gelten|festgelegt|vereinbar)/;

/** „Das Ziel ist im Jahr 2023 erreicht, wenn …“ */
const REACHED = /(?:Das|Dieses) Ziel (?:ist|gilt)(?: im Jahre?)? $/;

/** How a sentence begins that says how long this agreement is in force, and the days on which that begins and ends. */
const TERM =
  /(?<![A-Za-zÀ-ɏ])(?:Diese|Die) (?:(?:Ziel)?[Vv]ereinbarung (?:gilt|tritt|endet|läuft|beginnt)|Laufzeit|Geltungsdauer)(?![A-Za-zÀ-ɏ])/;
const FIRST_OR_LAST_DAY =
  /(?<![\d.])(?:0?1\. ?(?:0?1\. ?|Januar )|31\. ?(?:12\. ?|Dezember ))((?:19|20)\d\d)(?!\d)/g;

/** Whether a year of the past may have been left from an earlier agreement: nothing says why it is there. */
export function isStale(read: InSentences, found: FoundYear, year: number): boolean {
  return found.to < year - 1 && !isDeliberate(read, found, year) && !isHistory(read, found, year);
}

/** Whether a text claims a year to come for this agreement. */
export function isEarly(read: InSentences, found: FoundYear, year: number): boolean {
  if (found.from <= year || !CLAIMING.test(before(read.text, found))) return false;
  const sentence = read.sentenceAt(found.start);
  return !AHEAD.test(sentence) && !yearsIn(sentence).some(({ from }) => from === year);
}

/** `schließen für das Jahr 2023 diese Zielvereinbarung`: a past year that a sentence about this agreement claims. */
export function isLate(read: InSentences, found: FoundYear, year: number): boolean {
  if (found.to >= year) return false;
  const words = before(read.text, found);
  const sentence = read.sentenceAt(found.start);
  if (REACHED.test(words)) return / erreicht, (?:wenn|sofern|soweit) /.test(sentence);
  if (!/[Ff]ür das (?:Kalender|Ziel|Planungs)?[Jj]ahr $/.test(words)) return false;
  return OF_THIS.test(sentence) && AGREEING.test(sentence);
}

/** `gilt vom 01.01.2023 bis zum 31.12.2023`: first and last days of the term, none of which is in the year. */
export function strayTermsIn(text: string, year: number): FoundYear[] {
  if (!TERM.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (!TERM.test(sentence.text) || isPast(sentence.text)) return [];
    const days = [...sentence.text.matchAll(FIRST_OR_LAST_DAY)].map((match): FoundYear => {
      const start = sentence.start + match.index;
      const of = Number(match[1]);
      return { from: of, to: of, start, end: start + match[0].length, text: match[0] };
    });
    return days.some(({ to }) => to >= year) ? [] : days;
  });
}

/** Whether the author says of a past year why it is there. */
export function isDeliberate(read: InSentences, found: FoundYear, year: number): boolean {
  const { text } = read;
  const words = before(text, found);
  const behind = text.slice(found.end, found.end + 60);
  const until = SPAN.exec(behind);
  if (until) return Number(until[1]) >= year - 1;
  if (DELIBERATE.test(words)) return !YEARLY.test(words);
  if (behind.startsWith(')') && OF_WHEN.test(words)) return true;
  return (
    HAPPENED.test(behind) || (!CLAIMING.test(words) && EVENT.test(read.sentenceAt(found.start)))
  );
}

/** `Ist 2022 | Ist 2023 | Ziel 2024`: every year from this one to the previous one is there, counted up or down. */
export function isInRow({ to }: FoundYear, all: readonly FoundYear[], year: number): boolean {
  const up = all.every((one, i) => i === 0 || all[i - 1]!.to <= one.from);
  const down = all.every((one, i) => i === 0 || all[i - 1]!.from >= one.to);
  if (!up && !down) return false;
  for (let next = to + 1; next < year; next++) {
    if (!all.some((one) => one.from <= next && next <= one.to)) return false;
  }
  return true;
}

/**
 * Whether a sentence looks back on purpose: it counts up the years to the previous one, or tells of a year so long ago
 * that no copied text can have left it, or of a day when something was done.
 */
function isHistory(read: InSentences, found: FoundYear, year: number): boolean {
  const { text } = read;
  const sentence = read.sentenceAt(found.start);
  const isLongAgo = found.to < year - 2;
  if (isLongAgo && COMPARED.test(before(text, found))) return true;
  if (isInBrackets(text, found, year)) return true;
  if (!isPast(sentence)) return false;
  if (WAS_DONE.test(sentence) && DATED.test(before(text, found))) return true;
  const years = yearsIn(sentence);
  return (
    isLongAgo ||
    WHOLE_YEAR.test(before(text, found)) ||
    isInRow(found, years, year) ||
    // „lag 2022 bei 2,62 Mio., 2021 bei 2,55 Mio.“: when an agreement is negotiated, the last two years that have ended.
    (years.length > 1 && years.every(({ to }) => to < year - 1) && isInRow(found, years, year - 1))
  );
}

/** `(2023: 6,2; 2022: 6,9)`: years in a row with their figures. */
function isInBrackets(text: string, found: FoundYear, year: number): boolean {
  const near = text.slice(Math.max(0, found.start - 80), found.end + 80);
  const at = found.start - Math.max(0, found.start - 80);
  const open = near.lastIndexOf('(', at);
  const close = near.indexOf(')', at);
  if (open < 0 || close < 0 || near.lastIndexOf(')', at) > open) return false;
  const years = yearsIn(near.slice(open, close));
  return years.length > 1 && isInRow(found, years, year);
}

function isPast(sentence: string): boolean {
  return PAST.test(sentence) || (PERFECT.test(sentence) && PARTICIPLE.test(sentence));
}

function before(text: string, { start }: FoundYear): string {
  return text.slice(Math.max(0, start - 60), start);
}
