import { defineRule } from '../rule.ts';

export const fremdesJahrImDateinamen = defineRule({
  code: 'fremdes-jahr-im-dateinamen',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  create: ({ source, report }) => ({
    agreement: ({ year, yearRange }) => {
      const file = source.name.split(/[\\/]/).at(-1)!;
      const years = file.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
      if (!years || years.includes(String(year))) return;
      report({
        range: yearRange,
        message: `Die Datei heißt „${file}“, die Vereinbarung gilt aber für ${year}.`,
        hint: 'Benennen Sie die Datei um, oder berichtigen Sie das Jahr.',
      });
    },
  }),
});
