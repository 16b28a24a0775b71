import { rangeOf } from '../../text/range.ts';
import { defineRule } from '../rule.ts';

export const tabelleLeer = defineRule({
  code: 'tabelle-leer',
  severity: 'warning',
  requirements: ['R30'],
  needsWholeFile: true,
  source: null,
  create: ({ agreement, report }) => ({
    table: ({ header, rows, range }) => {
      if (agreement.state === 'vorlage') return;
      if (rows.some((row) => row.some(({ text }) => text.trim() !== ''))) return;
      const first = header[0]?.range ?? range;
      const last = header.at(-1)?.range ?? range;
      report({
        range: rangeOf(first.start, last.end),
        message: 'Diese Tabelle hat nur eine Kopfzeile.',
        hint: 'Füllen Sie die Tabelle, oder streichen Sie sie. Fällt der Teil weg, sagen Sie im Text, warum.',
      });
    },
  }),
});
