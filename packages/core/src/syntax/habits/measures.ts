import type { Habit } from './habit.ts';
import { line } from './pattern.ts';

const UNIT = 'So wird die Zeile geschrieben: Einheit Personen';
const BETTER = 'So wird die Zeile geschrieben: besser niedriger';

const LESS =
  /(?:niedriger|geringer|weniger|kleiner|fallend|sinkend|sinken|senken|senkung|reduzieren|verringern|runter|abwärts|minimieren)/
    .source;
const MORE =
  /(?:höher|mehr|größer|steigend|steigen|steigern|steigerung|erhöhen|rauf|aufwärts|maximieren)/
    .source;

/** `Richtung: sinken`, `je niedriger desto besser` */
const direction = (): Habit => ({
  line: line(
    new RegExp(
      `^(?<at>(?:(?:Richtung|Zielrichtung|Tendenz)\\s*[:=]?\\s+|[Jj]e\\s+)?(?:(?<less>${LESS})|${MORE})(?:,?\\s+(?:ist|desto|umso)\\s+besser)?)$`,
      'u',
    ),
  ),
  code: 'unbekanntes-schlüsselwort',
  message: 'Ob ein höherer oder ein niedrigerer Wert der bessere ist, sagt „besser“.',
  hint: BETTER,
  write: ({ less }) => `besser ${less ? 'niedriger' : 'höher'}`,
});

/** What authors write about a measure of their own. */
export const MEASURES = (): readonly (readonly [string, readonly Habit[]])[] => [
  [
    'Einheit',
    [
      {
        line: line(/^Einheit\s+(?<at>["„](?<unit>[^"“”]+)["“”])$/u),
        code: 'überzählig',
        message: 'Eine Einheit steht ohne Anführungszeichen.',
        hint: UNIT,
        write: ({ unit = '' }) => unit,
      },
    ],
  ],
  ...['Richtung', 'Zielrichtung', 'Tendenz', 'je', 'Je', 'niedriger', 'höher'].map(
    (word) => [word, [direction()]] as const,
  ),
];

/** `Messgröße kdu "Kosten der Unterkunft" in EUR` */
export const unitBehindName = (): Habit => ({
  line: line(
    /^Messgröße\s+[\p{L}\d_-]+\s+~Q(?<cut>\s*,?\s*(?<at>(?:(?:Einheit:?|in)\s+(?<unit>[^"„“{}()]*[^"„“{}()\s])|\((?:in\s+)?(?<unit2>[^"„“{}()]+)\)))(?<brace>\s*\{)?)$/u,
  ),
  code: 'überzählig',
  message: 'Die Einheit steht im Block der Messgröße.',
  hint: 'So wird es geschrieben: Messgröße kürzel "Name" { Einheit Personen }',
  write: ({ unit, unit2, brace }) =>
    brace ? ` {\n  Einheit ${unit || unit2}` : ` { Einheit ${unit || unit2} }`,
});
