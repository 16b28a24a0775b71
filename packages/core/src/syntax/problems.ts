import type { IRecognitionException } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { describeParentheses } from './parentheses.ts';
import { stringLiteral } from './strings.ts';
import { tokenEnd } from './parser/nodes.ts';
import type { SyntaxProblem } from './parser/shared.ts';
import { writtenDay } from './written-day.ts';

/** How each kind of line is written, shown where one has something too much. */
const FORMS: Readonly<Record<string, string>> = {
  Sprache: 'Sprache 1',
  Regelwerk: 'Regelwerk 2024',
  Zielvereinbarung: 'Zielvereinbarung 2024 "Titel"',
  Status: 'Status Entwurf',
  vom: 'Zielvereinbarung 2024 vom 04.04.2024',
  Auszug: 'Auszug "aus der Niederschrift …"',
  Gegenstand: 'Gegenstand "zur Erreichung der Ziele …"',
  Rechtsgrundlage: 'Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II',
  Veränderung: 'Veränderung in % gegenüber Vorjahr',
  Partei: 'Partei kürzel "Name" {',
  Rolle: 'Rolle Agentur für Arbeit',
  Rubrum: 'Rubrum dem "Vorsitzenden der Geschäftsführung …"',
  'vertreten durch': 'vertreten durch "Name", "Amt"',
  'im Einvernehmen mit': 'im Einvernehmen mit "dem Bundesministerium der Finanzen"',
  'gemeinsam mit': 'gemeinsam mit kürzel',
  Zusatz: 'Zusatz "…"',
  Messgröße: 'Messgröße kürzel "Name" {',
  Einheit: 'Einheit %',
  Definition: 'Definition """…"""',
  besser: 'besser höher',
  'mehr als': 'Integrationsquote mehr als 5 %',
  'nicht mehr als': 'Integrationsquote nicht mehr als 5 %',
  'keine Zielsetzung': 'Integrationsquote keine Zielsetzung',
  zuvor: 'Ziel kürzel zuvor altes_kürzel "Wortlaut des Ziels"',
  Präambel: 'Präambel """…"""',
  Unterschriften: 'kürzel in "Ort" am 04.04.2024',
  Abschnitt: 'Abschnitt "I) Überschrift" {',
  Ziel: 'Ziel kürzel "Wortlaut des Ziels" {',
  'Lokale Ziele': 'Lokale Ziele {',
  Tabelle: 'Tabelle "Überschrift" {',
  Zielnachhaltung: 'Zielnachhaltung "Überschrift" {',
  Dialog: 'Dialog vierteljährlich mit kürzel "Gegenstand"',
  Datenstand: 'Datenstand 15.07.2024 Berichtsmonat "März 2024"',
  Begriff: 'Begriff "Wort" """…"""',
  Fußnote: 'Fußnote kürzel """…"""',
  'Fußnote am Wert': 'Integrationsquote = 15,2 % Fußnote stand, quelle',
};

export function describeProblem(text: string, problem: SyntaxProblem): Diagnostic {
  const { range, within } = problem;
  if (problem.kind === 'unclosedParenthesis' && /^[^\r\n(]*\)/.test(text.slice(range.end))) {
    const whole = rangeOf(range.start, text.indexOf(')', range.end) + 1);
    const before = /[^\r\n]*$/.exec(
      text.slice(Math.max(0, whole.start - LONGEST_LINE), whole.start),
    )!;
    return describeParentheses(whole, text.slice(whole.start, whole.end), before[0]);
  }
  if (problem.kind === 'unclosedParenthesis') {
    return {
      code: 'runde-klammer-offen',
      severity: 'error',
      range: rangeOf(range.start, range.start + 1),
      message: 'Zu dieser runden Klammer fehlt die schließende.',
      hint: 'Eine Veränderung steht so: (+1,8) oder (+1,8 %).',
      fixes: [
        {
          title: 'Klammer schließen',
          safe: false,
          edits: [{ range: rangeOf(range.end, range.end), text: ')' }],
        },
      ],
    };
  }
  if (problem.kind === 'incomplete') {
    return {
      code: 'unvollständig',
      severity: 'error',
      range,
      message: `Hinter „${text.slice(range.start, range.end)}“ bricht die Zeile ab.`,
      hint: `So wird sie geschrieben: ${FORMS[within] ?? within}`,
    };
  }
  if (problem.kind === 'misplacedBlock') {
    return (
      preambleWithBlock(text, range) ?? {
        code: 'block-ohne-platz',
        severity: 'error',
        range,
        message: 'Hier kann kein Block beginnen.',
        hint: 'Löschen Sie die geschweiften Klammern, oder setzen Sie den Block hinter „Abschnitt“, „Ziel“ oder „Partei“.',
      }
    );
  }
  const form = FORMS[within];
  const words = text.slice(range.start, range.end);
  const known =
    wrongYear(range, words) ??
    (within === 'Dialog' ? timeAround(text, range) : null) ??
    otherDate(text, within, range, words);
  if (known) return known;
  if (form && hasRoom(text, within, form, range) && /^[A-Za-zÄÖÜäöüß][^"„“”]*$/.test(words)) {
    // „in Kaiserslautern am 04.04.2024“: only the place lacks its quotes.
    const text = words.replace(/ am \d.*$/, '');
    return unquoted(rangeOf(range.start, range.start + text.length), text, form);
  }
  if (words.startsWith('"""')) return misplacedText(text, range);
  const shown = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return {
    code: 'überzählig',
    severity: 'error',
    range,
    message: `Mit „${shown}“ geht die Zeile anders weiter als erwartet.`,
    hint: form ? `So wird sie geschrieben: ${form}` : 'Beginnen Sie eine neue Zeile.',
  };
}

/** `Präambel "Präambel" {` with sections in it: such a preamble is a section. */
function preambleWithBlock(text: string, range: Range): Diagnostic | null {
  const line = /(?:^|[\r\n])[ \t]*(Präambel)([ \t]+["„][^"“”\r\n]*["“”])?[ \t]*$/.exec(
    text.slice(Math.max(0, range.start - LONGEST_LINE), range.start),
  );
  if (!line) return null;
  const start = range.start - line[0].length + line[0].indexOf('Präambel');
  const keyword = rangeOf(start, start + 'Präambel'.length);
  return {
    code: 'block-ohne-platz',
    severity: 'error',
    range,
    message: 'Eine Präambel hat nur Text und keinen Block.',
    hint: 'Hat sie eigene Abschnitte, ist sie selbst ein Abschnitt: Abschnitt "Präambel" { … }',
    fixes: [
      {
        title: 'Als Abschnitt schreiben',
        safe: false,
        edits: [{ range: keyword, text: line[2] ? 'Abschnitt' : 'Abschnitt "Präambel"' }],
      },
    ],
  };
}

/** Running text directly behind a heading, as it may stand behind `Präambel`. */
function misplacedText(text: string, { start, end }: Range): Diagnostic {
  const isSection = /(?:^|[\r\n])[ \t]*(?:Abschnitt|Anlage)[ \t][^\r\n]*$/.test(
    text.slice(Math.max(0, start - LONGEST_LINE), start),
  );
  const edits = [
    { range: rangeOf(start, start), text: '{\n' },
    { range: rangeOf(end, end), text: '\n}' },
  ];
  return {
    code: 'überzählig',
    severity: 'error',
    range: rangeOf(start, start + 3),
    message: 'Hier kann kein Text beginnen.',
    hint: 'Der Text eines Abschnitts steht zwischen geschweiften Klammern: Abschnitt "I) Überschrift" { """…""" }',
    fixes: isSection ? [{ title: 'Klammern setzen', safe: false, edits }] : [],
  };
}

const STRING = /"(?:\\.|[^"\\\r\n])*"|„[^“”"\r\n]*[“”"]/g;
/** Lines that may hold a string more than their form shows: who signs, the time in quotes. */
const ROOMY: ReadonlySet<string> = new Set(['Unterschriften', 'Dialog', 'Datenstand']);

/** Whether a text in quotes could stand there: the line has fewer of them than its form. */
function hasRoom(text: string, within: string, form: string, { start }: Range): boolean {
  let lineStart = start;
  while (lineStart > 0 && !/[\r\n]/.test(text[lineStart - 1]!) && start - lineStart < LONGEST_LINE)
    lineStart--;
  const countIn = (words: string) => words.match(STRING)?.length ?? 0;
  const most = countIn(form.replaceAll('"""', '')) + (ROOMY.has(within) ? 1 : 0);
  return most > countIn(text.slice(lineStart, start));
}

const LONGEST_LINE = 400;

/** A line is looked at no further than this; who takes part stands before. */
const LONGEST_TIME = 200;

/** A dialogue or report that says its time with numbers, `im 2. Quartal 2013`: from the keyword to who takes part. */
function timeAround(text: string, problem: Range): Diagnostic | null {
  let start = problem.start;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  const line = text.slice(start, start + LONGEST_TIME);
  const match =
    /^(\s*(Dialog|Bericht)\s+)([^"„“\r\n]*?\d[^"„“\r\n]*?)(?=\s+(?:von|an|mit)\s|\s*(?:[:"„{\r\n]|\/\/|$))/.exec(
      line,
    );
  const [, before = '', keyword = '', words = ''] = match ?? [];
  const range = rangeOf(start + before.length, start + before.length + words.length);
  if (words === '' || problem.start >= range.end) return null;
  return unquoted(range, words, `${keyword} ${stringLiteral(words)} …`);
}

/** A day whose year has a digit too few or too many: `am 04.04.20224`. */
function wrongYear({ start }: Range, words: string): Diagnostic | null {
  const match = /^((?:am |vom |den )?)(\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{3}|\d{5,}))(?![\d.,])/.exec(
    words,
  );
  if (!match) return null;
  const [, before = '', day = ''] = match;
  return {
    code: 'datum-form',
    severity: 'error',
    range: rangeOf(start + before.length, start + before.length + day.length),
    message: `Im Datum ${day} hat das Jahr nicht vier Ziffern.`,
    hint: 'Schreiben Sie das Jahr mit vier Ziffern: 04.04.2024.',
  };
}

/** A day that is written as the language does not write it: `04-04-2024`, `4. Apr. 2024`, `den 04.04.2024`. */
function otherDate(text: string, within: string, range: Range, words: string): Diagnostic | null {
  if (within !== 'Unterschriften') return null;
  const date = writtenDay(words.replace(/^,? ?(?:den |am )*/, ''));
  if (date === null) return null;
  const isLed = !text.slice(0, range.start).endsWith(' am ');
  // A date that is right and stands where another has been given.
  if (/^(?:am )?\d\d\.\d\d\.\d{4}$/.test(words) && (!isLed || words.startsWith('am'))) return null;
  return {
    code: 'datum-form',
    severity: 'error',
    range,
    message: `„${words.replace(/^, ?/, '')}“ ist nicht so geschrieben wie ein Datum hier.`,
    hint: 'Hinter dem Ort steht: am 04.04.2024',
    fixes: [
      {
        title: `Als ${date} schreiben`,
        safe: false,
        edits: [{ range, text: isLed ? `${words.startsWith(',') ? ' ' : ''}am ${date}` : date }],
      },
    ],
  };
}

function unquoted(range: Range, words: string, form: string): Diagnostic {
  return {
    code: 'anführungszeichen-fehlen',
    severity: 'error',
    range,
    message: `„${words.length > 60 ? `${words.slice(0, 59)}…` : words}“ steht nicht in Anführungszeichen.`,
    hint: `So wird die Zeile geschrieben: ${form}`,
    fixes: [
      {
        title: 'In Anführungszeichen setzen',
        safe: false,
        edits: [{ range, text: stringLiteral(words) }],
      },
    ],
  };
}

/** What chevrotain recovered from: a line that breaks off in the middle of a fixed phrase. */
export function describeRecovery(text: string, error: IRecognitionException): Diagnostic {
  const { token } = error;
  const start = token.startOffset >= 0 ? token.startOffset : text.length;
  const missing = token.image === '' || /^\s/.test(token.image);
  return {
    code: 'unvollständig',
    severity: 'error',
    range: missing ? rangeOf(start, start) : rangeOf(start, tokenEnd(token)),
    message: missing ? 'Hier bricht die Zeile ab.' : `„${token.image}“ wurde hier nicht erwartet.`,
    hint: 'Vergleichen Sie die Zeile mit der Sprachreferenz.',
  };
}
