import type { Base, Measure, Unit, ValueContent } from '../model/agreement.ts';
import { isAmount } from '../model/amount.ts';
import { quantitiesIn } from '../model/quantities.ts';
import { type BindContext, report } from './context.ts';
import { readUnit, sameUnit } from './unit.ts';

/** What a value is compared with has the unit of the value; by how much a number changes may stand beside any number. */
export function checkUnitOfBase(
  context: BindContext,
  measure: Measure,
  content: ValueContent,
  base: Base | null | undefined,
): void {
  const quantity = base?.quantity;
  const asked = quantity && unitOfLevel(measure, content);
  if (!asked || quantity.unit.kind === 'none' || areComparable(quantity.unit, asked)) return;
  const { range, unit } = quantity;
  report(
    context,
    'einheiten-gemischt',
    range,
    `Verglichen wird mit einer Zahl in „${unit.text}“, der Wert selbst ist in „${asked.text}“.`,
    { hint: 'Ein Wert und der, mit dem er verglichen wird, haben dieselbe Einheit.' },
  );
}

/** The unit in which a measure is counted at one time; null where only its changes are agreed, beside any number. */
function unitOfLevel({ code, unit, isChange }: Measure, content: ValueContent): Unit | null {
  const amount = code !== null && isAmount(content) ? quantitiesIn(content).at(-1) : undefined;
  if (amount) return amount.unit;
  return isChange || !unit ? null : readUnit(unit);
}

/** Euros may stand beside millions of them. */
function areComparable(a: Unit, b: Unit): boolean {
  return (a.kind === 'money' && b.kind === 'money') || sameUnit(a, b);
}
