import { stringLiteral } from '../strings.ts';
import type { Groups, Habit } from './habit.ts';
import { line } from './pattern.ts';

const DIALOGUE = 'So wird die Zeile geschrieben: Dialog vierteljährlich mit kürzel, kürzel';
const REPORT = 'So wird die Zeile geschrieben: Bericht halbjährlich von kürzel an kürzel, kürzel';

const DATED = 'So wird die Zeile geschrieben: Datenstand 15.07.2024 Berichtsmonat "März 2024"';

const takingPart = ({ keyword }: Groups) => (keyword === 'Dialog' ? DIALOGUE : REPORT);

/** What authors write in the lines of the follow-up. */
export const FOLLOW_UP = (): readonly (readonly [string, readonly Habit[]])[] => [
  ['Dialog', TAKING_PART()],
  ['Bericht', TAKING_PART()],
  ['Datenstand', DATA()],
  ...OTHER_WORDS.flatMap(([keyword, words]) =>
    words.map((word) => [word, [otherWord(keyword, word)]] as const),
  ),
];

const TAKING_PART = (): readonly Habit[] => [
  // `Bericht: halbjährlich von jobcenter an agentur`
  {
    line: line(/^(?<keyword>\p{L}+)(?<at>\s?:)\s/u),
    code: 'zeichen-ohne-bedeutung',
    message: ({ keyword }) => `Hinter „${keyword}“ steht kein Doppelpunkt.`,
    hint: takingPart,
    write: '',
  },
  // `Bericht monatlich von jobcenter an agentur und kreis`
  {
    line: line(
      /^(?<keyword>\p{L}+)(?:\s(?:[^"]|~Q)*?)?\s(?:von|an|mit)\s+(?:[\p{L}\d_]+|~Q)(?:\s*,\s*(?:[\p{L}\d_]+|~Q))*(?<cut>\s+(?<at>und|sowie)\s+)(?:[\p{L}\d_]+(?!\s[\p{L}\d])|["„])/u,
    ),
    code: 'überzählig',
    message: ({ at }) => `Zwischen Beteiligten steht hier ein Komma und nicht „${at}“.`,
    hint: takingPart,
    write: ', ',
  },
  // `Bericht von jobcenter an agentur bis 31.03.2025`
  {
    line: line(
      /^(?<keyword>\p{L}+)(?<cut>\s+(?<who>(?:von|an|mit)\s[^"„]*?),?\s+(?<at>(?:bis|bis\s+zum|zum|am|im|in)\s.*\d.*|\p{L}*jährlich|monatlich|quartalsweise))$/u,
    ),
    code: 'überzählig',
    message: 'Wann es geschieht, steht vor den Beteiligten.',
    hint: takingPart,
    write: ({ at, who }) => ` ${at} ${who}`,
  },
  // `Bericht monatlich von ba an bmas bis zum 15. des Folgemonats`
  {
    line: line(
      /^(?<keyword>\p{L}+)(?<cut>\s+(?<when>[^"„]*?\S)\s+(?<who>(?:von|mit)\s+~H(?:\s*,\s*~H)*(?:\s+an\s+~H(?:\s*,\s*~H)*)?),?\s+(?<at>(?:(?:und\s+)?(?:jeweils|spätestens|bis|zum|am|im|in|nach|vor)\s)[^"„]*))$/u,
    ),
    code: 'überzählig',
    message: ({ at }) => `Wann es geschieht, steht vor den Beteiligten; „${at}“ steht dahinter.`,
    hint: takingPart,
    write: ({ when = '', at, who }) => ` ${stringLiteral(`${when} ${at}`)} ${who}`,
  },
  // `Dialog zwischen land und "den Trägern" quartalsweise`
  {
    line: line(
      /^\p{L}+(?<cut>\s+(?<at>zwischen)\s+(?:de[rmn]\s+)?(?<one>~H)\s*(?:,|und|sowie)\s*(?:de[rmn]\s+)?(?<other>~H)\s+(?<when>[^"„]*[^"„\s]))$/u,
    ),
    code: 'überzählig',
    message: ({ at }) =>
      `Zuerst steht, wann es geschieht, und vor den Beteiligten steht „mit“ und nicht „${at}“.`,
    hint: DIALOGUE,
    write: ({ when, one, other }) => ` ${when} mit ${one}, ${other}`,
  },
  // `Dialog halbjährlich (agentur, jobcenter)`, `Bericht monatlich: jobcenter an agentur`
  {
    line: line(
      /^(?<keyword>\p{L}+)\s+[^"„():]*[^"„():\s](?<cut>\s*(?<at>\((?<who>[\p{L}\d_]+(?:,\s*[\p{L}\d_]+)*)\)|:\s*(?<rest>[\p{L}\d_]+(?:(?:,|\s+an)\s+[\p{L}\d_]+)*)))$/u,
    ),
    code: 'überzählig',
    message: ({ keyword }) =>
      `Vor den Beteiligten steht „${keyword === 'Dialog' ? 'mit' : 'von'}“.`,
    hint: takingPart,
    write: ({ keyword, who, rest }) => ` ${keyword === 'Dialog' ? 'mit' : 'von'} ${who || rest}`,
  },
  // `Dialog halbjährlich zwischen agentur und jobcenter`
  {
    line: line(
      /^\p{L}+\s.*?\s(?<cut>(?<at>zwischen)\s+(?:de[rmn]\s+)?(?<one>[\p{L}\d_]+|~Q)\s*(?:,|und|sowie)\s*(?:de[rmn]\s+)?(?<other>[\p{L}\d_]+|~Q))/u,
    ),
    code: 'überzählig',
    message: ({ at }) => `Vor den Beteiligten steht hier „mit“ und nicht „${at}“.`,
    hint: DIALOGUE,
    write: ({ one, other }) => `mit ${one}, ${other}`,
  },
  // `Bericht monatlich vom jobcenter an die agentur`
  {
    line: line(
      /^\p{L}+\s.*?\s(?<cut>(?<at>vom|von\s+de[rmn])\s+(?<from>[\p{L}\d_]+)\s+(?:an\s+(?:d(?:ie|as|en)\s+)?|ans\s+)(?<to>[\p{L}\d_]+))/u,
    ),
    code: 'überzählig',
    message: 'Vor einem Kürzel steht kein Artikel.',
    hint: REPORT,
    write: ({ from, to }) => `von ${from} an ${to}`,
  },
  {
    line: line(
      /^\p{L}+\s.*?\s(?:von|an|mit)\s+(?<cut>(?<at>d(?:er|em|en|ie|as))\s+)(?:[\p{L}\d_]+)(?=\s*(?:,|und|an|$|["„]))/u,
    ),
    code: 'überzählig',
    message: ({ at }) => `Vor einem Kürzel steht kein „${at}“.`,
    hint: REPORT,
    write: '',
  },
  {
    line: line(
      /^\p{L}+\s.*?\smit\s+(?<at>(?:allen|den)\s+(?:Parteien|Beteiligten|Partnern|Vertragsp\p{L}+|Vereinbarungsp\p{L}+))/u,
    ),
    code: 'unbekannte-partei',
    message: 'Wer beteiligt ist, steht hier mit seinem Kürzel.',
    hint: DIALOGUE,
  },
];

const DATA = (): readonly Habit[] => [
  // `Datenstand 15.01.2025 (Berichtsmonat September 2024)`
  {
    line: line(/^Datenstand\s+~D(?<cut>,?\s*\(?Berichtsmonat:?\s+(?<at>\p{L}[^()"„“”]*)\)?)$/u),
    code: 'anführungszeichen-fehlen',
    message: ({ at }) => `„${at}“ steht nicht in Anführungszeichen.`,
    hint: DATED,
    write: ({ at = '' }) => ` Berichtsmonat ${stringLiteral(at)}`,
  },
  // `Datenstand 31.12.2023 (t-3)`
  {
    line: line(/^Datenstand\s+(?<at>\d[^"„“”]*[^"„“”\s])$/u),
    code: 'anführungszeichen-fehlen',
    message: ({ at }) => `„${at}“ steht nicht in Anführungszeichen.`,
    hint: `Ein Datenstand ist ein Tag, oder er steht in Anführungszeichen. ${DATED}`,
    write: ({ at = '' }) => stringLiteral(at),
  },
];

/** What a line may begin with instead of its keyword. */
const OTHER_WORDS = [
  [
    'Dialog',
    [
      'Zieldialog',
      'Zielerreichungsdialog',
      'Zielnachhaltedialog',
      'Gespräch',
      'Zielgespräch',
      'Jahresgespräch',
      'Review',
      'Termin',
      'Treffen',
      'Sitzung',
      'Austausch',
    ],
  ],
  [
    'Bericht',
    [
      'Berichterstattung',
      'Monatsbericht',
      'Quartalsbericht',
      'Jahresbericht',
      'Monitoring',
      'Controlling',
      'Auswertung',
    ],
  ],
] as const;

const otherWord = (keyword: string, word: string): Habit => ({
  line: line(
    new RegExp(
      `^(?<cut>(?<at>${word}):?)\\s+(?:(?:ein|zwei|drei|vier)mal\\s|\\p{L}*jährlich|monatlich|quartalsweise|bei\\s|bis\\s|\\d|am\\s|im\\s|in\\s|zum\\s|mit\\s|von\\s|["„])`,
    ),
  ),
  code: 'unbekanntes-schlüsselwort',
  message: `„${word}“ heißt hier „${keyword}“.`,
  hint: takingPart({ keyword }),
  write: keyword,
});
