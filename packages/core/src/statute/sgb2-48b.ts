/** A paragraph of § 48b SGB II: its sentences, in their order. */
export type ParagraphText = readonly SentenceText[];

export interface SentenceText {
  readonly text: string;
  /** The numbered parts; the sentence then has a gap `…` where they stand. */
  readonly numbers: readonly string[];
}

/**
 * § 48b SGB II (Zielvereinbarungen), word for word. It reads so since 1 April 2011. Source: gesetze-im-internet.de,
 * Stand 19. August 2026, read in November 2026.
 */
export const SECTION_48B: readonly ParagraphText[] = [
  [
    {
      text: 'Zur Erreichung der Ziele nach diesem Buch schließen … Vereinbarungen ab.',
      numbers: [
        'das Bundesministerium für Arbeit und Soziales im Einvernehmen mit dem Bundesministerium der Finanzen mit der Bundesagentur,',
        'die Bundesagentur und die kommunalen Träger mit den Geschäftsführerinnen und Geschäftsführern der gemeinsamen Einrichtungen,',
        'das Bundesministerium für Arbeit und Soziales mit der zuständigen Landesbehörde sowie',
        'die zuständige Landesbehörde mit den zugelassenen kommunalen Trägern',
      ],
    },
    plain('Die Vereinbarungen nach Satz 1 Nummer 2 bis 4 umfassen alle Leistungen dieses Buches.'),
    plain(
      'Die Beratungen über die Vereinbarung nach Satz 1 Nummer 3 führen die Kooperationsausschüsse nach § 18b.',
    ),
    plain(
      'Im Bund-Länder-Ausschuss nach § 18c wird für die Vereinbarungen nach diesem Absatz über einheitliche Grundlagen beraten.',
    ),
  ],
  [
    plain(
      'Die Vereinbarungen werden nach Beschlussfassung des Bundestages über das jährliche Haushaltsgesetz abgeschlossen.',
    ),
  ],
  [
    plain(
      'Die Vereinbarungen umfassen insbesondere die Ziele der Verringerung der Hilfebedürftigkeit, Verbesserung der Integration in Erwerbstätigkeit und Vermeidung von langfristigem Leistungsbezug.',
    ),
    plain(
      'Die Vereinbarungen nach Absatz 1 Satz 1 Nummer 2 bis 4 umfassen zusätzlich das Ziel der Verbesserung der sozialen Teilhabe.',
    ),
  ],
  [
    plain(
      'Die Vereinbarungen nach Absatz 1 Satz 1 Nummer 4 sollen sich an den Vereinbarungen nach Absatz 1 Satz 1 Nummer 3 orientieren.',
    ),
  ],
  [
    plain(
      'Für den Abschluss der Vereinbarungen und die Nachhaltung der Zielerreichung sind die Daten nach § 51b und die Kennzahlen nach § 48a Absatz 2 maßgeblich.',
    ),
  ],
  [
    {
      text: 'Die Vereinbarungen nach Absatz 1 Satz 1 Nummer 1 können …',
      numbers: [
        'erforderliche Genehmigungen oder Zustimmungen des Bundesministeriums für Arbeit und Soziales ersetzen,',
        'die Selbstbewirtschaftung von Haushaltsmitteln für Leistungen zur Eingliederung in Arbeit sowie für Verwaltungskosten zulassen.',
      ],
    },
  ],
];

function plain(text: string): SentenceText {
  return { text, numbers: [] };
}
