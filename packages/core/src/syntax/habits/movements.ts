import { stringLiteral } from '../strings.ts';
import type { Groups, Habit } from './habit.ts';
import { line } from './pattern.ts';

export const RISE = /(?:Steigerung|Erhöhung|Anstieg|Zunahme|Zuwachs|Anhebung|Verbesserung)/;
export const FALL =
  /(?:Verringerung|Verminderung|Senkung|Absenkung|Reduzierung|Reduktion|Rückgang|Abnahme|Abbau)/;
const NOUN = `(?<noun>${RISE.source}|${FALL.source})`;
const BOUND =
  /(?:(?<bound>mindestens|mind\.|wenigstens|nicht weniger als|höchstens|maximal|max\.|nicht mehr als)\s+)?/
    .source;
/** What it is compared with stays. */
const REST = /(?<rest>(?:\s+~C\s.*)?)/.source;

/** Who falls by at least 2 % comes to at most -2 %. */
function change({ noun = '', bound = '', number = '', unit = '', rest = '' }: Groups): string {
  const falls = new RegExp(FALL.source).test(noun);
  const isLeast = /mind|wenigstens|weniger/.test(bound);
  const relation = bound === '' ? '=' : isLeast === falls ? 'höchstens' : 'mindestens';
  const digits = number.replace(/^[+\-−–]\s?/, '');
  return `${relation} ${falls ? '-' : '+'}${digits}${unit.replace(/^(?=\S)/, ' ')}${rest}`;
}

/** The same, printed in the author's words. */
function worded(groups: Groups): string {
  const words = (groups['at'] ?? '').replace(/^=\s*/, '');
  return `${change(groups)} Wortlaut ${stringLiteral(words)}`;
}

const said = {
  code: 'unbekanntes-wort',
  message: 'Um wie viel ein Wert steigt oder sinkt, steht hier als Zahl mit Vorzeichen.',
  hint: 'So wird es geschrieben: Integrationsquote Frauen = +1,8 %; die Worte dazu druckt: Wortlaut "Steigerung um 1,8 %"',
} as const;

/** The pattern of a line with the noun, the bound and what is compared in their places. */
function moving(pattern: RegExp): RegExp {
  const source = pattern.source
    .replace('NOUN', () => NOUN)
    .replace('BOUND', () => BOUND)
    .replace('REST', () => REST);
  return line(new RegExp(source, 'u'));
}

/** A rise or a fall that is said by a noun, and a value that is said by that of the year before. */
export const MOVEMENTS = (): readonly Habit[] => [
  // `= Steigerung um mindestens 1,2 % gegenüber Vorjahr`
  {
    ...said,
    line: moving(
      /^[\p{L}"][^=]*?\s(?<at>(?:=\s*)?NOUN:?\s+(?:(?:um|von)\s+)?BOUND(?<number>~N)(?<unit>~U)?REST)$/u,
    ),
    write: [change, worded],
  },
  // `= 1,2 % Rückgang`
  {
    ...said,
    line: moving(/^[\p{L}"][^=]*?\s(?<at>=\s*BOUND(?<number>~N)(?<unit>~U)?\s+NOUNREST)$/u),
    write: [change, worded],
  },
  // `mindestens auf Vorjahresniveau`, `= Steigerung`
  {
    line: moving(
      /\s(?<cut>(?:=\s*)?(?<at>(?:(?:mindestens|höchstens|maximal|nicht (?:unter|über))\s+(?:(?:auf|das|dem|wie)\s+){0,2}(?:Niveau des )?Vorjahr(?:es|esniveau|eswert|esergebnis)?|(?<==\s*)NOUN)(?:\s+halten)?))$/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ steht nicht in Anführungszeichen.`,
    hint: 'Ein Ziel ohne Zahl steht in Anführungszeichen: Integrationsquote Frauen = "soll steigen"',
    write: ({ at }) => `= "${at}"`,
  },
];
