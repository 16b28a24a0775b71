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
  'Rolle passt nicht zum Namen der Partei (Agentur als kommunaler Träger)': {
    found: 0.2,
    right: 0.2,
    why: 'Rolle und Name einer Partei werden nur beim Bundesministerium und bei zugelassenen kommunalen Trägern verglichen; sonst zählt allein die Rolle.',
  },
  'Eine einzelne Klammer in Prozentpunkten, die übrigen in Prozent': {
    found: 0,
    right: 0,
    why: 'Eine Klammer darf ihre eigene Einheit tragen; dass sie von denen der anderen Zeilen derselben Messgröße abweicht, wird nicht verglichen.',
  },
  'Ein Ziel unter zwei Kürzeln, mit verschiedenen Werten': {
    found: 0.15,
    right: 0,
    why: 'Dasselbe Ziel darf an zwei Stellen stehen, etwa für zwei Standorte; gemeldet wird nur, was sich widerspricht oder zitiert ist.',
  },
  'Kennzahl unter einem fremden gesetzlichen Ziel': {
    found: 0,
    right: 0,
    why: 'Welche Kennzahl zu welchem Ziel gehört, prüft keine Regel; einzelne Ergänzungsgrößen stehen zu Recht unter anderen Zielen.',
  },
  'Text nennt einen anderen Gesamtwert': {
    found: 0,
    right: 0,
    why: 'Ein Satz über eine Messgröße ohne „Frauen“ oder „Männer“ kann eine andere Gruppe, einen anderen Ort oder ein anderes Jahr meinen; er wird nicht mit der Tabelle verglichen.',
  },
  'Zitierter Wert ausgeschrieben und falsch': {
    found: 0,
    right: 0,
    why: 'Ein Satz mit zwei Zahlen oder zwei Gruppen wird nicht gedeutet. Mit {{…}} kann der Fehler nicht entstehen.',
  },
  'Freie Tabelle wiederholt einen Zielwert falsch': {
    found: 0,
    right: 0,
    why: 'Zellen freier Tabellen sind Text; was ihre Zahlen bedeuten, liest keine Regel.',
  },
};

export function boundOf(kind: string): Bound {
  return MISSED[kind] ?? ALL;
}

export const kindsWithMisses: readonly string[] = Object.keys(MISSED);
