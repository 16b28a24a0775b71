import { sayLookalike } from '../../text/lookalikes.ts';
import { stringLiteral } from '../strings.ts';
import type { Habit } from './habit.ts';
import { line } from './pattern.ts';

export const AGREEMENT =
  'So wird die Zeile geschrieben: Zielvereinbarung 2024 "Titel" vom 04.04.2024';
const BASIS = 'So wird die Zeile geschrieben: Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II';
const STATE = 'So wird die Zeile geschrieben: Status Entwurf';
const CHANGE = 'So wird die Zeile geschrieben: Veränderung in % gegenüber Vorjahr';

/** `Abschnitt II) "Monitoring"`, `Abschnitt "§ 2" "Ziele"`, `Anlage 1 "Übersicht"` */
const numbered = (keyword: string, example: string, before = ''): readonly Habit[] => [
  {
    line: line(
      /^\p{L}+\s+(?<cut>["„]?(?<at>(?:§ ?|Anlage |Artikel )?(?:\d+(?:\.\d+)*|[IVXA-Z]{1,6})[.):]*)["“”]?\s+["„](?<name>[^"“”]*)["“”])/u,
    ),
    code: 'überzählig',
    message: ({ at }) => `Die Nummer „${at}“ gehört in die Überschrift.`,
    hint: `So wird die Zeile geschrieben: ${keyword} "${example} Überschrift" {`,
    write: ({ at = '', name }) =>
      stringLiteral(`${at.startsWith(before) ? '' : before}${at} ${name}`),
  },
];

/** What authors write in the first lines of a file, and in the first line of a section. */
export const HEADS = (): readonly (readonly [string, readonly Habit[]])[] => [
  [
    'Zielvereinbarung',
    [
      {
        line: line(
          /^Zielvereinbarung\s+(?<cut>(?<at>(?:für das|im|des|fürs)? ?(?:Jahr(?:es)?))\s+)\d{4}/u,
        ),
        code: 'überzählig',
        message: ({ at }) => `„${at}“ steht hier nicht vor der Jahreszahl.`,
        hint: AGREEMENT,
        write: '',
      },
      {
        line: line(/^Zielvereinbarung\s+(?<at>["„](?<year>\d{4})["“”])/u),
        code: 'jahr-ungültig',
        message: 'Das Jahr steht ohne Anführungszeichen.',
        hint: AGREEMENT,
        write: ({ year = '' }) => year,
      },
      {
        line: line(/^Zielvereinbarung\s+(?<cut>(?<title>["„][^"“”]*["“”])\s+(?<at>\d{4}))$/u),
        code: 'überzählig',
        message: 'Das Jahr steht vor dem Titel.',
        hint: AGREEMENT,
        write: ({ title, at }) => `${at} ${title}`,
      },
      {
        line: line(
          /^Zielvereinbarung\s+(?<at>(?<year>(?:19|20)\d\d)\s*(?:\/|-|–|und|bis)\s*(?<last>(?:19|20)?\d\d))(?<title>\s+~Q)?$/u,
        ),
        code: 'jahr-ungültig',
        message: 'Eine Zielvereinbarung gilt hier für ein Jahr.',
        hint: 'Einen längeren Zeitraum nennt der Titel: Zielvereinbarung 2026 "Zielvereinbarung 2026/2027"',
        write: ({ year = '', at, title }) => (title ? year : `${year} "Zielvereinbarung ${at}"`),
      },
      {
        line: line(
          /^Zielvereinbarung\s+(?<at>0?1\.0?1\.(?<year>(?:19|20)\d\d)\s*(?:-|–|bis(?: zum)?)\s*31\.12\.\k<year>)/u,
        ),
        code: 'jahr-ungültig',
        message: 'Hier steht das Jahr der Zielvereinbarung; sie gilt dann für das ganze.',
        hint: AGREEMENT,
        write: ({ year = '' }) => year,
      },
      {
        line: line(
          /^Zielvereinbarung\s+\d{4}(?:\s+~Q)?(?<cut>,?\s+\(?(?<at>Entwurf|Vorlage|Muster)\)?)$/u,
        ),
        code: 'überzählig',
        message: ({ at }) => `Dass dies ein „${at}“ ist, steht in einer eigenen Zeile.`,
        hint: 'So wird sie geschrieben: Status Entwurf',
        write: ({ at }) => `\nStatus ${at === 'Entwurf' ? at : 'Vorlage'}`,
      },
      {
        line: line(/^Zielvereinbarung\s+(?<at>(?=[\dOlI]*[OlI])[\dOlI]{4})(?!\p{L})/u),
        code: 'jahr-ungültig',
        message: ({ at = '' }) => sayLookalike(at).message,
        hint: ({ at = '' }) => sayLookalike(at).hint,
        write: ({ at = '' }) => sayLookalike(at).digits,
      },
      {
        line: line(/^Zielvereinbarung\s+(?<at>[^\d"„]*\p{L}[^\d"„]*\s(?<year>(?:19|20)\d\d))$/u),
        code: 'anführungszeichen-fehlen',
        message: 'Das Jahr steht vor dem Titel, und der Titel in Anführungszeichen.',
        hint: AGREEMENT,
        write: ({ year, at }) => `${year} "Zielvereinbarung ${at}"`,
      },
      // `Zielvereinbarung 2021 "Titel" vom Februar 2021`
      {
        line: line(
          /^Zielvereinbarung\s+\d{4}(?<cut>(?:\s+["„](?<title>[^"“”]*)["“”])?\s+(?<at>(?:vom|im)\s+~M\s+\d{4}))$/u,
        ),
        code: 'datum-form',
        message: 'Zum Datum der Vereinbarung gehört der Tag.',
        hint: 'Steht auf dem Papier nur ein Monat, gehört er in den Titel: Zielvereinbarung 2024 "Zielvereinbarung vom März 2024"',
        write: ({ title, at }) => ` ${stringLiteral(`${title || 'Zielvereinbarung'} ${at}`)}`,
      },
      {
        line: line(/^Zielvereinbarung\s.*\svom\s+(?<at>["„](?<date>~D)["“”])/u),
        code: 'datum-form',
        message: 'Ein Datum steht ohne Anführungszeichen.',
        hint: AGREEMENT,
        write: ({ date = '' }) => date,
      },
      {
        line: line(/^Zielvereinbarung\s.*?(?<cut>,?\s+\(?(?<at>Stand:?\s+(?<date>~D))\)?)$/u),
        code: 'überzählig',
        message: ({ at }) => `„${at}“ steht nicht in dieser Zeile.`,
        hint: 'Hinter „vom“ steht das Datum der Vereinbarung; seit wann ein Entwurf gilt, kann ein Kommentar sagen.',
        write: ({ date }) => ` // Stand ${date}`,
      },
      {
        line: line(/^Zielvereinbarung\s.*?(?<cut>,?\s+(?<at>am|von|v\.|den))\s+~D$/u),
        code: 'datum-form',
        message: ({ at }) => `Vor dem Datum der Vereinbarung steht „vom“ und nicht „${at}“.`,
        hint: AGREEMENT,
        write: ' vom',
      },
    ],
  ],
  ['Abschnitt', numbered('Abschnitt', 'I)')],
  ['Anlage', numbered('Anlage', 'Anlage 1', 'Anlage ')],
  [
    'Status',
    [
      {
        line: line(/^Status\s+(?<at>["„](?<state>\p{L}+)["“”])$/u),
        code: 'überzählig',
        message: 'Der Status steht ohne Anführungszeichen.',
        hint: STATE,
        write: ({ state = '' }) => state,
      },
      {
        line: line(
          /^Status\s+(?<at>["„]?in (?:Abstimmung|Arbeit|Vorbereitung|Bearbeitung)["“”]?)$/u,
        ),
        code: 'status-unbekannt',
        message: ({ at }) => `„${at}“ ist kein Status.`,
        hint: 'Meinten Sie „Entwurf“?',
        write: 'Entwurf',
      },
      {
        line: line(/^Status\s+\p{L}+(?<cut>\s+(?<at>(?:vom|am|Stand:?|\(Stand:?)?\s*~D\)?))$/u),
        code: 'überzählig',
        message: 'Der Status hat kein Datum.',
        hint: 'Das Datum der Vereinbarung steht in: Zielvereinbarung 2024 vom 04.04.2024. Seit wann ein Entwurf gilt, kann ein Kommentar sagen: // Stand 01.02.2024',
        write: '',
      },
    ],
  ],
  [
    'Rechtsgrundlage',
    [
      {
        line: line(/^Rechtsgrundlage\s+(?<at>["„](?<place>§[^"“”]*)["“”])$/u),
        code: 'überzählig',
        message: 'Die Rechtsgrundlage steht ohne Anführungszeichen.',
        hint: BASIS,
        write: ({ place = '' }) => place,
      },
      {
        line: line(
          /^Rechtsgrundlage\s+(?<cut>(?<at>(?:gem\.|gemäß|gemäss|nach|laut|lt\.|aus|ist|der|auf))\s+)§/u,
        ),
        code: 'überzählig',
        message: ({ at }) => `„${at}“ steht hier nicht vor der Fundstelle.`,
        hint: BASIS,
        write: '',
      },
      {
        line: line(/^Rechtsgrundlage\s+(?<at>Paragra(?:f|ph)|Par\.|Art\.|Artikel)\s/u),
        code: 'fundstelle-ungültig',
        message: ({ at }) => `„${at}“ heißt hier „§“.`,
        hint: BASIS,
        write: '§',
      },
      {
        line: line(/^Rechtsgrundlage\s+(?<at>(?<law>SGB [IVX]+),?\s+(?<place>§.*))$/u),
        code: 'fundstelle-ungültig',
        message: 'Das Gesetz steht hinter dem Paragrafen.',
        hint: BASIS,
        write: ({ law, place }) => `${place} ${law}`,
      },
      {
        line: line(
          /^Rechtsgrundlage\s+(?<cut>(?<section>§ ?\d+ ?[a-z]?)\s+(?<at>(?:des )?SGB [IVX]+),?\s+(?<rest>(?:Abs|Satz|S\.|Nr|Nummer).*))$/u,
        ),
        code: 'fundstelle-ungültig',
        message: 'Das Gesetz steht hinter Absatz, Satz und Nummer.',
        hint: BASIS,
        write: ({ section, at, rest }) => `${section} ${rest} ${at}`,
      },
      {
        line: line(/^Rechtsgrundlage\s+(?<at>\d+ ?[a-z]?)\s/u),
        code: 'fundstelle-ungültig',
        message: ({ at }) => `Vor „${at}“ fehlt das Paragrafenzeichen.`,
        hint: BASIS,
        write: ({ at }) => `§ ${at}`,
      },
      {
        line: line(
          /^Rechtsgrundlage\s+§.*?\s(?<at>Ziff(?:er|\.)?|Nummer:|Nr(?!\.|\p{L}))(?=\s?\d)/u,
        ),
        code: 'fundstelle-ungültig',
        message: ({ at }) => `„${at}“ heißt hier „Nr.“`,
        hint: BASIS,
        write: 'Nr.',
      },
      {
        line: line(/^Rechtsgrundlage\s+§ ?\d+[a-z]?(?<cut>\s?(?<at>\((?<number>\d+)\)))/u),
        code: 'fundstelle-ungültig',
        message: ({ number }) => `Ein Absatz wird hier so geschrieben: Abs. ${number}`,
        hint: BASIS,
        write: ({ number }) => ` Abs. ${number}`,
      },
      {
        line: line(/^Rechtsgrundlage\s+§ ?(?<at>(?<number>\d+) ?(?<letter>[A-Z]))(?!\p{L})/u),
        code: 'fundstelle-ungültig',
        message: ({ letter = '' }) =>
          `Der Buchstabe hinter der Nummer des Paragrafen ist klein: ${letter.toLowerCase()}`,
        hint: BASIS,
        write: ({ number, letter = '' }) => `${number}${letter.toLowerCase()}`,
      },
      {
        line: line(/^Rechtsgrundlage\s+§.*?\s(?<at>SGB(?:[ -]?(?:ll|lI|Il|11)|-?2))(?![\p{L}\d])/u),
        code: 'fundstelle-ungültig',
        message: ({ at }) => `„${at}“ heißt hier „SGB II“, mit zwei großen I.`,
        hint: BASIS,
        write: 'SGB II',
      },
      {
        line: line(
          /^Rechtsgrundlage\s+§.*?(?<cut>(?:des )?Sozialgesetzbuch(?:e?s)?\s*(?<at>[–—-])\s*(?:Zweites|2\.) Buch(?:\s*[–—-])?(?:\s*\(SGB II\))?)/u,
        ),
        code: 'zeichen-ohne-bedeutung',
        message: ({ at }) => `Im Namen des Gesetzes steht hier kein „${at}“.`,
        hint: BASIS,
        write: 'SGB II',
      },
      {
        line: line(
          /^Rechtsgrundlage\s+§.*?(?<cut>,?\s+(?<at>in der [^§]*Fassung.*|\(BGBl\..*|[–—] ?\p{L}.*))$/u,
        ),
        code: 'überzählig',
        message: 'Titel und Fassung des Gesetzes stehen nicht in dieser Zeile.',
        hint: 'Zitiert wird mit seiner Abkürzung; Fassung und Fundstelle im Gesetzblatt nennt der Text, etwa die Präambel.',
        write: '',
      },
      {
        line: line(
          /^Rechtsgrundlage\s+§.*?(?<cut>,\s+(?<at>(?!Satz|Absatz|Nummer)\p{Lu}\p{Ll}{3,}[^§]*~D.*))$/u,
        ),
        code: 'überzählig',
        message: 'In dieser Zeile stehen nur Fundstellen in Gesetzen.',
        hint: 'Andere Grundlagen nennt der Text, etwa die Präambel.',
        write: '',
      },
      {
        line: line(/^Rechtsgrundlage\s.*?(?<=\s)(?<word>\S+)(?<cut>\s+(?<at>\k<word>))(?=\s|$)/u),
        code: 'fundstelle-ungültig',
        message: ({ at }) => `„${at}“ steht hier zweimal.`,
        hint: BASIS,
        write: '',
      },
      {
        line: line(/^Rechtsgrundlage\s+§.*[^.\s](?<at>[.;:])$/u),
        code: 'fundstelle-ungültig',
        message: 'Am Ende einer Zeile steht kein Satzzeichen.',
        hint: BASIS,
        write: '',
      },
    ],
  ],
  [
    'Veränderung',
    [
      {
        line: line(/^Veränderung(?<at>\s?:)\s*in\s/u),
        code: 'zeichen-ohne-bedeutung',
        message: 'Hinter „Veränderung“ steht kein Doppelpunkt.',
        hint: CHANGE,
        write: '',
      },
      {
        line: line(
          /^Veränderung\s+in\s+\S+\s+(?<at>(?:im )?Verhältnis (?:zum|mit dem)|zum|zu|gegen|gegenueber|vs\.?|gg\.)\s/u,
        ),
        code: 'unbekanntes-wort',
        message: ({ at }) => `„${at}“ heißt hier „gegenüber“.`,
        hint: CHANGE,
        write: 'gegenüber',
      },
      {
        line: line(/^Veränderung\s+in\s+(?<at>%-? ?P(?:unkten?|kt\.|\.)?)/u),
        code: 'veränderung-ungültig',
        message: ({ at }) => `„${at}“ heißt hier „Pp“.`,
        hint: 'So wird die Zeile geschrieben: Veränderung in Pp gegenüber Vorjahr',
        write: 'Pp',
      },
      {
        line: line(/^Veränderung\s+(?<at>\((?<words>in [^)]*)\))/u),
        code: 'überzählig',
        message: 'Die Einheit der Veränderungen steht ohne Klammern.',
        hint: CHANGE,
        write: ({ words = '' }) => words,
      },
      {
        line: line(/^Veränderung\s+(?<at>%|Prozent|Pp|Prozentpunkte)\s+gegenüber/u),
        code: 'unvollständig',
        message: ({ at }) => `Vor „${at}“ fehlt „in“.`,
        hint: CHANGE,
        write: ({ at }) => `in ${at}`,
      },
    ],
  ],
];
