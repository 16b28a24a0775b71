import { type Range, rangeOf } from '../../text/range.ts';
import { literalIn } from '../literals.ts';
import { readLiteral, type ReadText } from '../read-text.ts';
import { defineRule } from '../rule.ts';
import { yearsIn } from '../years.ts';

export const fremdesJahrImTitel = defineRule({
  code: 'fremdes-jahr-im-titel',
  severity: 'error',
  requirements: ['R20'],
  source: null,
  create: ({ source, report }) => ({
    agreement: ({ title, titleRange, subject, range, year, yearRange }) => {
      const checkLine = (what: string, literal: ReadText, written: string) => {
        if (literal.text !== written) return;
        const years = yearsIn(literal.text);
        const first = years[0];
        // A title may look back, as „Zielabrechnung 2014 und Zielvereinbarung 2015“, or span years.
        if (!first || years.some(({ from, to }) => from <= year && year <= to)) return;
        report({
          range: literal.rangeAt(first.start, first.end),
          message: `Der ${what} nennt ${first.text}, die Vereinbarung gilt für ${year}.`,
          hint: `Im ${what} und hinter „Zielvereinbarung“ steht dasselbe Jahr.`,
          related: [{ range: yearRange, message: 'Das ist das Jahr der Vereinbarung.' }],
        });
      };
      checkLine('Titel', readLiteral(source, titleRange, 'title'), title);
      if (subject === null) return;
      const behind: Range = rangeOf(titleRange.end, Math.max(titleRange.end, range.end));
      checkLine(
        'Gegenstand',
        readLiteral(source, literalIn(source, behind, subject), 'title'),
        subject,
      );
    },
  }),
});
