import { stringLiteral } from '../strings.ts';
import type { Habit } from './habit.ts';
import { line } from './pattern.ts';

/** What authors write in lines of every kind: before them, behind them, in place of quotes. */
export const ANY_LINE = (): readonly Habit[] => [
  {
    line: line(/^(?<cut>(?<at>\[\d+\]|[¹²³])\s*(?<words>\p{L}[^"„“”]*))$/u),
    code: 'unbekanntes-schlüsselwort',
    message: ({ at }) => `Mit „${at}“ beginnt hier keine Fußnote.`,
    hint: 'So wird sie geschrieben: Fußnote kürzel """Text"""; auf sie verweist: = 15,2 % Fußnote kürzel, oder im Text {{fußnote kürzel}}',
    write: ({ at = '', words }) => {
      const number = /\d/.exec(at)?.[0] ?? '¹²³'.indexOf(at) + 1;
      return `Fußnote note${number} """${words}"""`;
    },
  },
  {
    line: line(/^(?<at>["„](?<words>[^"“”]+)["“”])$/u),
    code: 'text-nicht-eingefasst',
    message: 'Vor diesem Text fehlt, was er ist; fortlaufender Text steht zwischen """ und """.',
    hint: 'Ein Ziel beginnt mit: Ziel kürzel "Wortlaut", ein Abschnitt mit: Abschnitt "Überschrift" {',
    write: ({ words }) => `"""${words}"""`,
  },
  {
    line: line(
      /^(?<cut>(?<at>Text|Freitext|Absatz|Beschreibung|Erläuterung)\s*:?\s*["„](?<words>[^"“”]*)["“”])$/u,
    ),
    code: 'unbekanntes-schlüsselwort',
    message: ({ at }) => `„${at}“ ist kein Schlüsselwort.`,
    hint: 'Text steht zwischen """ und """, ohne ein Wort davor; was eine Messgröße zählt, sagt ihre Definition.',
    write: ({ words }) => `"""${words}"""`,
  },
  {
    line: line(
      /^(?<cut>(?<at>#+|\*\*|__)\s*(?<words>[\p{L}\d§][^*_{]*?)\s*(?:\*\*|__)?(?:\s*\{)?)$/u,
    ),
    code: 'zeichen-ohne-bedeutung',
    message: ({ at }) => `„${at}“ beginnt hier weder einen Kommentar noch eine Überschrift.`,
    hint: 'Ein Kommentar beginnt mit //, ein Abschnitt mit: Abschnitt "Überschrift" {',
    // A comment is not printed.
    write: [
      ({ words = '' }) => (words === 'Präambel' ? words : `Abschnitt ${stringLiteral(words)} {`),
      ({ words }) => `// ${words}`,
    ],
  },
  {
    line: line(
      /^(?:.*?\s)??(?<cut>(?<at>--+|#+|\/\*+|<!--+|(?<!.)[;/%])\s*(?<words>[\p{L}("„§][^=]*?)\s*(?:\*\/|-->)?)$/u,
    ),
    code: 'zeichen-ohne-bedeutung',
    message: ({ at }) => `Ein Kommentar beginnt mit // und nicht mit „${at}“.`,
    hint: 'Er steht nur in der Datei; was gedruckt wird, steht zwischen """ und """.',
    write: ({ words }) => `// ${words}`,
  },
  {
    line: line(/^(?<at>[-–—]{2,}|\*{3,}|_{2,}|={3,}|~{3,})$/u),
    code: 'zeichen-ohne-bedeutung',
    message: 'Eine Trennlinie hat hier keine Bedeutung.',
    hint: 'Abschnitte trennen ihre Überschriften: Abschnitt "Überschrift" {',
    write: '',
  },
  {
    line: line(
      /^(?<cut>(?<at>[-–—*•·▪]|\d{1,2}[.)]|[a-z]\))\s*)(?:~K(?!\p{L})|[\p{L}"„][^=]*(?:~R|offen|beobachten|keine)(?!\p{L})|[\p{L}\d_]+\s+in\s+["„])/u,
    ),
    code: 'zeichen-ohne-bedeutung',
    message: ({ at }) => `Vor der Zeile steht kein „${at}“.`,
    hint: 'Jede Angabe hat eine eigene Zeile; eine Aufzählung ist Text und steht zwischen """ und """.',
    write: '',
  },
  {
    line: line(/=\s*(?<at>\[(?<value>~N(?:~U)?)\])/u),
    code: 'zeichen-ohne-bedeutung',
    message: 'Ein Wert steht ohne eckige Klammern.',
    hint: 'Ein Wert, der noch nicht feststeht, heißt „offen“.',
    write: [({ value = '' }) => value, 'offen'],
  },
  {
    line: line(/^[^=]*?(?<at>\[(?<name>[\p{L}§\d][^[\]"„“”%]*)\])/u),
    code: 'zeichen-ohne-bedeutung',
    message: 'Namen und Überschriften stehen in Anführungszeichen und nicht in eckigen Klammern.',
    hint: 'Ein Name, der noch nicht feststeht, bleibt weg; im Dokument bleibt Platz für ihn.',
    write: ({ name = '' }) => stringLiteral(name),
  },
];
