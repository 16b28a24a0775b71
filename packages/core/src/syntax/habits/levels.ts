import { stringLiteral } from '../strings.ts';
import type { Groups, Habit } from './habit.ts';
import { FALL, RISE } from './movements.ts';
import { line } from './pattern.ts';
import { SIGNED } from './signs.ts';

const BOUND = /mindestens|mind\.|wenigstens|höchstens|maximal|max\.|rund|ca\.|etwa/.source;
/** By how much a value moves. */
const STEP = `(?<limit>(?:${BOUND})\\s+)?(?<number>~N)(?:(?<unit>~U)|\\s(?<counted>\\p{Lu}\\p{L}*))?`;
/** Where it moves to. */
const LEVEL = `auf\\s+(?<bound>(?:${BOUND})\\s+)?(?<to>~N(?:~U|\\s(?:Mio\\.?|Mrd\\.?|Tsd\\.?)?\\s?(?:\\p{Lu}\\p{L}*|€))?)`;
const NOUN = `(?:${RISE.source}|${FALL.source})`;
const VERB =
  /(?:\s+(?:zu\s+)?(?:\p{Ll}+(?:en|ern)|gesteigert|erhöht|gesenkt|verringert|reduziert)(?:\s+werden)?\.?)?/u
    .source;
/** What it is compared with stays. */
const REST = /(?<rest>(?:\s+~C\s.*)?)/.source;

/** The level is the value; a step that is no bound and no count stands behind it, with its sign. */
const stepped = SIGNED.map((signed) => (groups: Groups) => {
  const { bound = '', to = '', limit, counted, rest = '' } = groups;
  return limit || counted ? null : `${bound.trim() || '='} ${to} (${signed(groups)})${rest}`;
});

/** The same where the author's words are printed. */
const worded = ({ bound = '', to = '', at = '' }: Groups) =>
  `${bound.trim() || '='} ${to} Wortlaut ${stringLiteral(at)}`;

const level = (words: string): Habit => ({
  line: line(
    new RegExp(
      `^[\\p{L}"][^=]*?(?<=\\S)(?<cut>\\s*(?:[:=]\\s*|(?<=\\s))(?<at>${words}${VERB}${REST}))$`,
      'u',
    ),
  ),
  code: 'zwei-werte',
  message: ({ to }) =>
    `Um wie viel sich ein Wert ändert, steht hinter dem Zielwert ${to} in Klammern.`,
  hint: 'So wird es geschrieben: Integrationsquote Frauen = 15,2 % (+1,8 %); die Worte dazu druckt: Wortlaut "Steigerung um 1,8 % auf 15,2 %"',
  write: [...stepped, worded].map((write) => (groups: Groups) => {
    const text = write(groups);
    return text === null ? null : ` ${text}`;
  }),
});

/** `Steigerung um 2 Prozentpunkte auf 24,5 %`, `um 2 Prozentpunkte auf 24,5 % steigern`, `= -4,0 % auf 4.320 Personen` */
export const LEVELS = (): readonly Habit[] => [
  level(`(?:${NOUN}:?\\s+(?:um|von)|um)\\s+${STEP},?\\s+${LEVEL}`),
  level(`(?=[+\\-−–])${STEP}\\s+${LEVEL}`),
];
