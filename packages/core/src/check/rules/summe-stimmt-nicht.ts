import { compare, fractionOf, sum, ZERO } from '../arithmetic/fraction.ts';
import {
  type Figure,
  figureOf,
  isWholeCount,
  type MeasureSet,
  measureSets,
} from '../arithmetic/measure-sets.ts';
import { wrongTotals } from '../arithmetic/table-sums.ts';
import { writeLike, writeQuantity } from '../arithmetic/words.ts';
import { defineRule } from '../rule.ts';

/** Groups that complete women and men to everybody. */
const FURTHER_GROUP = /^(?:divers|ohne angabe|keine angabe|unbekannt)/i;

export const summeStimmtNicht = defineRule({
  code: 'summe-stimmt-nicht',
  severity: 'error',
  requirements: ['R27'],
  source: null,
  create: ({ agreement, report }) => ({
    table: (table) => {
      for (const { cell, total, added } of wrongTotals(table)) {
        report({
          range: cell.range,
          severity: 'warning',
          message: `Die Zeilen darüber sind zusammen ${writeLike(added, total)}, hier steht ${writeQuantity(total)}.`,
          hint: 'Prüfen Sie alle Zahlen der Spalte.',
        });
      }
    },
    agreement: () => {
      for (const set of measureSets(agreement)) {
        const parts = countedParts(set);
        if (!parts) continue;
        const { total, groups } = parts;
        const added = groups.reduce((all, one) => sum(all, fractionOf(one.quantity.value)), ZERO);
        if (compare(added, fractionOf(total.quantity.value)) === 0) continue;
        const names = groups.map(({ row }) => row.group).join(' und ');
        report({
          range: total.quantity.range,
          message: `${names} sind zusammen ${writeLike(added, total.quantity)}, der Gesamtwert ist ${writeQuantity(total.quantity)}.`,
          hint: 'Gezählte Personen und Fälle addieren sich genau. Prüfen Sie alle Werte.',
          related: groups.map(({ quantity, row }) => ({
            range: quantity.range,
            message: `${row.group}: ${writeQuantity(quantity)}`,
          })),
        });
      }
    },
  }),
});

/** Whole counts of everybody and of the groups; null where one is missing, rounded or no count. */
function countedParts(set: MeasureSet): { total: Figure; groups: Figure[] } | null {
  const { figures } = set;
  if (!figures) return null;
  const further = set.rows.filter(({ group }) => group !== null && FURTHER_GROUP.test(group));
  const others = further.map(figureOf);
  const groups = [figures.women, figures.men, ...others].filter((one) => one !== null);
  const isComplete = others.every((one) => one !== null);
  return isComplete && [figures.total, ...groups].every(isWholeCount)
    ? { total: figures.total, groups }
    : null;
}
