import { lazy } from '../lazy.ts';
import { isOneSlip } from '../text/slip.ts';

const NAME_AND_OFFICE =
  /^([^,]+),\s*((?:(?:[Ss]tellv(?:ertretende[rn]?|\.)|[Hh]auptamtliche[rn]?|[Ee]rste[rn]?)\s)?(?:Geschäftsführer|Geschäftsführung|Landr[aä]t|(?:Ober)?[Bb]ürgermeister|Vorsitzende|(?:Kreis)?[Bb]eigeordnete|(?:Staats)?[Mm]inister|Staatssekretär|Senator|Präsident|Direktor|Dezernent|(?:Abteilungs|Amts|Bereichs|Fachbereichs|Standort)?[Ll]eiter).*)$/;

/** Name and office where one text holds both, `Peter Müller, Landrat`; a degree behind the name is no office. */
export function nameAndOffice(text: string): { name: string; office: string } | null {
  const match = NAME_AND_OFFICE.exec(text);
  return match && { name: match[1]!.trim(), office: match[2]! };
}

/** Offices of those who sign, each with the endings of its forms: of a man, a woman, several, and each in every case. */
const OFFICES: readonly (readonly [string, readonly string[]])[] = [
  ...[
    'Geschäftsführer',
    'Oberbürgermeister',
    'Bürgermeister',
    'Staatssekretär',
    'Staatsminister',
    'Minister',
    'Senator',
    'Präsident',
    'Direktor',
    'Dezernent',
    'Abteilungsleiter',
    'Amtsleiter',
    'Bereichsleiter',
    'Fachbereichsleiter',
  ].map((office) => [office, ['', 'in', 's', 'n', 'e', 'en', 'es', 'innen']] as const),
  ['Landrat', ['', 's', 'es', 'e']],
  ['Landrät', ['in', 'e', 'en', 'innen']],
  ...['Vorsitzend', 'Beigeordnet', 'Kreisbeigeordnet'].map(
    (office) => [office, ['e', 'er', 'en', 'es', 'em']] as const,
  ),
];

/** All forms, by their lengths. */
const forms = lazy(() => {
  const byLength: string[][] = [];
  for (const [office, endings] of OFFICES) {
    for (const ending of endings)
      (byLength[office.length + ending.length] ??= []).push(office + ending);
  }
  return byLength;
});

/** The office that a word of six letters or more is one slip of the fingers away from; null for an office itself and for others. */
export function officeMeant(word: string): string | null {
  const { length } = word;
  if (forms()[length]?.includes(word)) return null;
  for (const letters of [length, length - 1, length + 1]) {
    const meant = forms()[letters]?.find((form) => isOneSlip(word, form));
    if (meant) return meant;
  }
  return null;
}
