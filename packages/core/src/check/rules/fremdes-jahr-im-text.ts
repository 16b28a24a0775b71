import { type Range, rangeOf } from '../../text/range.ts';
import { defineRule } from '../rule.ts';
import { printDate } from '../../model/date.ts';
import type { TextKind } from '../read-text.ts';
import { inSentences } from '../sentences.ts';
import { isDeliberate, isEarly, isInRow, isLate, isStale, strayTermsIn } from '../stray-years.ts';
import { DATING, type FoundYear, yearsIn } from '../years.ts';

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
        const read = inSentences(text);
        for (const found of yearsIn(text)) {
          if (isStale(read, found, year) || isEarly(read, found, year) || isLate(read, found, year))
            reportYear(found, rangeAt(found.start, found.end));
        }
        for (const found of strayTermsIn(text, year)) {
          reportYear(found, rangeAt(found.start, found.end));
        }
      },
      table: ({ header }) => {
        const heads = header.map((cell) => ({ cell, years: yearsIn(cell.text) }));
        const all = heads.flatMap(({ years }) => years);
        const isSeries =
          all.length > 2 && heads.every(({ cell, years }) => !years[0] || BARE.test(cell.text));
        for (const { cell, years } of heads) {
          const stale = years.find(
            (one) =>
              one.to < year - 1 &&
              !isDeliberate(inSentences(cell.text), one, year) &&
              !((isSeries || isMeasured(cell.text, all, year)) && isInRow(one, all, year)),
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

/** A head that is nothing but a year, as in `2020 | 2021 | 2022 (vorläufig)`. */
const BARE = /^\d{4}(?: \([^()]*\))?$/;

/** Whether a column holds what came out: it says so, or says nothing else and the agreement's own year has a column too. */
function isMeasured(head: string, all: readonly FoundYear[], year: number): boolean {
  if (/(?<![A-Za-zÀ-ɏ])(?:Ist|IST|Ergebnis)(?![A-Za-zÀ-ɏ])/.test(head)) return true;
  if (/Ziel|Plan|Soll|Annahme|Prognose|Angebot|Erwartung/.test(head)) return false;
  return all.some(({ from, to }) => from <= year && year <= to);
}
