import { officeMeant } from '../../statute/offices.ts';
import { rangeOf } from '../../text/range.ts';
import { misspelt } from '../misspelt.ts';
import { defineRule } from '../rule.ts';

const WORD = /(?<![A-Za-zÀ-ɏ])[A-ZÀ-Þ][A-Za-zÀ-ɏ]{5,}/g;

export const amtVerschrieben = defineRule({
  code: 'amt-verschrieben',
  severity: 'warning',
  requirements: ['R6'],
  source: null,
  create: ({ source, report }) => ({
    party: ({ signers }) => {
      for (const { office, range } of signers) {
        for (const word of office?.match(WORD) ?? []) {
          const meant = officeMeant(word);
          if (!meant) continue;
          const start = source.text.indexOf(word, range.start);
          report(misspelt(word, meant, rangeOf(start, start + word.length)));
        }
      }
    },
  }),
});
