import { unitKey } from '../../bind/unit.ts';
import { ZKT, ZKT_LIST_FROM } from '../../statute/zkt.ts';
import { type Interval, intervalSum, overlap, point } from '../arithmetic/interval.ts';
import { fractionOf, ZERO } from '../arithmetic/fraction.ts';
import { type Figure, intervalOf, isWholeCount } from '../arithmetic/measure-sets.ts';
import { middle, writeLike, writeQuantity } from '../arithmetic/words.ts';
import { defineTogetherRule, type Finding } from '../rule.ts';
import { grouped } from '../together/grouped.ts';
import { rowsInForce } from '../together/in-force.ts';
import { isConcluded, type Summary, type SummaryRow } from '../together/summary.ts';

export const summeDerTrägerStimmtNicht = defineTogetherRule({
  code: 'summe-der-träger-stimmt-nicht',
  severity: 'error',
  requirements: ['R27'],
  source: null,
  compare: (summaries, report) => {
    const concluded = summaries.filter((one) => isConcluded(one) && one.year >= ZKT_LIST_FROM);
    const inForce = rowsInForce(concluded);
    const bodies = grouped(
      concluded.filter(({ nr, zkt }) => nr === 4 && zkt !== null),
      ({ year, zkt }) => `${year} ${zkt!.land}`,
    );
    for (const land of concluded) {
      if (land.nr !== 3) continue;
      const name = land.lands.find((one) => COUNTS.has(one));
      const members = name === undefined ? [] : (bodies.get(`${land.year} ${name}`) ?? []);
      if (!isComplete(members, name)) continue;
      for (const [key, row] of inForce.get(land)!) {
        const found = findingFor(row, members, key, inForce);
        if (found) report(land, found);
      }
    }
  },
});

/** How many admitted bodies each Land has. */
const COUNTS: ReadonlyMap<string, number> = new Map(
  [...grouped(ZKT, ({ land }) => land)].map(([land, bodies]) => [land, bodies.length]),
);

/** Whether each body of the Land has one agreement among the files; its amendments are not counted. */
function isComplete(members: readonly Summary[], land: string | undefined): boolean {
  const first = members.filter(({ isAmendment }) => !isAmendment);
  const names = new Set(first.map(({ zkt }) => zkt!.name));
  return land !== undefined && first.length === names.size && names.size === COUNTS.get(land);
}

function findingFor(
  { name, figure }: SummaryRow,
  members: readonly Summary[],
  key: string,
  inForce: ReturnType<typeof rowsInForce>,
): Finding | null {
  if (!figure || !isAdded(figure)) return null;
  const parts = members.flatMap((summary) => {
    const part = inForce.get(summary)!.get(key)?.figure;
    const isAlike =
      part && isAdded(part) && unitKey(part.quantity.unit) === unitKey(figure.quantity.unit);
    return isAlike ? [{ summary, part }] : [];
  });
  const count = members.filter(({ isAmendment }) => !isAmendment).length;
  if (parts.length !== count) return null;
  const added = parts.reduce((all, { part }) => intervalSum(all, exactOf(part)), point(ZERO));
  if (overlap(added, exactOf(figure))) return null;
  const total = writeLike(middle(added), figure.quantity);
  return {
    range: figure.quantity.range,
    message: `Die ${count} Träger des Landes haben zusammen ${total} vereinbart, das Land ${writeQuantity(figure.quantity)} („${name}“).`,
    hint: 'Anzahlen und Beträge der Träger ergeben zusammen die des Landes. Prüfen Sie alle Werte.',
    related: parts.map(({ summary, part }) => ({
      source: summary.source,
      range: part.quantity.range,
      message: `${summary.zkt!.name}: ${writeQuantity(part.quantity)}`,
    })),
  };
}

/** Counts and amounts of money add up; rates, changes and bounds do not. */
function isAdded(figure: Figure): boolean {
  const { row, quantity } = figure;
  const isEqual = row.content.kind === 'quantity' && row.content.relation === 'equal';
  return (
    isEqual && (isWholeCount(figure) || (quantity.unit.kind === 'money' && quantity.sign === ''))
  );
}

/** Whole counts are exact, amounts are rounded. */
function exactOf(figure: Figure): Interval {
  return isWholeCount(figure) ? point(fractionOf(figure.quantity.value)) : intervalOf(figure);
}
