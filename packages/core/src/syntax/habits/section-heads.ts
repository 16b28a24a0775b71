import { lazy } from '../../lazy.ts';
import { stringLiteral, unquoted } from '../strings.ts';
import type { Habit } from './habit.ts';
import { line } from './pattern.ts';

export const SECTION = 'So wird die Zeile geschrieben: Abschnitt "I) Überschrift" {';

/** `§ 1 Grundsätze`, `II. Ziele` */
const NUMBERED =
  /(?:§ ?\d+[a-z]?|[IVX]+[.)]|\d{1,2}(?:\.\d{1,2})*[.)]?)\s+(?!~K\s+\S)(?!.*(?:~R|offen|beobachten)(?!\p{L}))(?:\p{Lu}[^{}"„“”=%\d]*?|~Q)/u
    .source;

/** What sections without a number are called, as agreements have them. */
const NAMED =
  /(?:(?:Gemeinsame|Operative|Allgemeine|Weitere)\s+)?(?:Schlussbestimmungen|Protokoll(?:erklärung|notiz)(?:en)?|Salvatorische Klausel|Schwerpunkte|Datenlieferung(?:en)?|Grundsätze|Rahmenbedingungen|Vorbemerkung(?:en)?|Allgemeines|Kündigung|Schriftform|Gegenseitige Unterrichtung)(?:\s+(?:der|des|von|zu[mr]?)\s[^"„“”=:.{}]*[^"„“”=:.{}\s])?/
    .source;

const said = {
  code: 'unbekanntes-schlüsselwort',
  hint: SECTION,
  write: ({ at = '' }) => `Abschnitt ${stringLiteral(unquoted(at))}`,
} as const satisfies Partial<Habit>;

/** What authors write in the first line of a section without its keyword. */
export const HEADINGS = (): readonly Habit[] => [
  {
    ...said,
    line: line(new RegExp(`^(?<at>${NUMBERED}|${NAMED})(?=\\s*\\{$)`, 'u')),
    message: 'Vor einer Überschrift steht „Abschnitt“.',
  },
  {
    ...said,
    line: line(new RegExp(`^(?<at>${NUMBERED}|${NAMED})$`, 'u')),
    message: 'Vor einer Überschrift steht „Abschnitt“; ihr Inhalt steht in geschweiften Klammern.',
  },
  // `Protokollerklärung "Protokollerklärung des Landes" """`
  {
    ...said,
    line: line(
      new RegExp(
        `^(?<at>(?<word>${NAMED})\\s+["„](?<name>[^"“”]*)["“”])(?=\\s*(?:"""|\\{)?$)`,
        'u',
      ),
    ),
    message: ({ word }) => `„${word}“ ist kein Schlüsselwort; so heißt ein Abschnitt.`,
    write: ({ word = '', name = '' }) =>
      `Abschnitt ${stringLiteral(name.includes(word) ? name : `${word} ${name}`)}`,
  },
];

const headings = lazy(HEADINGS);

/** Whether the line is the heading of a section, without its keyword. */
export function isHeading(text: string): boolean {
  return headings().some(({ line: heading }) => heading.test(text.trim()));
}
