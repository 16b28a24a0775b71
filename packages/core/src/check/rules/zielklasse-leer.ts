import { rangeOf } from '../../text/range.ts';
import { defineRule } from '../rule.ts';

export const zielklasseLeer = defineRule({
  code: 'zielklasse-leer',
  severity: 'warning',
  requirements: ['R30'],
  needsWholeFile: true,
  source: null,
  create: ({ source, agreement, report }) => ({
    goalClass: ({ class: kind, blocks, waived, range }) => {
      // A form to be filled in is empty on purpose.
      if (blocks.length > 0 || waived !== null || agreement.state === 'vorlage') return;
      const name = kind === 'local' ? 'Lokale Ziele' : 'Kommunale Ziele';
      const head = /^[A-Za-zÀ-ɏ]+\s+[A-Za-zÀ-ɏ]+/.exec(source.text.slice(range.start, range.end));
      report({
        range: rangeOf(range.start, range.start + (head?.[0].length ?? name.length)),
        message: `Unter „${name}“ steht noch kein Ziel.`,
        hint: `Tragen Sie die Ziele ein, oder schreiben Sie, warum es keine gibt: ${name} entfallen "Grund"`,
      });
    },
  }),
});
