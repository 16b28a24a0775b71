import { defineRule } from '../rule.ts';
import { DATING, yearsIn } from '../years.ts';

export const fremdesJahrImTitel = defineRule({
  code: 'fremdes-jahr-im-titel',
  severity: 'error',
  requirements: ['R20'],
  source: null,
  create: ({ agreement: { year, yearRange }, report }) => ({
    mentions: DATING,
    text: ({ text, kind, rangeAt }) => {
      if (kind !== 'title' && kind !== 'subject') return;
      const years = yearsIn(text);
      const first = years[0];
      // A title may look back, as „Zielabrechnung 2014 und Zielvereinbarung 2015“, or span years.
      if (!first || years.some(({ from, to }) => from <= year && year <= to)) return;
      const what = kind === 'title' ? 'Titel' : 'Gegenstand';
      report({
        range: rangeAt(first.start, first.end),
        message: `Der ${what} nennt ${first.text}, die Vereinbarung gilt für ${year}.`,
        hint: `Im ${what} und hinter „Zielvereinbarung“ steht dasselbe Jahr.`,
        related: [{ range: yearRange, message: 'Das ist das Jahr der Vereinbarung.' }],
      });
    },
  }),
});
