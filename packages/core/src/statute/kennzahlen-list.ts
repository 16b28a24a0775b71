import type { StatutoryGoal } from '../model/agreement.ts';

/** A Kennzahl or Ergänzungsgröße of the regulation under § 48a Abs. 2 SGB II. All are in percent (§ 3). */
export interface Kennzahl {
  /** As the profession writes it: `K2`, `K3E1`. The regulation itself has no codes. */
  readonly code: string;
  /** The names in the regulation by year, oldest first; a bound that is null is open. */
  readonly names: readonly KennzahlName[];
  /** What authors write in a source text, beside the official names. The first is the usual one. */
  readonly shortNames: readonly string[];
  readonly goal: StatutoryGoal;
  /** Which way is better; null where the figure has no such way. */
  readonly better: 'higher' | 'lower' | null;
  /** Whether the figure is itself a change against the same month of the previous year. */
  readonly isChange: boolean;
  /** An Ergänzungsgröße, not a Kennzahl (§ 2 Abs. 1). */
  readonly supplementary: boolean;
  /** How the regulation forms it, in its words: numerator / denominator, or the figure it is formed like. */
  readonly formula: string;
  /** The place in the regulation. */
  readonly source: string;
}

export interface KennzahlName {
  readonly name: string;
  /** The first and the last year in which an agreement may use the name. */
  readonly from: number | null;
  readonly until: number | null;
}

/**
 * Source: Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II, gesetze-im-internet.de, Stand 19. August 2026,
 * read in November 2026. Two names changed on 22 March 2019; in 2019 both are right. Whether the Ergänzungsgrößen of
 * K3 said Langzeitleistungsbezieher before, our sources do not say; such names are short names here.
 * Abbreviations: LLU = Leistungen zum Lebensunterhalt, LUH = Leistungen für Unterkunft und Heizung, ELB =
 * erwerbsfähige Leistungsberechtigte, LZB = Langzeitleistungsbeziehende.
 */
export const KENNZAHLEN: readonly Kennzahl[] = [
  {
    code: 'K1',
    names: always(
      'Veränderung der Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung)',
    ),
    shortNames: [
      'Leistungen zum Lebensunterhalt',
      'Summe der Leistungen zum Lebensunterhalt',
      'Veränderung der Summe der Leistungen zum Lebensunterhalt',
      'Veränderung der Leistungen zum Lebensunterhalt',
      'Entwicklung der Summe der Leistungen zum Lebensunterhalt',
      'Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung)',
      'Entwicklung der Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung)',
      'LLU',
    ],
    goal: 'hilfebedürftigkeit',
    better: 'lower',
    isChange: true,
    supplementary: false,
    formula:
      'Summe der Leistungen zum Lebensunterhalt im Bezugsmonat / Summe der Leistungen zum Lebensunterhalt im Bezugsmonat des Vorjahres',
    source: place('§ 4 Abs. 1'),
  },
  {
    code: 'K1E1',
    names: always('Veränderung der Summe der Leistungen für Unterkunft und Heizung'),
    shortNames: [
      'Leistungen für Unterkunft und Heizung',
      'Summe der Leistungen für Unterkunft und Heizung',
      'Veränderung der Leistungen für Unterkunft und Heizung',
      'LUH',
    ],
    goal: 'hilfebedürftigkeit',
    better: 'lower',
    isChange: true,
    supplementary: true,
    formula:
      'Summe der Leistungen für Unterkunft und Heizung im Bezugsmonat / Summe der Leistungen für Unterkunft und Heizung im Bezugsmonat des Vorjahres',
    source: place('§ 4 Abs. 2 Nr. 1'),
  },
  {
    code: 'K1E2',
    names: always('Veränderung der Zahl der erwerbsfähigen Leistungsberechtigten'),
    shortNames: [
      'Erwerbsfähige Leistungsberechtigte',
      'Zahl der erwerbsfähigen Leistungsberechtigten',
      'ELB',
    ],
    goal: 'hilfebedürftigkeit',
    better: 'lower',
    isChange: true,
    supplementary: true,
    formula:
      'Zahl der erwerbsfähigen Leistungsberechtigten im Bezugsmonat / Zahl der erwerbsfähigen Leistungsberechtigten im Bezugsmonat des Vorjahres',
    source: place('§ 4 Abs. 2 Nr. 2'),
  },
  {
    code: 'K1E3',
    names: always('Durchschnittliche Zugangsrate der erwerbsfähigen Leistungsberechtigten'),
    shortNames: [
      'Zugangsrate der erwerbsfähigen Leistungsberechtigten',
      'Zugangsrate erwerbsfähige Leistungsberechtigte',
    ],
    goal: 'hilfebedürftigkeit',
    better: 'lower',
    isChange: false,
    supplementary: true,
    formula:
      'Zahl der zugegangenen erwerbsfähigen Leistungsberechtigten im Bezugsmonat / Zahl der erwerbsfähigen Leistungsberechtigten im Bezugsmonat; es wird ein Durchschnitt der vergangenen zwölf Monate gebildet',
    source: place('§ 4 Abs. 2 Nr. 3'),
  },
  {
    code: 'K1E4',
    names: always('Durchschnittliche Abgangsrate der erwerbsfähigen Leistungsberechtigten'),
    shortNames: [
      'Abgangsrate der erwerbsfähigen Leistungsberechtigten',
      'Abgangsrate erwerbsfähige Leistungsberechtigte',
    ],
    goal: 'hilfebedürftigkeit',
    better: 'higher',
    isChange: false,
    supplementary: true,
    formula:
      'Zahl der abgegangenen erwerbsfähigen Leistungsberechtigten im Bezugsmonat / Zahl der erwerbsfähigen Leistungsberechtigten im Vormonat; es wird ein Durchschnitt der vergangenen zwölf Monate gebildet',
    source: place('§ 4 Abs. 2 Nr. 4'),
  },
  {
    code: 'K2',
    names: always('Integrationsquote'),
    shortNames: [],
    goal: 'integration',
    better: 'higher',
    isChange: false,
    supplementary: false,
    formula:
      'Summe der Integrationen in den vergangenen zwölf Monaten / Durchschnittlicher Bestand der erwerbsfähigen Leistungsberechtigten in den vergangenen zwölf Monaten',
    source: place('§ 5 Abs. 1'),
  },
  {
    code: 'K2E1',
    names: always('Quote der Eintritte in geringfügige Beschäftigung'),
    shortNames: ['Eintritte in geringfügige Beschäftigung'],
    goal: 'integration',
    better: null,
    isChange: false,
    supplementary: true,
    formula:
      'Summe der Eintritte in geringfügige Beschäftigung in den vergangenen zwölf Monaten / Durchschnittlicher Bestand der erwerbsfähigen Leistungsberechtigten in den vergangenen zwölf Monaten',
    source: place('§ 5 Abs. 2 Nr. 1'),
  },
  {
    code: 'K2E2',
    names: always('Quote der Eintritte in öffentlich geförderte Beschäftigung'),
    shortNames: ['Eintritte in öffentlich geförderte Beschäftigung'],
    goal: 'integration',
    better: null,
    isChange: false,
    supplementary: true,
    formula:
      'Summe der Eintritte in öffentlich geförderte Beschäftigung in den vergangenen zwölf Monaten / Durchschnittlicher Bestand der erwerbsfähigen Leistungsberechtigten in den vergangenen zwölf Monaten',
    source: place('§ 5 Abs. 2 Nr. 2'),
  },
  {
    code: 'K2E3',
    names: renamedIn2019(
      'Nachhaltigkeit der Integrationen',
      'Kontinuierliche Beschäftigung nach Integration',
    ),
    shortNames: ['Kontinuierliche Beschäftigung', 'Nachhaltigkeit der Integration'],
    goal: 'integration',
    better: 'higher',
    isChange: false,
    supplementary: true,
    formula:
      'Summe der kontinuierlichen Beschäftigungen nach Integration in den vergangenen zwölf Monaten / Summe der Integrationen in den vergangenen zwölf Monaten',
    source: place('§ 5 Abs. 2 Nr. 3'),
  },
  {
    code: 'K2E4',
    names: always('Integrationsquote der Alleinerziehenden'),
    shortNames: ['Integrationsquote Alleinerziehende', 'Integrationsquote von Alleinerziehenden'],
    goal: 'integration',
    better: 'higher',
    isChange: false,
    supplementary: true,
    formula:
      'die Ergänzungsgröße wird mit Bezug auf die Alleinerziehenden entsprechend Absatz 1 gebildet',
    source: place('§ 5 Abs. 2 Nr. 4'),
  },
  {
    code: 'K3',
    names: renamedIn2019(
      'Veränderung des Bestands an Langzeitleistungsbeziehern',
      'Veränderung des Bestands an Langzeitleistungsbeziehenden',
    ),
    shortNames: [
      'Langzeitleistungsbeziehende',
      'Bestand an Langzeitleistungsbeziehenden',
      'Bestand der Langzeitleistungsbeziehenden',
      'Langzeitleistungsbezieher',
      'Bestand an Langzeitleistungsbeziehern',
      'LZB',
    ],
    goal: 'langzeitbezug',
    better: 'lower',
    isChange: true,
    supplementary: false,
    formula:
      'Zahl der Langzeitleistungsbeziehenden im Bezugsmonat / Zahl der Langzeitleistungsbeziehenden im Bezugsmonat des Vorjahres',
    source: place('§ 6 Abs. 1'),
  },
  {
    code: 'K3E1',
    names: always('Integrationsquote der Langzeitleistungsbeziehenden'),
    shortNames: [
      'Integrationsquote Langzeitleistungsbeziehende',
      'Integrationsquote von Langzeitleistungsbeziehenden',
      'Integrationsquote der Langzeitleistungsbezieher',
      'Integrationsquote Langzeitleistungsbezieher',
    ],
    goal: 'langzeitbezug',
    better: 'higher',
    isChange: false,
    supplementary: true,
    formula:
      'die Ergänzungsgröße wird mit Bezug auf die Langzeitleistungsbeziehenden entsprechend § 5 Absatz 1 gebildet',
    source: place('§ 6 Abs. 2 Nr. 1'),
  },
  {
    code: 'K3E2',
    names: always('Aktivierungsquote der Langzeitleistungsbeziehenden'),
    shortNames: [
      'Aktivierungsquote',
      'Aktivierungsquote Langzeitleistungsbeziehende',
      'Aktivierungsquote der Langzeitleistungsbezieher',
    ],
    goal: 'langzeitbezug',
    better: 'higher',
    isChange: false,
    supplementary: true,
    formula:
      'Zahl der Langzeitleistungsbeziehenden in einer Maßnahme der aktiven Arbeitsförderung im Bezugsmonat / Zahl der Langzeitleistungsbeziehenden im Bezugsmonat',
    source: place('§ 6 Abs. 2 Nr. 2'),
  },
  {
    code: 'K3E3',
    names: always('Durchschnittliche Zugangsrate der Langzeitleistungsbeziehenden'),
    shortNames: [
      'Zugangsrate der Langzeitleistungsbeziehenden',
      'Zugangsrate Langzeitleistungsbeziehende',
      'Durchschnittliche Zugangsrate der Langzeitleistungsbezieher',
    ],
    goal: 'langzeitbezug',
    better: 'lower',
    isChange: false,
    supplementary: true,
    formula:
      'die Ergänzungsgröße wird mit Bezug auf die Langzeitleistungsbeziehenden entsprechend § 4 Absatz 2 Nummer 3 gebildet',
    source: place('§ 6 Abs. 2 Nr. 3'),
  },
  {
    code: 'K3E4',
    names: always('Durchschnittliche Abgangsrate der Langzeitleistungsbeziehenden'),
    shortNames: [
      'Abgangsrate der Langzeitleistungsbeziehenden',
      'Abgangsrate Langzeitleistungsbeziehende',
      'Durchschnittliche Abgangsrate der Langzeitleistungsbezieher',
    ],
    goal: 'langzeitbezug',
    better: 'higher',
    isChange: false,
    supplementary: true,
    formula:
      'die Ergänzungsgröße wird mit Bezug auf die Langzeitleistungsbeziehenden entsprechend § 4 Absatz 2 Nummer 4 gebildet',
    source: place('§ 6 Abs. 2 Nr. 4'),
  },
];

function always(name: string): readonly KennzahlName[] {
  return [{ name, from: null, until: null }];
}

function renamedIn2019(before: string, after: string): readonly KennzahlName[] {
  return [
    { name: before, from: null, until: 2019 },
    { name: after, from: 2019, until: null },
  ];
}

function place(text: string): string {
  return `${text} der Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II`;
}
