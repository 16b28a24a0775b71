import type { Unit } from '../model/agreement.ts';

const PERCENT = new Set(['%', 'Prozent', 'v.H.', 'v. H.', 'vH']);
const PERCENTAGE_POINT = /^(?:Pp|PP|pp|Pp\.|PP\.|Prozentpunkte?n?|% Punkte)$/;
const MONEY = /^(?:(?:Tsd\.|Mio\.|Mrd\.|Millionen|Milliarden|Tausend) )?(?:EUR|€|Euro)$/;

export const NO_UNIT: Unit = { kind: 'none', text: '' };

/** The unit that the words name; any other noun counts things. */
export function readUnit(text: string): Unit {
  if (text === '') return NO_UNIT;
  if (PERCENT.has(text)) return { kind: 'percent', text: '%' };
  if (PERCENTAGE_POINT.test(text)) return { kind: 'percentagePoint', text };
  if (MONEY.test(text)) return { kind: 'money', text };
  if (text === 'Index') return { kind: 'index', text };
  return { kind: 'count', text };
}

/** The same unit, or its singular: `1 Stelle`, `3 Stellen`. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a.kind === b.kind && (a.text.startsWith(b.text) || b.text.startsWith(a.text));
}
