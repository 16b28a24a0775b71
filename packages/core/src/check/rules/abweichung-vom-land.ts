import { unitKey } from '../../bind/unit.ts';
import { subtract } from '../../model/decimal.ts';
import { printDigits } from '../../model/print.ts';
import { quote48b } from '../../statute/sgb2.ts';
import type { Figure } from '../arithmetic/measure-sets.ts';
import { writeFigure } from '../arithmetic/words.ts';
import { defineTogetherRule, type Finding } from '../rule.ts';
import { isTemplate, type Summary } from '../together/summary.ts';

/** One line that both agreements have, with different values. */
interface Difference {
  readonly name: string;
  readonly here: Figure;
  readonly there: Figure;
}

export const abweichungVomLand = defineTogetherRule({
  code: 'abweichung-vom-land',
  severity: 'info',
  requirements: ['R26'],
  source: '§ 48b Abs. 4 SGB II',
  compare: (summaries, report) => {
    const lands = new Map<string, Summary>();
    const filled = summaries.filter((summary) => !isTemplate(summary));
    for (const summary of filled) {
      if (summary.nr === 3) for (const key of keysOf(summary)) lands.set(key, summary);
    }
    for (const summary of filled) {
      if (summary.nr !== 4) continue;
      const key = keysOf(summary).find((one) => lands.has(one));
      const land = key === undefined ? undefined : lands.get(key);
      const differences = land ? differencesOf(summary, land) : [];
      if (land && differences.length > 0) report(summary, finding(differences, land));
    }
  },
});

function keysOf({ year, lands }: Summary): string[] {
  return lands.map((land) => `${year} ${land}`);
}

function differencesOf(summary: Summary, land: Summary): Difference[] {
  return [...summary.rows].flatMap(([key, { name, figure: here }]) => {
    const there = land.rows.get(key)?.figure;
    // A count of one body is not that of the whole Land; rates can be compared.
    if (!here || !there || here.row.measure.code === null) return [];
    const isAlike = unitKey(here.quantity.unit) === unitKey(there.quantity.unit);
    return isAlike && writeFigure(here) !== writeFigure(there) ? [{ name, here, there }] : [];
  });
}

function finding(differences: readonly Difference[], land: Summary): Finding {
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
      source: land.source,
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
