import type { Quantity, Unit } from '../model/agreement.ts';

const PERCENT = new Set(['%', 'Prozent', 'v.H.', 'v. H.', 'vH']);
const PERCENTAGE_POINT = /^(?:Pp|PP|pp|Pp\.|PP\.|Prozentpunkte?n?|% Punkte)$/;
const MONEY = /^(?:(T|Tsd|Tausend|Mio|Millionen|Mrd|Milliarden)\.? ?)?(?:EUR|€|Euro)$/;
const SCALES: Readonly<Record<string, string>> = {
  T: 'Tsd. ',
  Tsd: 'Tsd. ',
  Tausend: 'Tsd. ',
  Mio: 'Mio. ',
  Millionen: 'Mio. ',
  Mrd: 'Mrd. ',
  Milliarden: 'Mrd. ',
};

export const NO_UNIT: Unit = { kind: 'none', text: '' };

/** The unit that the words name; any other noun counts things. */
export function readUnit(text: string): Unit {
  if (text === '') return NO_UNIT;
  if (PERCENT.has(text)) return { kind: 'percent', text };
  if (PERCENTAGE_POINT.test(text)) return { kind: 'percentagePoint', text };
  if (MONEY.test(text)) return { kind: 'money', text };
  if (text === 'Index') return { kind: 'index', text };
  return { kind: 'count', text };
}

/** The same unit, or its singular: `1 Stelle`, `3 Stellen`. */
export function sameUnit(a: Unit, b: Unit): boolean {
  const [one, other] = [unitKey(a), unitKey(b)];
  return a.kind === b.kind && (one.startsWith(other) || other.startsWith(one));
}

/** What a unit is compared by: `Prozent` is `%`, `Euro` and `€` are `EUR`, also in `€/BG`. */
export function unitKey({ kind, text }: Unit): string {
  if (kind === 'percent') return '%';
  if (kind === 'percentagePoint') return 'Pp';
  if (kind !== 'money') return text.replace(/^€(?=\/)/, 'EUR');
  return `${SCALES[MONEY.exec(text)?.[1] ?? ''] ?? ''}EUR`;
}

/** Whether a value may stand in a line of this unit: what is given in % may change by points. */
export function fitsUnit({ unit, sign }: Quantity, asked: Unit): boolean {
  const isPoints = unit.kind === 'percentagePoint' && sign !== '' && asked.kind === 'percent';
  return isPoints || sameUnit(unit, asked);
}
