import { stringLiteral } from '../strings.ts';
import type { Habit } from './habit.ts';
import { line } from './pattern.ts';

/** What follows the name of a measure. */
const BEHIND = /\s*(?::|~R|(?<![^\s)])(?:offen|beobachten|keine)(?!\p{L}))/u.source;

const withoutColon = (rest: string) =>
  rest.replace(/^\s*:\s*(?=[+\-−–±\d])/, ' = ').replace(/^\s*:/, '');

/** What authors write in the name of a measure. */
export const NAMES = (): readonly Habit[] => [
  // `Förderfälle § 16i SGB II = 60`
  {
    line: line(
      new RegExp(`^(?<at>\\p{L}[^="„:()]*?[§&][^="„:()]*?[^="„:()\\s])(?=${BEHIND})`, 'u'),
    ),
    code: 'anführungszeichen-fehlen',
    message: 'Der Name dieser Messgröße steht nicht in Anführungszeichen.',
    hint: 'Ohne sie stehen nur Wörter aus Buchstaben: "Förderfälle nach § 16i" = 60 Personen',
    write: ({ at = '' }) => stringLiteral(at),
  },
];

/** Brackets behind the name that hold nothing that is known. */
export const NAME_BRACKETS = (): readonly Habit[] => [
  // `Leistungen zum Lebensunterhalt (ohne LUH) = -1,5 %`
  {
    line: line(
      new RegExp(
        `^(?<name>\\p{L}[\\p{L}\\d -]*?)(?<cut>\\s*(?<at>\\((?<words>(?!nachr)\\p{L}[^()":=]*)\\))(?<rest>${BEHIND}(?:(?!\\s(?:als|Wortlaut|Fußnote)\\s).)*))$`,
        'u',
      ),
    ),
    code: 'veränderung-ungültig',
    message: 'In Klammern steht nur eine Veränderung, und sie steht hinter dem Wert.',
    hint: 'Eine Gruppe steht in Anführungszeichen: Integrationsquote "unter 25" = 15,2 %; einen anderen Namen druckt „als“: Integrationsquote = 25,1 % als "Integrationsquote (IQ)"',
    write: [
      // The code of a Kennzahl is no name that is printed.
      ({ name = '', at, rest = '' }) =>
        /^K\d/.test(name)
          ? withoutColon(rest)
          : `${withoutColon(rest)} als ${stringLiteral(`${name} ${at}`)}`,
      ({ words = '', rest = '' }) => ` ${stringLiteral(words)}${withoutColon(rest)}`,
    ],
  },
];
