import { STATE_OF_LAW } from '../statute/packs.ts';
import { placeExists, quote48b, sectionHeading, type Sgb2Place } from '../statute/sgb2.ts';

type CitedPlace = Sgb2Place & { readonly law: string | null };

/**
 * Whether the SGB II certainly lacks the cited place. Outside § 48b, which has not changed, that is only certain for
 * the state of the law that we hold; and without a law's name only § 48b is taken for one of the SGB II.
 */
export function isMissing(place: CitedPlace, year: number): boolean {
  if (place.law !== null && place.law !== 'SGB II') return false;
  if (place.section === '48b') return placeExists(place) === 'no';
  return place.law === 'SGB II' && year >= STATE_OF_LAW && placeExists(place) === 'no';
}

/** The sections that are taken for § 48b. */
export const MISTAKEN: ReadonlySet<string> = new Set(['44b', '48', '48a']);

/** Whether another section is cited as only § 48b can be, by its four numbers: one taken for it, or none of the book. */
export function isMeantAs48b({ section, paragraph, sentence, number, law }: CitedPlace): boolean {
  if (paragraph !== '1' || sentence !== '1' || !PARTIES.test(number ?? '')) return false;
  if (law !== null && law !== 'SGB II') return false;
  return MISTAKEN.has(section) || (law === 'SGB II' && sectionHeading(section) === null);
}

/** The numbers of § 48b Abs. 1 Satz 1. */
const PARTIES = /^[1-4]$/;

export function describeMissingPlace(place: CitedPlace): { message: string; hint: string } {
  return { message: `${textOf(place)} SGB II gibt es nicht.`, hint: hintFor(place) };
}

function textOf({ section, paragraph, sentence, number }: CitedPlace): string {
  return [
    `§ ${section}`,
    paragraph && `Abs. ${paragraph}`,
    sentence && `Satz ${sentence}`,
    number && `Nr. ${number}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function hintFor(place: CitedPlace): string {
  if (place.section !== '48b') {
    const heading = sectionHeading(place.section);
    return heading
      ? `§ ${place.section} SGB II („${heading}“) hat weniger Absätze.`
      : 'Prüfen Sie die Nummer des Paragraphen.';
  }
  const { paragraph, sentence, number } = place;
  if (paragraph !== '6' && PARTIES.test(number ?? ''))
    return `Meinten Sie § 48b Abs. 1 Satz 1 Nr. ${number} SGB II?`;
  if (paragraph === null) return 'Gemeint ist meist § 48b Abs. 1 Satz 1 SGB II mit Nr. 1 bis 4.';
  if (quote48b({ paragraph }) === null) return '§ 48b SGB II hat sechs Absätze.';
  const quote = sentence === null ? null : quote48b({ paragraph, sentence });
  return quote
    ? `§ 48b Abs. ${paragraph} Satz ${sentence} lautet: „${quote}“`
    : `§ 48b Abs. ${paragraph} lautet: „${quote48b({ paragraph })}“`;
}
