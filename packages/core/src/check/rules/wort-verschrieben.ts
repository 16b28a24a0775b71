import type { Base, PlanValue, Quantity } from '../../model/agreement.ts';
import { quantitiesIn } from '../../model/quantities.ts';
import { type Range, rangeOf } from '../../text/range.ts';
import { isOneSlip } from '../../text/slip.ts';
import { misspelt } from '../misspelt.ts';
import { defineRule } from '../rule.ts';

/** What values are compared with, as agreements call it. */
const BASES = ['Vorjahr', 'Vorjahreswert', 'Prognose', 'Zielwert', 'Erwartungswert', 'Planwert'];
const UNITS = [
  'Prozent',
  'Prozentpunkte',
  'Prozentpunkten',
  'Personen',
  'Integrationen',
  'Millionen',
];
const CAPACITIES = ['in Vertretung', 'im Auftrag'];
const RHYTHMS = [
  'jährlich',
  'halbjährlich',
  'vierteljährlich',
  'monatlich',
  'quartalsweise',
  'unterjährig',
];

export const wortVerschrieben = defineRule({
  code: 'wort-verschrieben',
  severity: 'warning',
  requirements: ['R23'],
  source: null,
  create: ({ source, report }) => {
    /** Asks about words that stand in a range and are one slip of the fingers, or a full stop, away from known ones. */
    const ask = (words: string, known: readonly string[], within: Range) => {
      const meant = known.includes(words) ? null : meantOf(words, known);
      const start = meant === null ? -1 : source.text.indexOf(words, within.start);
      if (meant === null || start < 0 || start >= within.end) return;
      report(misspelt(words, meant, rangeOf(start, start + words.length)));
    };
    return {
      agreement: ({ declaredChange }) => {
        if (declaredChange) ask(declaredChange.base, BASES, declaredChange.range);
      },
      party: ({ signers }) => {
        for (const { capacity, range } of signers) {
          if (capacity !== null) ask(capacity, CAPACITIES, range);
        }
      },
      planValue: (value) => {
        for (const base of [value.base, value.change?.base]) {
          if (base?.kind === 'named') ask(nameOf(base), BASES, base.range);
        }
        for (const { unit, range } of quantitiesOf(value)) {
          if (unit.kind === 'count') ask(unit.text, UNITS, range);
        }
      },
      followUp: ({ blocks }) => {
        for (const block of blocks) {
          if (!('when' in block) || typeof block.when !== 'string' || !block.whenRange) continue;
          ask(block.when, RHYTHMS, block.whenRange);
        }
      },
    };
  },
});

function meantOf(words: string, known: readonly string[]): string | null {
  const meant = words.endsWith('.') ? known.find((one) => `${one}.` === words) : undefined;
  return meant ?? known.find((one) => isOneSlip(words, one)) ?? null;
}

/** Without its year. */
function nameOf({ text }: Base): string {
  return text.replace(/ \d{4}$/, '');
}

function quantitiesOf({ content, base }: PlanValue): readonly Quantity[] {
  const own = quantitiesIn(content);
  return base?.quantity ? [...own, base.quantity] : own;
}
