import { inPlaceOf, type Row, SIGNED } from './mistake.ts';

const NAME = 'Edeltraud Nikodemus';
const SIGNER = `vertreten durch "${NAME}", "Geschäftsführerin des Jobcenters Stadt Kaiserslautern"`;
const PLACE = 'in "Kaiserslautern" am 04.04.2024';

/** What authors write about who represents a party, what stands below its name, and who signs where and when. */
export const PARTIES: readonly Row[] = [
  ...inPlaceOf('Rolle Agentur für Arbeit', [
    ['Agentur für Arbeit', 'unbekanntes-schlüsselwort', 'Agentur für Arbeit'],
  ]),
  ...inPlaceOf(SIGNER, [
    [
      `vertreten durch die Geschäftsführerin ${NAME}`,
      'anführungszeichen-fehlen',
      `die Geschäftsführerin ${NAME}`,
    ],
    ['vertreten durch den Geschäftsführer', 'anführungszeichen-fehlen', 'den Geschäftsführer'],
    [
      `vertreten durch Geschäftsführerin Dr. ${NAME}`,
      'anführungszeichen-fehlen',
      `Geschäftsführerin Dr. ${NAME}`,
    ],
    [
      `vertreten durch "${NAME}" (Geschäftsführerin)`,
      'anführungszeichen-fehlen',
      '(Geschäftsführerin)',
    ],
    [
      `vertreten durch "${NAME}" als Geschäftsführerin`,
      'anführungszeichen-fehlen',
      'als Geschäftsführerin',
    ],
    [`v. d. "${NAME}", "Geschäftsführerin"`, 'unbekanntes-schlüsselwort', 'v. d.'],
    [
      `Unterzeichnerin: "${NAME}", "Geschäftsführerin"`,
      'unbekanntes-schlüsselwort',
      'Unterzeichnerin',
    ],
    [`i. V. "${NAME}", "Geschäftsführerin"`, 'unbekanntes-schlüsselwort', 'i. V.'],
    [
      `${SIGNER}\n  nachfolgend "Jobcenter"`,
      'unbekanntes-schlüsselwort',
      'nachfolgend "Jobcenter"',
    ],
    [
      `${SIGNER}\n  im Folgenden "Jobcenter" genannt`,
      'unbekanntes-schlüsselwort',
      'im Folgenden "Jobcenter" genannt',
    ],
    [
      `${SIGNER}\n  – nachfolgend Jobcenter genannt –`,
      'unbekanntes-schlüsselwort',
      '– nachfolgend Jobcenter genannt –',
    ],
    [
      `${SIGNER}\n  Adresse: Augustastraße 6`,
      'unbekanntes-schlüsselwort',
      'Adresse: Augustastraße 6',
    ],
    [`${SIGNER}\n  Sitz Kaiserslautern`, 'unbekanntes-schlüsselwort', 'Sitz Kaiserslautern'],
  ]),
  ...inPlaceOf(SIGNED, [
    [
      `jobcenter "${NAME}", Kaiserslautern, 04.04.2024`,
      'anführungszeichen-fehlen',
      'Kaiserslautern, 04.04.2024',
    ],
    [
      'jobcenter: Kaiserslautern, den 04.04.2024',
      'anführungszeichen-fehlen',
      'Kaiserslautern, den 04.04.2024',
    ],
    [
      `jobcenter: ${NAME}, Kaiserslautern, 04.04.2024`,
      'anführungszeichen-fehlen',
      `: ${NAME}, Kaiserslautern, 04.04.2024`,
    ],
    [`jobcenter "${NAME}", "Geschäftsführerin"`, 'überzählig', ', "Geschäftsführerin"'],
    [`jobcenter unterzeichnet ${PLACE}`, 'überzählig', 'unterzeichnet'],
    ['jobcenter digital signiert am 04.04.2024', 'überzählig', 'digital signiert'],
    [`jobcenter durch "${NAME}" ${PLACE}`, 'überzählig', 'durch'],
    [`jobcenter ${PLACE} durch "${NAME}"`, 'überzählig', `durch "${NAME}"`],
    [`jobcenter (${NAME}) ${PLACE}`, 'überzählig', `(${NAME})`],
    [`jobcenter ${PLACE} und 05.04.2024`, 'überzählig', 'und 05.04.2024'],
    ['jobcenter in "Kaiserslautern" im April 2024', 'datum-form', 'im April 2024'],
    [`Für die Geschäftsführung: ${NAME}`, 'unbekannte-partei', 'Für die Geschäftsführung'],
    ['Datum 04.04.2024', 'unbekanntes-schlüsselwort', 'Datum'],
  ]),
];
