/** How many faults of a kind must be found at least, of those that can be decided. */
export interface Bound {
  /** By whatever it may be. */
  readonly found: number;
  /** By the rule for it, at its line. */
  readonly right: number;
  /** Why some are missed, in German. */
  readonly why: string;
}

const ALL: Bound = { found: 1, right: 1, why: '' };

const MISSED: Readonly<Record<string, Bound>> = {
  'Text nennt eine andere Quote in freien Worten': {
    found: 0,
    right: 0,
    why: 'Gedeutet werden nur Sätze, die die Messgröße beim Namen nennen und etwas vereinbaren; freie Worte können vieles meinen.',
  },
  'Zitierter Wert ausgeschrieben und falsch': {
    found: 0.8,
    right: 0.8,
    why: 'Anzahlen im Text werden nicht gedeutet, nur Werte in Prozent. Mit {{…}} kann der Fehler nicht entstehen.',
  },
};

export function boundOf(kind: string): Bound {
  return MISSED[kind] ?? ALL;
}

export const kindsWithMisses: readonly string[] = Object.keys(MISSED);
