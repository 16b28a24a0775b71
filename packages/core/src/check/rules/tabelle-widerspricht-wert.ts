import { unitKey } from '../../bind/unit.ts';
import type { Agreement, Quantity } from '../../model/agreement.ts';
import { absolute, agreeAsWritten } from '../../model/decimal.ts';
import { numberOf } from '../arithmetic/measure-sets.ts';
import { type TableValue, tableValues } from '../arithmetic/table-values.ts';
import { writeQuantity } from '../arithmetic/words.ts';
import { defineRule } from '../rule.ts';
import { labelOfBase } from '../together/summary.ts';

export const tabelleWidersprichtWert = defineRule({
  code: 'tabelle-widerspricht-wert',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  create: ({ agreement, report }) => {
    let hasTables = false;
    return {
      table: () => {
        hasTables = true;
      },
      end: () => {
        if (!hasTables) return;
        for (const found of tableValues(agreement)) {
          const quantity = meantBy(found, agreement);
          if (!quantity || unitKey(quantity.unit) !== found.unit || isSame(found, quantity))
            continue;
          const { measure, group } = found.row;
          report({
            range: found.cell.range,
            message: `In der Tabelle steht ${found.cell.text}, unter dem Ziel für „${group === null ? measure.name : `${measure.name} ${group}`}“ ${writeQuantity(quantity)}.`,
            hint: 'Berichtigen Sie eine der beiden Stellen.',
            related: [{ range: quantity.range, message: `Hier steht ${found.label}.` }],
          });
        }
      },
    };
  },
});

/** The number of the line that the column is about: the value itself, or what it is compared with. */
function meantBy({ row, label }: TableValue, agreement: Agreement): Quantity | null {
  if (label === `Zielwert ${agreement.year}`) return numberOf(row)?.quantity ?? null;
  const bases = [row.base, row.change?.base];
  const base = bases.find((one) => one?.quantity && labelOfBase(one.text, agreement) === label);
  return base?.quantity ?? null;
}

/** A column of falls often leaves out the minus. */
function isSame({ value, sign }: TableValue, quantity: Quantity): boolean {
  if (sign === '') return agreeAsWritten(absolute(value), absolute(quantity.value));
  return agreeAsWritten(value, quantity.value);
}
