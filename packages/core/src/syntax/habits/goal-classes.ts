import { stringLiteral } from '../strings.ts';
import type { Habit } from './habit.ts';
import { line } from './pattern.ts';

const waived = (keyword: string): readonly Habit[] => {
  const hint = `So wird es geschrieben: ${keyword} Ziele entfallen "Für 2024 werden keine vereinbart."`;
  return [
    {
      line: line(
        /^\p{L}+(?<cut> Ziele:? ?(?<at>keine|entfällt|(?:werden )?nicht vereinbart|–|-+)\s*(?<reason>~Q)?\.?)$/u,
      ),
      code: 'angabe-fehlt',
      message: 'Dass Ziele entfallen, sagen hier „entfallen“ und ein Satz in Anführungszeichen.',
      hint,
      write: ({ reason }) =>
        ` Ziele entfallen ${reason || `"Es werden keine ${keyword.toLowerCase().replace(/e$/, 'en')} Ziele vereinbart."`}`,
    },
    {
      line: line(
        /^\p{L}+(?<cut> Ziele\s*\{\s*(?<at>keine|entfällt|entfallen|nicht vereinbart)\.?\s*\})$/u,
      ),
      code: 'angabe-fehlt',
      message: 'Dass Ziele entfallen, sagen hier „entfallen“ und ein Satz in Anführungszeichen.',
      hint,
      write: ` Ziele entfallen "Es werden keine ${keyword.toLowerCase().replace(/e$/, 'en')} Ziele vereinbart."`,
    },
    {
      line: line(/^\p{L}+ Ziele entfallen(?<cut>:?,?\s+(?<at>[^"„{]*\p{L}[^"„{]*))$/u),
      code: 'anführungszeichen-fehlen',
      message: 'Der Satz dazu, dass Ziele entfallen, steht nicht in Anführungszeichen.',
      hint,
      write: ({ at = '' }) => ` ${stringLiteral(at)}`,
    },
    {
      line: line(/^\p{L}+ Ziele\s*(?<at>~Q)(?!\s*\{)/u),
      code: 'überzählig',
      message: 'Hier fehlt „entfallen“, oder dieser Text ist zu viel.',
      hint: `${hint}; eine Überschrift bekommt der Abschnitt darüber.`,
    },
  ];
};

const single = (keyword: string): readonly Habit[] => [
  {
    line: line(/^(?<at>\p{L}+ Ziele?)\s*\{/u),
    code: 'unbekanntes-schlüsselwort',
    message: ({ at }) => `„${at}“ heißt hier „${keyword} Ziele“.`,
    hint: `So wird es geschrieben: ${keyword} Ziele { Ziel kürzel "Wortlaut des Ziels" { … } }`,
    write: `${keyword} Ziele`,
  },
];

const ofClass = (keyword: string): readonly Habit[] => [
  ...single(keyword),
  // `Lokales Ziel 1: Jugendliche in Ausbildung`
  {
    line: line(
      /^(?<cut>(?<at>\p{L}+ Ziel)(?:\s+(?<number>\d{1,2}))?:\s+(?<words>\p{L}[^"„“”={}]*))$/u,
    ),
    code: 'unbekanntes-schlüsselwort',
    message: ({ at }) => `Ein „${at}“ ist eine Zeile mit Ziel unter „${keyword} Ziele“.`,
    hint: `So wird es geschrieben: ${keyword} Ziele { Ziel kürzel "Wortlaut des Ziels" { … } }`,
    write: ({ number, words = '' }) =>
      `Ziel ${keyword.toLowerCase().replace(/e$/, 'es')}_ziel${number && `_${number}`} ${stringLiteral(words)}`,
  },
  {
    line: line(/^(?<at>\p{L}+ Ziel)(?:\s+[\p{L}\d_]+)?:?\s+["„]/u),
    code: 'überzählig',
    message: ({ at }) => `Ein „${at}“ ist eine Zeile mit Ziel unter „${keyword} Ziele“.`,
    hint: `So wird es geschrieben: ${keyword} Ziele { Ziel kürzel "Wortlaut des Ziels" { … } }`,
  },
];

const NONE: readonly Habit[] = [
  {
    line: line(/^(?<at>[Kk]eine (?<which>[Ll]okale|[Kk]ommunale)n? Ziele?.*)$/u),
    code: 'unbekanntes-schlüsselwort',
    message: 'Dass Ziele entfallen, sagen hier „entfallen“ und ein Satz in Anführungszeichen.',
    hint: 'So wird es geschrieben: Lokale Ziele entfallen "Für 2024 werden keine vereinbart."',
    write: ({ at = '', which = '' }) =>
      `${which[0]!.toUpperCase()}${which.slice(1)} Ziele entfallen ${stringLiteral(at)}`,
  },
];

/** What authors write about local and municipal goals. */
export const GOAL_CLASSES = (): readonly (readonly [string, readonly Habit[]])[] => [
  ['Lokale', waived('Lokale')],
  ['Kommunale', waived('Kommunale')],
  ['Lokales', ofClass('Lokale')],
  ['Kommunales', ofClass('Kommunale')],
  ...['Örtliche', 'Regionale', 'Weitere', 'Eigene', 'Individuelle', 'Dezentrale'].map(
    (word) => [word, single('Lokale')] as const,
  ),
  ['Keine', NONE],
  ['keine', NONE],
];
