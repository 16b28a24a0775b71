import { stringLiteral, unquoted } from '../strings.ts';
import type { Habit } from './habit.ts';
import { line } from './pattern.ts';

const NOTE = 'So wird die Zeile geschrieben: Fußnote kürzel """Text der Fußnote"""';
const TERM = 'So wird die Zeile geschrieben: Begriff "Wort" """Bedeutung"""';

/** What authors write in lines of footnotes and terms. */
export const NOTES = (): readonly (readonly [string, readonly Habit[]])[] => [
  [
    'Fußnote',
    [
      {
        line: line(/^Fußnote\s+(?<cut>(?<at>\d+)[.):]*\s*["„]{1,3}(?<words>[^"“”]*)["“”]{1,3})$/u),
        code: 'kürzel-ungültig',
        message: ({ at }) => `„${at}“ ist kein Kürzel; die Nummer vergibt das Dokument.`,
        hint: NOTE,
        write: ({ at, words }) => `note${at} """${words}"""`,
      },
      // `Fußnote 1: Stand Oktober 2023`
      {
        line: line(/^Fußnote\s+(?<cut>(?<at>\d+)[.):]*\s+(?<words>[\p{L}(§][^"„“”]*))$/u),
        code: 'kürzel-ungültig',
        message: ({ at }) => `„${at}“ ist kein Kürzel; die Nummer vergibt das Dokument.`,
        hint: NOTE,
        write: ({ at, words }) => `note${at} """${words}"""`,
      },
      {
        line: line(/^Fußnote\s+(?:[\p{L}\d_]+\s+)?(?<at>["„](?<words>[^"“”]*)["“”])$/u),
        code: 'falsche-anführungszeichen',
        message: 'Der Text einer Fußnote steht zwischen """ und """.',
        hint: NOTE,
        write: ({ words }) => `"""${words}"""`,
      },
    ],
  ],
  [
    'Begriff',
    [
      {
        line: line(/^Begriff\s+~Q(?<cut>\s*(?<at>=|:|–|-)\s*)["„]/u),
        code: 'überzählig',
        message: ({ at }) => `Zwischen einem Begriff und seiner Bedeutung steht kein „${at}“.`,
        hint: TERM,
        write: ' ',
      },
      {
        line: line(
          /^Begriff\s+(?<at>(?<term>~Q|\p{L}[^"„=:–]*?)\s*(?:=|:|–|-\s)\s*(?<words>\p{L}[^"„“”]*))$/u,
        ),
        code: 'anführungszeichen-fehlen',
        message: 'Ein Begriff steht in Anführungszeichen, seine Bedeutung zwischen """ und """.',
        hint: TERM,
        write: ({ term = '', words }) => `${stringLiteral(unquoted(term))} """${words}"""`,
      },
      {
        line: line(/^Begriff\s+~Q\s+(?<at>["„](?<words>[^"“”]+)["“”])$/u),
        code: 'falsche-anführungszeichen',
        message: 'Was ein Begriff bedeutet, steht zwischen """ und """.',
        hint: TERM,
        write: ({ words }) => `"""${words}"""`,
      },
    ],
  ],
  ...['Definition', 'Abkürzung', 'Glossar'].map(
    (word) =>
      [
        word,
        [
          {
            line: line(new RegExp(`^(?<at>${word})\\s+(?:~Q|\\p{L}+\\s*[=:"„])`)),
            code: 'unbekanntes-schlüsselwort',
            message: `„${word}“ heißt hier „Begriff“.`,
            hint: TERM,
            write: 'Begriff',
          },
        ],
      ] as const,
  ),
];
