import fc from 'fast-check';
import { label } from './arbitrary-words.ts';
import { few, often, pick, prose, type ProseDraft, rarely } from './draft-prose.ts';

/** The parties and the measures of a generated agreement. */

export interface PartyDraft {
  readonly previously: boolean;
  readonly name: string;
  readonly role: string | null;
  readonly lead: string | null;
  readonly cover: string | null;
  readonly additions: readonly string[];
  readonly consents: readonly string[];
  readonly joint: number | null;
  readonly signers: readonly SignerDraft[];
}

export interface SignerDraft {
  readonly name: string | null;
  readonly office: string | null;
  readonly capacity: string;
}

export interface MeasureDraft {
  readonly previously: boolean;
  readonly name: string;
  /** Whether it bears the name of the one before it. */
  readonly twin: boolean;
  /** What its values are counted in, and whether it is declared. */
  readonly unit: string;
  readonly declares: boolean;
  readonly definition: string | ProseDraft | null;
  readonly better: string | null;
}

export const party: fc.Arbitrary<PartyDraft> = fc.record({
  previously: fc.boolean(),
  name: label,
  role: often(
    fc.constantFrom(
      ...[
        ['Agentur für Arbeit', 'kommunaler Träger', 'Landesbehörde', 'sonstige'],
        ['Bundesministerium für Arbeit und Soziales', 'zugelassener kommunaler Träger'],
      ].flat(),
    ),
  ),
  lead: often(
    fc.oneof(
      fc.constantFrom('dem', 'der', 'den'),
      label.map((text) => `"${text}`),
    ),
  ),
  cover: often(label),
  additions: few(label, 2),
  consents: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, few(label, 1, 1)),
  joint: rarely(pick),
  signers: few(
    fc.record({
      name: often(label),
      office: often(label),
      capacity: fc.constantFrom(
        '',
        '',
        '',
        ' in Vertretung',
        ' im Auftrag',
        ' kommissarisch',
        ' "Für den Kreis, i. V."',
      ),
    }),
    3,
  ),
});
export const measure: fc.Arbitrary<MeasureDraft> = fc.record({
  previously: fc.boolean(),
  name: label,
  twin: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  unit: fc.constantFrom(
    ...[
      [
        '%',
        'Personen',
        'Integrationen',
        'EUR',
        '€',
        '€/BG',
        'Fälle je 1.000 Personen',
        'Mio. EUR',
        'Tsd. €',
        'Index',
        'Fälle',
      ],
      ['Prozentpunkte', 'Pp', 'Kinder unter_3', ''],
    ].flat(),
  ),
  declares: fc.boolean(),
  definition: often(fc.oneof(label, prose)),
  better: rarely(fc.constantFrom('höher', 'niedriger')),
});
