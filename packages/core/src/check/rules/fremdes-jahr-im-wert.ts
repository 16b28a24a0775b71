import type { Base } from '../../model/agreement.ts';
import { isAmendment } from '../amendment.ts';
import { yearsIn } from '../years.ts';
import { defineRule } from '../rule.ts';

export const fremdesJahrImWert = defineRule({
  code: 'fremdes-jahr-im-wert',
  severity: 'error',
  requirements: ['R20'],
  source: null,
  create: ({ agreement, report }) => {
    const { year } = agreement;
    const checkBase = (base: Base | null) => {
      if (!base || base.year === null || !contradicts(base, year, isAmendment(agreement))) return;
      report({
        range: base.range,
        message: `„${base.text}“ kann in einer Vereinbarung für ${year} nicht die Vergleichsgröße sein.`,
        hint: `Das Vorjahr ist ${year - 1}; ein Ist gibt es erst nach dem Ende eines Jahres.`,
        related: [{ range: agreement.yearRange, message: 'Das ist das Jahr der Vereinbarung.' }],
      });
    };
    return {
      planValue: ({ base, change, label, labelRange, range }) => {
        checkBase(base);
        checkBase(change?.base ?? null);
        const stale = yearsIn(label).find(({ from, to }) => to < year - 1 || from > year);
        if (!stale) return;
        report({
          range: labelRange ?? range,
          message: `Die Zeile ist mit ${stale.text} überschrieben, die Vereinbarung gilt für ${year}.`,
          hint: 'Prüfen Sie, ob die Zeile aus einem anderen Jahr stammt.',
          related: [{ range: agreement.yearRange, message: 'Das ist das Jahr der Vereinbarung.' }],
        });
      },
    };
  },
});

/** An amendment compares with what was agreed for its own year. */
function contradicts({ kind, year: baseYear }: Base, year: number, amends: boolean): boolean {
  if (baseYear === null || (amends && kind === 'target' && baseYear === year)) return false;
  if (kind === 'previousYear') return baseYear !== year - 1;
  return (kind === 'actual' || kind === 'target') && baseYear >= year;
}
