import type { Agreement, Measure, Prose } from '../../model/agreement.ts';
import type { Decimal } from '../../model/decimal.ts';
import { TOTAL_GROUP } from '../../statute/form-sheets.ts';
import { longestMeasurePrefix } from '../../statute/kennzahlen.ts';
import { phraseIndex } from '../../statute/words.ts';
import { type Range, rangeOf } from '../../text/range.ts';
import type { Source } from '../../text/source.ts';
import { movementIn } from './wording.ts';

/** A sentence of prose that says what one measure of one group is to be. */
export interface Claim {
  /** The code of a Kennzahl, or the name of an author's own measure. */
  readonly measure: string;
  readonly group: string;
  readonly value: Decimal;
  /** Of a measure that is a change: whether the sentence says that it rises or falls; else null. */
  readonly movement: 'up' | 'down' | null;
  /** Of the number with its unit. */
  readonly range: Range;
}

/**
 * The claims in a prose that cannot be meant otherwise: a sentence with one measure, one group right beside an article,
 * one number in percent and a word of agreement; no word that speaks of another time, another place, a bound, a doubt.
 * All other sentences say nothing here: a claim is never guessed.
 */
export function claimsOf(source: Source, agreement: Agreement, prose: Prose): Claim[] {
  const text = source.text.slice(prose.range.start, prose.range.end);
  if (!text.includes('%') && !text.includes('Prozent')) return [];
  return sentences(blanked(text)).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return partsOf(blanked(sentence)).flatMap((part) => {
      const claim = readClaim(agreement, part);
      if (!claim) return [];
      const from = prose.range.start + start + claim.range.start;
      const length = claim.range.end - claim.range.start;
      return [{ ...claim, range: rangeOf(from, from + length) }];
    });
  });
}

const NUMBER =
  /(?<![\d.,+\-\u2212\u2013]\s?)\d+(?:,\d+)?[ \u00A0\u202F]?(?:%|Prozent)(?![A-Za-zÀ-ɏ-])/;
/** Quoted facts are blanked as `xxxxx`. */
const NUMBER_OR_FACT = new RegExp(`${NUMBER.source}|x{5,}`, 'gu');
const GENDER = /(?<![A-Za-zÀ-ɏ-])(Frauen|Männer)n?(?![A-Za-zÀ-ɏ-])/g;
const MOVEMENT = /st[ei]+g|erhöh|s[ie]nk|verbesser|anheb|angehoben|wachs|verringer|reduzier/i;
const POINTS = /Prozentpunkt|%-Punkt|\bPp\b/;
const TARGET =
  /\b(?:soll|sollen|Ziel|Zielwerte?|Planwerte?|beträgt|(?:steigt|sinkt) auf|nachrichtlich)(?![A-Za-zÀ-ɏ])|[Vv]ereinbar|angestrebt|anstreb|strebt|festgelegt|festgesetzt/;
/** Words, by their beginnings, that speak of another time, another place, a bound, a guess, a doubt. */
const OTHERWISE_STEMS = `
  Vorjahr Vorvorjahr Folgejahr bisher bislang zuletzt derzeit aktuell momentan zurzeit früher
  ursprünglich zunächst mittelfristig langfristig Quartal Halbjahr Monat Januar Februar März
  April Mai Juni Juli August September Oktober November Dezember betrug erreichte stieg wurde
  hatte Durchschnitt Bund Land Region Vergleich gegenüber ggü ausgehend Ausgangs statt anstelle
  mindestens wenigstens höchstens maximal minimal unter über weniger höher niedriger zwischen
  knapp nahezu Prognose prognost erwarte Angebot Vorschlag Potenzial Anteil Differenz Abstand
  davon wäre würde könnte hätte sollte kein
`;
/** Such words in full. */
const OTHERWISE_WORDS = `
  lag lagen sank sanken war waren mehr rund etwa circa ca fast gut bis je pro falls wenn sofern
  nicht
`;
const OTHERWISE = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${anyOf(OTHERWISE_STEMS)}|(?:${anyOf(OTHERWISE_WORDS)})(?![A-Za-zÀ-ɏ]))`,
  'i',
);
/** „ist“ states a fact of today, unless it states what is agreed. */
const ACTUAL = /(?<![A-Za-zÀ-ɏ])(?:Ist(?=[\s-])|Istwert|ist(?![A-Za-zÀ-ɏ]))/;
const AGREED = /[Vv]ereinbart|nachrichtlich/;
const OTHER_PEOPLE =
  /Langzeit|[Aa]lleinerziehend|[Ee]rziehend|Jugend|Jünger|Älter|Ausländ|[Mm]igra|[Gg]eflücht|Flücht|behindert|weiblich|männlich/;

function anyOf(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

/** „… der Frauen 18,0 %, die der Männer 26,2 %“ as two sentences, each with the other's words made blank. */
function partsOf(sentence: string): readonly string[] {
  const [numbers, people] = [NUMBER_OR_FACT, GENDER].map((pattern) =>
    [...sentence.matchAll(pattern)].map(({ index, 0: word }) =>
      rangeOf(index, index + word.length),
    ),
  ) as [Range[], Range[]];
  if (numbers.length !== 2 || people.length !== 2) return [sentence];
  const [end, next] = [
    Math.max(numbers[0]!.end, people[0]!.end),
    Math.min(numbers[1]!.start, people[1]!.start),
  ];
  if (end > next) return [sentence];
  // „für Männer (26,2 %) und Frauen“ speaks of both behind one article.
  const isShared = /^\)?(?: und|,) $/.test(sentence.slice(end, next));
  const less = (text: string, from: number, to: number) =>
    text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  return [
    less(sentence, end, Math.max(numbers[1]!.end, people[1]!.end)),
    less(
      less(sentence, numbers[0]!.start, numbers[0]!.end),
      people[0]!.start,
      isShared ? next : people[0]!.end,
    ),
  ];
}

/** The same text with quoted facts, brackets of change and line ends made blank; every place stays where it is. */
function blanked(text: string): string {
  const blank = (part: string) => ' '.repeat(part.length);
  return text
    .replace(/\{\{[^{}\r\n]*\}\}/g, (part) => 'x'.repeat(part.length))
    .replace(/\([+\-\u2212\u2013][^()\r\n]{0,60}\)/g, blank);
}

function readClaim(agreement: Agreement, sentence: string): Claim | null {
  const number = NUMBER.exec(sentence);
  const isOnlyOne = sentence.split(/%|Prozent/).length === 2;
  if (!number || !isOnlyOne || POINTS.test(sentence) || !TARGET.test(sentence)) return null;
  if (speaksOfOtherYear(sentence, agreement.year) || speaksOfOthers(sentence, agreement))
    return null;
  const named = measureIn(agreement, sentence);
  if (!named) return null;
  const rest =
    sentence.slice(0, named.start) +
    ' '.repeat(named.end - named.start) +
    sentence.slice(named.end);
  if (OTHERWISE.test(rest) || (ACTUAL.test(rest) && !AGREED.test(rest)) || OTHER_PEOPLE.test(rest))
    return null;
  const before = sentence.slice(0, number.index);
  // „um 4,4 %“ is a change of a rate; of a figure that is itself a change it is the figure.
  if (/\bum\s+$/.test(before) !== named.measure.isChange) return null;
  // „soll von 14,9 % steigen“ says where it starts.
  if (/\b(?:von|aus)\s+$/.test(before) && MOVEMENT.test(sentence)) return null;
  const upToNumber = sentence.slice(named.end, number.index);
  const group =
    groupIn(rest, named.end) ?? totalIn(rest, sentence.slice(0, named.start), upToNumber);
  const [digits = '', fraction = ''] = number[0].replace(/[^\d,]/g, '').split(',');
  return group === null || digits.length > 3
    ? null
    : {
        measure: named.measure.code ?? named.measure.name,
        group,
        value: { units: BigInt(digits + fraction), scale: fraction.length },
        movement: named.measure.isChange ? movementIn(rest) : null,
        range: rangeOf(number.index, number.index + number[0].length),
      };
}

function speaksOfOtherYear(sentence: string, year: number): boolean {
  return [...sentence.matchAll(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g)].some(
    ([text]) => text !== String(year),
  );
}

/** Whether a sentence names a Jobcenter or a place that no party is called after. */
function speaksOfOthers(sentence: string, { parties }: Agreement): boolean {
  return [...sentence.matchAll(PLACE)].some(
    ([, name]) => !parties.some((party) => party.name.includes(name!)),
  );
}

const PLACE =
  /(?<![A-Za-zÀ-ɏ])(?:Jobcenters?|Stadt|Landkreis|Kreis)(?:es|s)? ([A-ZÀ-Þ][A-Za-zÀ-ɏ-]+)/g;

/** The only measure that a sentence names. */
export function measureIn(
  agreement: Agreement,
  sentence: string,
): { measure: Pick<Measure, 'code' | 'name' | 'isChange'>; start: number; end: number } | null {
  const words = [...sentence.matchAll(/[A-Za-z\u00C0-\u036F\d-]+|\([^()]*\)/g)];
  const found: {
    measure: Pick<Measure, 'code' | 'name' | 'isChange'>;
    start: number;
    end: number;
  }[] = [];
  for (let i = 0; i < words.length; i++) {
    const prefix = longestMeasurePrefix(words.slice(i, i + 16).map(([word]) => word));
    if (!prefix) continue;
    const last = words[i + prefix.length - 1]!;
    const { code, isChange } = prefix.kennzahl;
    found.push({
      measure: { code, name: code, isChange },
      start: words[i]!.index,
      end: last.index + last[0].length,
    });
    i += prefix.length - 1;
  }
  for (const measure of agreement.measures) {
    const at = measure.code === null ? phraseIndex(sentence, measure.name) : -1;
    if (at >= 0) found.push({ measure, start: at, end: at + measure.name.length });
  }
  return found.length === 1 ? found[0]! : null;
}

/** The only gender that a sentence names, right behind the measure or an article, and not narrowed down. */
function groupIn(sentence: string, measureEnd: number): string | null {
  const [word, ...others] = sentence.matchAll(GENDER);
  if (!word || others.length > 0) return null;
  const behindMeasure = /^\s*[(-]?\s*$/.test(sentence.slice(measureEnd, word.index));
  const behindArticle = /(?<![A-Za-zÀ-ɏ])(?:der|die|den|von|bei|für)\s+$/.test(
    sentence.slice(0, word.index),
  );
  const narrowed = /^\)?\s*(?:,|(?:und|oder|sowie|mit|ohne|ab|in|im|aus)(?![A-Za-zÀ-ɏ]))/.test(
    sentence.slice(word.index + word[0].length),
  );
  return (behindMeasure || behindArticle) && !narrowed ? word[1]! : null;
}

/**
 * Everybody, where the sentence says so or speaks of the target of the measure as such, and of no group: also „Die
 * Integrationsquote soll im Jahr 2024 auf 22,0 % steigen“, where nothing else comes between.
 */
function totalIn(sentence: string, before: string, upToNumber: string): string | null {
  if (/(?:Frauen|Männer)/.test(sentence)) return null;
  if (/^[\s"]*(?:Die|Der) $/.test(before) && PLAIN.test(upToNumber)) return TOTAL_GROUP;
  const isSaid =
    /(?<![A-Za-zÀ-ɏ])(?:insgesamt|gesamt|Gesamtwert|Gesamtquote)(?![A-Za-zÀ-ɏ])/.test(sentence) ||
    /Zielwert[A-Za-zÀ-ɏ]* (?:der|für die) $/.test(before);
  return isSaid ? TOTAL_GROUP : null;
}

const PLAIN = /^ soll(?: (?:im|Jahr|Jahresdurchschnitt|\d{4}|auf|um))* $/;

const ABBREVIATION =
  /(?:^|[^A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]|Abs|Nr|bzw|ca|vgl|ggü|inkl|rd|gem|Art|Ziff|usw|etc|Dr)$/;

/** The places of the sentences. A list item, a heading and a paragraph end one as a full stop does. */
function sentences(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const end of text.matchAll(
    /[.!?](?=\s+[„"(]?[A-ZÀ-Þ])|\n[ \t]*(?=\r?\n|[-*+] |\d+[.)] )/g,
  )) {
    if (
      end[0] === '.' &&
      (/\d/.test(text[end.index - 1] ?? '') ||
        ABBREVIATION.test(text.slice(Math.max(start, end.index - 6), end.index)))
    )
      continue;
    found.push(rangeOf(start, end.index));
    start = end.index + end[0].length;
  }
  found.push(rangeOf(start, text.length));
  return found;
}
