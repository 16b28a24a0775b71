import { unitKey } from '../../bind/unit.ts';
import { GENDER_GROUPS } from '../../statute/form-sheets.ts';
import {
  absolute,
  compare,
  difference,
  type Fraction,
  fraction,
  fractionOf,
  product,
  sum,
} from '../arithmetic/fraction.ts';
import { type Figure, isChangeInPercent } from '../arithmetic/measure-sets.ts';
import { writeFigure } from '../arithmetic/words.ts';
import { defineTogetherRule, type Finding } from '../rule.ts';
import { rowsInForce } from '../together/in-force.ts';
import { withPreviousYear } from '../together/previous-year.ts';
import type { Summary } from '../together/summary.ts';

/** The values of both groups of one measure. */
type Both = readonly [Figure, Figure];

export const gruppenVertauscht = defineTogetherRule({
  code: 'gruppen-vertauscht',
  severity: 'warning',
  requirements: ['R22'],
  source: null,
  compare: (summaries, report) => {
    const inForce = rowsInForce(summaries);
    for (const [one, previous] of withPreviousYear(summaries)) {
      for (const before of previous) {
        const earlier = inForce.get(before)!;
        for (const [key, here] of bothOf(one.rows)) {
          const there = pairAt(earlier, key);
          if (there && areExchanged(here, there)) report(one, finding(here, there, before));
        }
      }
    }
  },
});

const [FIRST, SECOND] = GENDER_GROUPS;
const BEHIND_KEY = `\n${FIRST}`;

function bothOf(rows: Summary['rows']): (readonly [string, Both])[] {
  return [...rows.keys()].flatMap((key) => {
    if (!key.endsWith(BEHIND_KEY)) return [];
    const measure = key.slice(0, -BEHIND_KEY.length);
    const both = pairAt(rows, measure);
    return both ? [[measure, both] as const] : [];
  });
}

/** Both are levels in one unit; changes are small, and come and go. */
function pairAt(rows: Summary['rows'], measure: string): Both | null {
  const first = rows.get(`${measure}\n${FIRST}`)?.figure;
  const second = rows.get(`${measure}\n${SECOND}`)?.figure;
  if (!first || !second || isChangeInPercent(first) || isChangeInPercent(second)) return null;
  return unitKey(first.quantity.unit) === unitKey(second.quantity.unit) ? [first, second] : null;
}

/** Whether the values are near those of the other group, and by far not so near to their own. */
function areExchanged(here: Both, there: Both): boolean {
  if (unitKey(here[0].quantity.unit) !== unitKey(there[0].quantity.unit)) return false;
  const own = sum(gap(here[0], there[0]), gap(here[1], there[1]));
  const other = sum(gap(here[0], there[1]), gap(here[1], there[0]));
  const apart = product(gap(there[0], there[1]), fraction(10));
  const isApart = there.some((one) => compare(apart, fractionOf(one.quantity.value)) > 0);
  return isApart && compare(product(other, fraction(4)), own) < 0;
}

function gap(one: Figure, other: Figure): Fraction {
  return absolute(difference(fractionOf(one.quantity.value), fractionOf(other.quantity.value)));
}

function finding([first, second]: Both, there: Both, { year, source }: Summary): Finding {
  return {
    range: first.quantity.range,
    message: `${FIRST} ${writeFigure(first)}, ${SECOND} ${writeFigure(second)}: In der Vereinbarung für ${year} ist es umgekehrt.`,
    hint: `Prüfen Sie, ob die Zahlen vertauscht sind; dort stehen für ${FIRST} ${writeFigure(there[0])} und für ${SECOND} ${writeFigure(there[1])}.`,
    related: [
      {
        source,
        range: there[0].quantity.range,
        message: `So steht es in der Vereinbarung für ${year}.`,
      },
    ],
  };
}
