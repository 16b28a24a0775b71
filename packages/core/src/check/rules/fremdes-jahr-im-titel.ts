import { yearsIn } from '../years.ts';
import { readLiteral } from '../read-text.ts';
import { defineRule } from '../rule.ts';

export const fremdesJahrImTitel = defineRule({
  code: 'fremdes-jahr-im-titel',
  severity: 'error',
  requirements: ['R20'],
  source: null,
  create: ({ source, report }) => ({
    agreement: ({ title, titleRange, year, yearRange }) => {
      const literal = readLiteral(source, titleRange, 'title');
      if (literal.text !== title) return;
      const years = yearsIn(literal.text);
      const first = years[0];
      // A title may look back, as „Zielabrechnung 2014 und Zielvereinbarung 2015“, or span years.
      if (!first || years.some(({ from, to }) => from <= year && year <= to)) return;
      report({
        range: literal.rangeAt(first.start, first.end),
        message: `Der Titel nennt ${first.text}, die Vereinbarung gilt für ${year}.`,
        hint: 'Im Titel und hinter „Zielvereinbarung“ steht dasselbe Jahr.',
        related: [{ range: yearRange, message: 'Das ist das Jahr der Vereinbarung.' }],
      });
    },
  }),
});
