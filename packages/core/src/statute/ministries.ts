/** The federal ministries of § 48b Abs. 1 Satz 1 SGB II, named so ever since it is in force (1 April 2011). */
export const FEDERAL_MINISTRIES = {
  labour: { name: 'Bundesministerium für Arbeit und Soziales', short: 'BMAS' },
  finance: { name: 'Bundesministerium der Finanzen', short: 'BMF' },
} as const;

/** A Land's ministry under the name by which it concluded an agreement in that year. */
export interface AttestedMinistry {
  readonly land: string;
  readonly name: string;
  readonly year: number;
}

/**
 * Names found in published agreements and council papers, read in November 2026. They are examples for suggestions:
 * the list is far from complete and does not say when a name began or ended, so nothing is wrong by it.
 */
export const ATTESTED_MINISTRIES: readonly AttestedMinistry[] = [
  {
    land: 'Bayern',
    name: 'Bayerisches Staatsministerium für Arbeit, Sozialordnung, Familie und Frauen',
    year: 2012,
  },
  {
    land: 'Nordrhein-Westfalen',
    name: 'Ministerium für Arbeit, Integration und Soziales',
    year: 2012,
  },
  {
    land: 'Niedersachsen',
    name: 'Niedersächsisches Ministerium für Wirtschaft, Arbeit und Verkehr',
    year: 2018,
  },
  {
    land: 'Niedersachsen',
    name: 'Niedersächsisches Ministerium für Soziales, Frauen, Familie, Gesundheit und Integration',
    year: 2018,
  },
  {
    land: 'Schleswig-Holstein',
    name: 'Ministerium für Wirtschaft, Verkehr, Arbeit, Technologie und Tourismus des Landes Schleswig-Holstein',
    year: 2018,
  },
  {
    land: 'Hessen',
    name: 'Hessisches Ministerium für Soziales und Integration',
    year: 2022,
  },
];
