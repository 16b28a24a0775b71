import type { Groups, Habit } from './habit.ts';
import { line } from './pattern.ts';

const BASE = 'So wird ein Ausgangswert geschrieben: gegenüber Ist 2023 = 14,9 %';

/** What a value was before: in an amendment, what was agreed for the same year. */
const before = ({ amends, agreementYear }: Groups) =>
  amends && agreementYear ? `Zielwert ${agreementYear}` : 'Vorjahr';

/** What authors write of that with which a value is compared. */
export const BASES = (): readonly Habit[] => [
  // `(Veränderung gegenüber Vorjahr: +1,5 %)`
  {
    line: line(
      /(?<cut>\s*(?<at>\((?:(?:Veränderung|Änderung|Differenz|Abweichung)\s+)?(?<word>~C)\s+(?:dem\s+)?(?<base>[^()":=]*?):?\s+(?<change>[+\-−–±]\s?\d[\d.,]*(?:~U)?)\)))$/u,
    ),
    code: 'veränderung-ungültig',
    message: 'In der Klammer steht die Veränderung vor dem, womit verglichen wird.',
    hint: 'So wird es geschrieben: = 15,2 % (+1,8 %) gegenüber Vorjahr',
    write: ({ change, word, base }) => ` (${change}) ${word} ${base}`,
  },
  // `gegenüber Ist 2020 (21,2 %)`
  {
    line: line(
      /~C\s+(?<base>\p{L}[\p{L}.-]*(?: (?:19|20)\d\d)?|(?:19|20)\d\d)(?<cut>\s*(?<at>\(\s*(?<value>\d[\d.,]*~U)\s*\)))$/u,
    ),
    code: 'gleichheitszeichen-fehlt',
    message: ({ base, value }) =>
      `Zwischen „${base}“ und ${value} steht ein Gleichheitszeichen; in Klammern steht nur eine Veränderung.`,
    hint: BASE,
    write: ({ value }) => ` = ${value}`,
  },
  {
    line: line(
      /~C\s+(?<base>\p{L}[\p{L}.-]*(?: \p{L}+)?(?: (?:19|20)\d\d)?|(?:19|20)\d\d):?\s+(?<at>~N~U|(?<=(?:19|20)\d\d:?\s+)~N)/u,
    ),
    code: 'gleichheitszeichen-fehlt',
    message: ({ base, at }) => `Zwischen „${base}“ und ${at} fehlt das Gleichheitszeichen.`,
    hint: BASE,
    write: ({ at }) => `= ${at}`,
  },
  {
    line: line(/~C\s+(?<at>~N~U)(?:\s*\(?(?:19|20)\d\d\)?)?/u),
    code: 'angabe-fehlt',
    message: ({ at }) => `Vor ${at} fehlt, woher dieser Wert ist.`,
    hint: BASE,
    write: (groups) => `${before(groups)} = ${groups['at']}`,
  },
  {
    line: line(
      /=\s*(?<cut>(?<at>Vorjahr(?:eswert|esniveau|esergebnis)?)\s*(?<sign>[+\-−–])\s*(?<number>\d[\d.,]*)(?<unit>~U)?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) =>
      `Hinter „=“ steht der Wert, und dahinter „gegenüber Vorjahr“ statt „${at}“.`,
    hint: 'So wird es geschrieben: Integrationsquote Frauen = +1,8 % gegenüber Vorjahr',
    write: ({ sign = '', number, unit = '' }) =>
      `${sign.replace(/[−–]/, '-')}${number}${unit.replace(/^(?=\S)/, ' ')} gegenüber Vorjahr`,
  },
  // `= 27,0 % statt 27,4 %`
  {
    line: line(
      /~U(?:\s*\([^()]*\))?\s*(?<at>\(?(?:statt|anstatt|bisher|bislang|vorher|zuvor):?\s+(?<old>~N~U)\)?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: 'Der Wert davor steht hinter „gegenüber“.',
    hint: BASE,
    write: (groups) => `gegenüber ${before(groups)} = ${groups['old']}`,
  },
];
