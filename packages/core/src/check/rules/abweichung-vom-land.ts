import { unitKey } from '../../bind/unit.ts';
import { subtract } from '../../model/decimal.ts';
import { printDigits } from '../../model/print.ts';
import { quote48b } from '../../statute/sgb2.ts';
import type { Figure } from '../arithmetic/measure-sets.ts';
import { writeFigure } from '../arithmetic/words.ts';
import { defineTogetherRule, type Finding } from '../rule.ts';
import { rowsInForce } from '../together/in-force.ts';
import { isConcluded, isTemplate, type Summary, type SummaryRow } from '../together/summary.ts';

/** One line that both agreements have, with different values. */
interface Difference {
  readonly name: string;
  readonly here: Figure;
  readonly there: Figure;
  /** The agreement of the Land that says so. */
  readonly land: Summary;
}

/** What is agreed with a Land, by line; an amendment is a file of its own. */
type LandRows = Map<string, { readonly land: Summary; readonly row: SummaryRow }>;

export const abweichungVomLand = defineTogetherRule({
  code: 'abweichung-vom-land',
  severity: 'info',
  requirements: ['R26'],
  source: '§ 48b Abs. 4 SGB II',
  compare: (summaries, report) => {
    const filled = summaries.filter((summary) => !isTemplate(summary));
    const inForce = rowsInForce(filled);
    const lands = new Map<string, LandRows>();
    for (const land of filled) {
      // What is only proposed as an amendment does not hold yet.
      if (land.nr !== 3 || (land.isAmendment && !isConcluded(land))) continue;
      for (const key of keysOf(land)) {
        const rows: LandRows = lands.get(key) ?? new Map();
        for (const [line, row] of inForce.get(land)!) rows.set(line, { land, row });
        lands.set(key, rows);
      }
    }
    for (const summary of filled) {
      if (summary.nr !== 4) continue;
      const key = keysOf(summary).find((one) => lands.has(one));
      const land = key === undefined ? undefined : lands.get(key);
      const differences = land ? differencesOf(inForce.get(summary)!, land) : [];
      if (differences.length > 0) report(summary, finding(differences));
    }
  },
});

function keysOf({ year, lands }: Summary): string[] {
  return lands.map((land) => `${year} ${land}`);
}

function differencesOf(rows: Summary['rows'], ofLand: LandRows): Difference[] {
  return [...rows].flatMap(([key, { name, figure: here }]) => {
    const { land, row } = ofLand.get(key) ?? {};
    const there = row?.figure;
    // A count of one body is not that of the whole Land; rates can be compared.
    if (!here || !land || !there || here.row.measure.code === null) return [];
    const isAlike = unitKey(here.quantity.unit) === unitKey(there.quantity.unit);
    return isAlike && writeFigure(here) !== writeFigure(there) ? [{ name, here, there, land }] : [];
  });
}

function finding(differences: readonly Difference[]): Finding {
  const [first, ...more] = differences.map(describe);
  const what =
    more.length === 0
      ? `Ein Wert ist hier anders vereinbart als mit dem Land: ${first}.`
      : `${differences.length} Werte sind hier anders vereinbart als mit dem Land, etwa ${first}.`;
  return {
    range: differences[0]!.here.quantity.range,
    message: what,
    hint: `Das ist erlaubt. Das Gesetz sagt: „${quote48b({ paragraph: '4' })}“`,
    related: differences.map((one) => ({
      source: one.land.source,
      range: one.there.quantity.range,
      message: `Beim Träger: ${describe(one)}.`,
    })),
  };
}

/** `Integrationsquote Frauen 18,5 % statt 20,0 % (-1,5 Pp)` */
function describe({ name, here, there }: Difference): string {
  const by = subtract(here.quantity.value, there.quantity.value);
  const sign = by.units < 0n ? '-' : '+';
  const difference = by.units === 0n ? '' : ` (${sign}${printDigits(by, false)} Pp)`;
  return `${name} ${writeFigure(here)} statt ${writeFigure(there)}${difference}`;
}
