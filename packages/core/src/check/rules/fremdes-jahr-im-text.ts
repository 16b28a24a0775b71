import { type Range, rangeOf } from '../../text/range.ts';
import { defineRule } from '../rule.ts';
import { printDate } from '../../model/date.ts';
import type { TextKind } from '../read-text.ts';
import { sentencesOf } from '../sentences.ts';
import { DATING, type FoundYear, yearsIn } from '../years.ts';

/** Words before a year that place it in the past on purpose, or in the name of something. */
const DELIBERATE =
  /(?:(?<!\p{L})(?:seit|ab|bis|BGBl\.|Fassung|Stand|Agenda|Strategie|Programm|schon|bereits)|[Gg]esetz|[Vv]erordnung)(?: \p{L}{1,20}){0,3} $/u;

/** Words of a sentence that tells what was. */
const PAST =
  /(?<!\p{L})(?:lag|lagen|war|waren|betrug|betrugen|stieg|stiegen|sank|sanken|wurden?|erreichten?|hatten?)(?!\p{L})/u;

/** Words before a year that claim it for this agreement. */
const CLAIMING =
  /(?:Ziel(?:vereinbarung|wert|werte|jahr)|Plan(?:wert|werte)|Planungsjahr|Zielsetzung|[Ff]ür das Jahr) (?:für |im Jahr )?$/u;

/** What a sentence says of this agreement itself, so that not even the previous year is right. */
const OF_THIS = /(?<!\p{L})[Dd]iese[rn]? (?:Ziel)?[Vv]ereinbarung(?!\p{L})/u;

/**
 * Title, subject and rows have rules of their own, the heads of a table's columns are judged together; a table's cells
 * may hold data of any year.
 */
const JUDGED_ELSEWHERE: ReadonlySet<TextKind> = new Set([
  'title',
  'subject',
  'label',
  'header',
  'cell',
]);

export const fremdesJahrImText = defineRule({
  code: 'fremdes-jahr-im-text',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  create: (context) => {
    const { year } = context.agreement;
    const reportYear = ({ from, text }: Pick<FoundYear, 'from' | 'to' | 'text'>, range: Range) =>
      context.report({
        range,
        message: `Hier steht ${text}, die Vereinbarung gilt aber für ${year}.`,
        hint:
          from < year
            ? 'Ist die Stelle aus einer früheren Vereinbarung stehen geblieben? Das laufende und das vergangene Jahr lassen sich im Text als {{jahr}} und {{vorjahr}} schreiben.'
            : 'Prüfen Sie, welches Jahr gemeint ist.',
        related: [
          { range: context.agreement.yearRange, message: 'Das ist das Jahr der Vereinbarung.' },
        ],
      });
    return {
      mentions: DATING,
      text: ({ text, kind, rangeAt }) => {
        if (JUDGED_ELSEWHERE.has(kind)) return;
        for (const found of yearsIn(text)) {
          const before = text.slice(Math.max(0, found.start - 60), found.start);
          const stale =
            found.to < year - 1 && !isDeliberate(text, found) && !isHistory(text, found, year);
          const early = found.from > year && CLAIMING.test(before);
          const last = found.to < year && isYearOfThis(text, found);
          if (stale || early || last) reportYear(found, rangeAt(found.start, found.end));
        }
      },
      table: ({ header }) => {
        const heads = header.map((cell) => ({ cell, years: yearsIn(cell.text) }));
        const all = heads.flatMap(({ years }) => years);
        for (const { cell, years } of heads) {
          const stale = years.find(
            (one) =>
              one.to < year - 1 &&
              !isDeliberate(cell.text, one) &&
              !(isMeasured(cell.text, all, year) && isInRow(one, all, year)),
          );
          if (!stale) continue;
          const start = cell.range.start + stale.start;
          reportYear(stale, rangeOf(start, start + stale.text.length));
        }
      },
      followUp: ({ entries }) => {
        for (const { kind, when, whenRange } of entries) {
          if (when === null || typeof when === 'string') continue;
          // Data are of the previous year, as they come late; talks and reports follow the conclusion.
          if (when.year >= (kind === 'data' ? year - 1 : year)) continue;
          reportYear({ from: when.year, to: when.year, text: printDate(when) }, whenRange!);
        }
      },
    };
  },
});

function isDeliberate(text: string, { start }: FoundYear): boolean {
  return DELIBERATE.test(text.slice(Math.max(0, start - 60), start));
}

/**
 * Whether a sentence looks back on purpose: it counts up the years to the previous one, or tells of a year so long ago
 * that no copied text can have left it.
 */
function isHistory(text: string, found: FoundYear, year: number): boolean {
  const sentence = sentencesOf(text).find(
    (one) => one.start <= found.start && found.end <= one.start + one.text.length,
  );
  if (!sentence || !PAST.test(sentence.text)) return false;
  return found.to < year - 2 || isInRow(found, yearsIn(sentence.text), year);
}

/** Whether a column holds what came out: it says so, or says nothing else and the agreement's own year has a column too. */
function isMeasured(head: string, all: readonly FoundYear[], year: number): boolean {
  if (/(?<!\p{L})(?:Ist|IST|Ergebnis)(?!\p{L})/u.test(head)) return true;
  if (/Ziel|Plan|Soll|Annahme|Prognose|Angebot|Erwartung/.test(head)) return false;
  return all.some(({ from, to }) => from <= year && year <= to);
}

/** `Ist 2022 | Ist 2023 | Ziel 2024`: every year from this one to the previous one is there, counted up or down. */
function isInRow({ to }: FoundYear, all: readonly FoundYear[], year: number): boolean {
  const up = all.every((one, i) => i === 0 || all[i - 1]!.to <= one.from);
  const down = all.every((one, i) => i === 0 || all[i - 1]!.from >= one.to);
  if (!up && !down) return false;
  for (let next = to + 1; next < year; next++) {
    if (!all.some((one) => one.from <= next && next <= one.to)) return false;
  }
  return true;
}

/** `schließen für das Jahr 2023 diese Zielvereinbarung`: claimed by a sentence about this agreement. */
function isYearOfThis(text: string, { start, end }: FoundYear): boolean {
  if (!/[Ff]ür das Jahr $/.test(text.slice(Math.max(0, start - 20), start))) return false;
  return sentencesOf(text).some(
    (sentence) =>
      sentence.start <= start &&
      end <= sentence.start + sentence.text.length &&
      OF_THIS.test(sentence.text) &&
      /(?<!\p{L})(?:schließ|geschlossen|gilt|gelten|festgelegt)/u.test(sentence.text),
  );
}
