import { unitKey } from '../../bind/unit.ts';
import type { Quantity } from '../../model/agreement.ts';
import type { Range } from '../../text/range.ts';
import { type Figure, isChangeInPercent } from '../arithmetic/measure-sets.ts';
import { writeFigure, writeNumber, writeQuantity } from '../arithmetic/words.ts';
import { defineTogetherRule, type Finding } from '../rule.ts';
import { rowsInForce } from '../together/in-force.ts';
import { withPreviousYear } from '../together/previous-year.ts';
import type { Summary } from '../together/summary.ts';

/** A line that both agreements have, with a number in both. */
interface Pair {
  readonly name: string;
  readonly here: Figure;
  readonly there: Figure;
}

export const wertStehenGeblieben = defineTogetherRule({
  code: 'wert-stehen-geblieben',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  compare: (summaries, report) => {
    const inForce = rowsInForce(summaries);
    for (const [one, previous] of withPreviousYear(summaries)) {
      for (const before of previous) {
        const left = leftOver(pairsOf(one, inForce.get(before)!));
        if (left.length === 0) continue;
        report(one, finding(left, before));
        break;
      }
    }
  },
});

function pairsOf({ rows }: Summary, earlier: Summary['rows']): Pair[] {
  return [...rows].flatMap(([key, { name, figure: here }]) => {
    const there = earlier.get(key)?.figure;
    return here && there ? [{ name, here, there }] : [];
  });
}

/**
 * A value that comes about by the same change from the same base, or whose base has a new year and the old number: of the
 * next year, none would. The values alone may be the same, but not those of all lines, unless all are one number.
 */
function leftOver(pairs: readonly Pair[]): readonly Pair[] {
  const same = pairs.filter(({ here, there }) => writeFigure(here) === writeFigure(there));
  const written = new Set(same.map(({ here }) => writeNumber(here.quantity)));
  if (same.length === pairs.length && written.size > 1) return pairs;
  return same.filter(hasSameChange).concat(pairs.filter(hasOldBase));
}

function hasSameChange({ here, there }: Pair): boolean {
  if (isChangeInPercent(here)) return false;
  return isSame(here.row.change?.quantity, there.row.change?.quantity);
}

function hasOldBase(pair: Pair): boolean {
  const [here, there] = [pair.here.row.base, pair.there.row.base];
  if (!here || !there || here.kind !== there.kind || hasSameChange(pair)) return false;
  const isMoved =
    here.year === null ? here.kind !== 'named' : there.year !== null && here.year > there.year;
  return isMoved && isSame(here.quantity, there.quantity);
}

/** Two numbers written alike that are precise enough not to be the same by chance; a change has its sign. */
function isSame(
  here: Quantity | null | undefined,
  there: Quantity | null | undefined,
): here is Quantity {
  if (!here || !there || unitKey(here.unit) !== unitKey(there.unit)) return false;
  const isTelling = here.value.units !== 0n && (here.sign !== '' || here.value.units > 99n);
  return isTelling && writeNumber(here) === writeNumber(there);
}

function finding(left: readonly Pair[], { year, source }: Summary): Finding {
  const [first, ...more] = left.map(describe);
  const { words, range } = first!;
  return {
    range,
    message:
      more.length === 0
        ? `Diese Zahlen stehen schon in der Vereinbarung für ${year}: ${words}.`
        : `${left.length} Zeilen haben die Zahlen der Vereinbarung für ${year}, etwa ${words}.`,
    hint: 'Prüfen Sie, ob sie stehen geblieben sind.',
    related: [
      {
        source,
        range: left[0]!.there.quantity.range,
        message: `So steht es in der Vereinbarung für ${year}.`,
      },
      ...more.map((one) => ({ range: one.range, message: 'Ebenso.' })),
    ],
  };
}

/** `Integrationsquote Frauen 15,2 % (+1,8)`, or what it is compared with, and where that stands. */
function describe(pair: Pair): { words: string; range: Range } {
  const { name, here } = pair;
  const { change, base } = here.row;
  if (base?.quantity && hasOldBase(pair)) {
    const words = `${name} ${base.word} ${base.text} = ${writeQuantity(base.quantity)}`;
    return { words, range: base.quantity.range };
  }
  const by = change ? ` (${writeNumber(change.quantity)})` : '';
  return { words: `${name} ${writeFigure(here)}${by}`, range: here.quantity.range };
}
