import type { Agreement, ChangeMeaning } from '../../model/agreement.ts';
import {
  HUNDRED,
  ONE,
  difference,
  fractionOf,
  product,
  quotient,
  compare,
  ZERO,
  type Fraction,
} from '../arithmetic/fraction.ts';
import {
  basedChange,
  type BasedChange,
  measureSets,
  type MeasureSet,
} from '../arithmetic/measure-sets.ts';
import { contradictedMeaning, meetsBase } from '../arithmetic/reading.ts';
import { valueAfter } from '../arithmetic/shares.ts';
import { point } from '../arithmetic/interval.ts';
import {
  MEANING_UNITS,
  writeFraction,
  writeLike,
  writeNumber,
  writeQuantity,
} from '../arithmetic/words.ts';
import { defineRule, type Finding } from '../rule.ts';

export const veränderungPasstNicht = defineRule({
  code: 'veränderung-passt-nicht',
  severity: 'warning',
  requirements: ['R22'],
  source: null,
  create: ({ agreement, report }) => ({
    agreement: () => {
      for (const set of measureSets(agreement)) {
        if (contradictedMeaning(agreement, set)) continue;
        for (const based of basedChanges(agreement, set)) report(finding(based));
      }
    },
  }),
});

/** The brackets that lead from the printed starting number to something else than the value. */
function basedChanges(agreement: Agreement, set: MeasureSet): BasedChange[] {
  return set.rows.flatMap((row) => {
    const based = basedChange(agreement, row);
    if (!based) return [];
    const { meaning } = based.change;
    // Where no meaning is said, either may be meant.
    const meanings: readonly ChangeMeaning[] = meaning ? [meaning] : ['relative', 'absolute'];
    return meanings.some((one) => meetsBase(based, one)) ? [] : [based];
  });
}

function finding(based: BasedChange): Finding {
  const { figure, change, base, fromQuantity } = based;
  const meaning = change.meaning ?? 'relative';
  const value = fractionOf(figure.quantity.value);
  const from = fractionOf(fromQuantity.value);
  const after = valueAfter(point(from), point(fractionOf(change.quantity.value)), meaning).low;
  const result = writeLike(after, figure.quantity);
  const unit = MEANING_UNITS[meaning];
  const right = rightChange(value, from, meaning);
  return {
    range: change.range,
    message: `${writeQuantity(fromQuantity)} und ${writeNumber(change.quantity)} ${unit} ergeben ${result}, vereinbart sind ${writeQuantity(figure.quantity)}.`,
    hint: `${right ? `Zu beiden Werten gehört eine Veränderung um ${writeFraction(right, change.quantity.value.scale, true)} ${unit}. ` : ''}Prüfen Sie Ausgangswert, Veränderung und Zielwert.`,
    related: [{ range: base.range, message: 'Das ist der Ausgangswert.' }],
  };
}

function rightChange(value: Fraction, from: Fraction, meaning: ChangeMeaning): Fraction | null {
  if (meaning === 'absolute') return difference(value, from);
  if (compare(from, ZERO) === 0) return null;
  return product(difference(quotient(value, from), ONE), HUNDRED);
}
