import { stringLiteral } from '../strings.ts';
import type { Habit } from './habit.ts';
import { line } from './pattern.ts';

const FORM = 'So wird ein Wert geschrieben: Integrationsquote Frauen = 15,2 % (+1,8)';
const GROUP = /(?:gesamt|Frauen|Männer|Alleinerziehende|Jüngere|Ältere|Ausländer)/.source;

/** A value and what its bracket says. */
const VALUE = String.raw`~N~U(?:\s*\([^()]*\))?`;

/** Two groups in one line; each gets its own. */
const twoGroups = (pattern: string): Habit => ({
  line: line(new RegExp(`^(?<at>(?<name>\\p{L}[^=:"(]*?)${pattern})$`)),
  code: 'zwei-werte',
  message: 'Jede Gruppe hat eine eigene Zeile.',
  hint: FORM,
  write: ({ name, one, first = '', other, second = '' }) =>
    `${name} ${one} = ${first.trim()}\n${name} ${other} = ${second.trim()}`,
});

/** The handle for a note that has a sign. */
const noteOf = (sign: string): string =>
  /^[¹²³]$/.test(sign) ? `note${'¹²³'.indexOf(sign) + 1}` : 'note';

const signOf = (arrow: string): string => (/[↑↗▲⇑]/.test(arrow) ? '+' : '-');

/** What authors write beside the number of a value: a second value, its change without brackets, words about it. */
export const BESIDE_VALUES = (): readonly Habit[] => [
  // Two groups
  twoGroups(
    String.raw`\s+(?<one>${GROUP})\s*[=:]\s*(?<first>${VALUE})\s*(?:[;,/|]|und|sowie)\s*(?:\k<name>\s+)?(?<other>${GROUP})\s*[=:]?\s*(?<second>${VALUE})`,
  ),
  twoGroups(
    String.raw`:?\s+(?<one>${GROUP})\s*[=:]?\s*(?<first>~N~U)\s*(?:[;,/|]|und|sowie)\s*(?<other>${GROUP})\s*[=:]?\s*(?<second>~N~U)`,
  ),
  twoGroups(
    String.raw`\s+(?<one>${GROUP})\s*(?:/|und|,)\s*(?<other>${GROUP})\s*[=:]\s*(?<first>~N~U)\s*(?:[;,/]|und)\s*(?<second>~N~U)`,
  ),
  // `K2 = 24,5 %, K3 = -2 %`
  {
    line: line(
      new RegExp(
        `^(?<at>(?<name>\\p{L}[^=:"(]*?)\\s*=\\s*(?<first>${VALUE})\\s*[,;|]\\s*(?<other>\\p{L}[^=:"(]*?)\\s*=\\s*(?<second>${VALUE}))$`,
        'u',
      ),
    ),
    code: 'zwei-werte',
    message: 'Jeder Wert hat eine eigene Zeile.',
    hint: FORM,
    write: ({ name, first, other, second }) => `${name} = ${first}\n${other} = ${second}`,
  },
  // `15,2 %¹`
  {
    line: line(/~U(?:\s*\([^()]*\))?(?<cut>\s*(?<at>[¹²³*†]+)\)?)$/u),
    code: 'zeichen-ohne-bedeutung',
    message: 'Eine Fußnote steht am Wert mit ihrem Kürzel; ihr Zeichen setzt das Dokument.',
    hint: 'So wird sie geschrieben: Integrationsquote = 15,2 % Fußnote stand; und an anderer Stelle: Fußnote stand """…"""',
    write: ({ at = '' }) => ` Fußnote ${noteOf(at)}`,
  },
  // How sure it is
  {
    line: line(
      /(?:=\s*|\s)(?<cut>(?<value>(?:(?:mindestens|höchstens|maximal|ca\.|rund|über|unter) )?~N(?:~U|\s\p{L}[\p{L}.]*)?(?:\s*\([+\-−–±][^()]*\))?)\s*(?<at>\((?:(?:noch )?vorläufig|vorl\.|vorbehaltlich|unter Vorbehalt|geschätzt|Schätzung|Schätzwert|hochgerechnet|Hochrechnung)\)))$/u,
    ),
    code: 'veränderung-ungültig',
    message: 'In Klammern steht nur eine Veränderung.',
    hint: 'Ein Wert, der noch nicht feststeht, trägt sein Kennzeichen ohne Klammern, = 15,2 % Erwartungswert oder = 15,2 % Angebot; Ihre eigenen Worte druckt der Wortlaut.',
    write: [
      ({ value = '', at = '' }) => `${value} Wortlaut ${stringLiteral(`${value} ${at}`)}`,
      ({ value = '' }) => `${value} Erwartungswert`,
    ],
  },
  {
    line: line(
      /^[\p{L}"„][^=]*(?:=\s*|\s)(?<at>[Kk]eine? (?!Zielsetzung(?!\p{L}))\p{L}+(?: \p{L}+){0,4}\.?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ heißt hier „keine Zielsetzung“.`,
    hint: 'Gedruckt wird „Keine Zielsetzung“, oder was der Wortlaut sagt; mehr dazu steht im Text.',
    write: [
      'keine Zielsetzung',
      ({ at = '' }) => `keine Zielsetzung Wortlaut ${stringLiteral(at)}`,
    ],
  },
  // The change
  {
    line: line(
      /\((?<cut>(?<at>(?:Veränderung|Änderung|Differenz|Delta|Δ|Abweichung):?)\s*)[+\-−–±\d]/u,
    ),
    code: 'veränderung-ungültig',
    message: ({ at }) => `„${at}“ steht nicht in der Klammer; in ihr steht immer eine Veränderung.`,
    hint: FORM,
    write: '',
  },
  {
    line: line(/\(\s*(?<at>(?<arrow>[↑↗▲⇑↓↘▼⇓])\s*(?<number>\d[\d.,]*))/u),
    code: 'vorzeichen-fehlt',
    message: ({ arrow }) => `„${arrow}“ wird hier als Vorzeichen geschrieben.`,
    hint: FORM,
    write: ({ arrow = '', number }) => `${signOf(arrow)}${number}`,
  },
  {
    line: line(/~U(?<cut>\s*[,/|]\s*(?<at>[+\-−–]\s?\d[\d.,]*(?:~U)?))$/u),
    code: 'veränderung-ungültig',
    message: 'Eine Veränderung steht in runden Klammern.',
    hint: FORM,
    write: ({ at }) => ` (${at})`,
  },
  {
    line: line(/~U(?<cut>\s*(?<at>\[)(?<change>[+\-−–]\s?\d[\d.,]*(?:~U)?)\])$/u),
    code: 'zeichen-ohne-bedeutung',
    message: 'Eine Veränderung steht in runden Klammern und nicht in eckigen.',
    hint: FORM,
    write: ({ change }) => ` (${change})`,
  },
  {
    line: line(/~U(?<cut>\s*(?<at>(?<arrow>[↑↗▲⇑↓↘▼⇓])\s*(?<number>\d[\d.,]*(?:~U)?)))$/u),
    code: 'veränderung-ungültig',
    message: 'Eine Veränderung steht in runden Klammern, mit Vorzeichen.',
    hint: FORM,
    write: ({ arrow = '', number }) => ` (${signOf(arrow)}${number})`,
  },
  {
    line: line(
      /\(\s*(?<at>(?:(?<up>Steigerung|Erhöhung|Anstieg|Zunahme|Zuwachs|Plus|Verbesserung)|Rückgang|Senkung|Absenkung|Reduzierung|Verringerung|Minderung|Abnahme|Minus)\s+(?:um|von)\s+(?<number>\d[\d.,]*)(?<unit>~U)?)\s*\)/u,
    ),
    code: 'veränderung-ungültig',
    message: 'Eine Veränderung steht in der Klammer als Zahl mit Vorzeichen.',
    hint: FORM,
    write: ({ up, number, unit }) => `${up ? '+' : '-'}${number}${unit}`,
  },
  {
    line: line(
      /\(\s*(?<at>unverändert|gleichbleibend|konstant|stabil|keine (?:Ver)?[Ää]nderung)\s*\)/u,
    ),
    code: 'veränderung-ungültig',
    message: ({ at }) => `„${at}“ wird in der Klammer so geschrieben: ±0`,
    hint: 'Ihre eigenen Worte druckt der Wortlaut: = 15,2 % (±0 %) Wortlaut "15,2 % (unverändert)"',
    write: ['±0 %', '±0 Pp'],
  },
  {
    line: line(
      /~U(?<cut>\s*[,;/|]?\s*(?<at>(?<kind>Ist|Vorjahr)?\s*\(?(?<year>(?:19|20)\d\d)?\)?\s*[:=]\s*(?<base>~N~U)))$/u,
    ),
    code: 'unbekanntes-wort',
    message: 'Ein Ausgangswert steht hinter „gegenüber“.',
    hint: 'So wird er geschrieben: = 15,2 % gegenüber Ist 2023 = 14,9 %',
    write: ({ kind, year, base }) =>
      year ? ` gegenüber Ist ${year} = ${base}` : kind ? ` gegenüber Vorjahr = ${base}` : null,
  },
  // What is said about a value
  {
    line: line(/~U(?<cut>\s*(?<at>\(?(?:vereinbart|Ziel(?:wert)?|Soll(?:wert)?|Planwert)\)?))$/u),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ steht nicht hinter einem Wert.`,
    hint: 'Ein Wert ist vereinbart, wenn nichts anderes dabeisteht; andere heißen nachrichtlich, Erwartungswert oder Angebot.',
    write: '',
  },
  {
    line: line(/~U\s*(?<at>\(?(?:nachr|nachrichtl|informativ|informatorisch)\.?\)?)$/u),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ heißt hier „nachrichtlich“.`,
    hint: 'So wird es geschrieben: Integrationsquote gesamt = 19,9 % nachrichtlich',
    write: 'nachrichtlich',
  },
  {
    line: line(
      /~U\s*(?<at>\(?(?:Prognose(?:wert)?|prognostiziert|erwartet|Schätzung|Orientierungswert)\)?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ heißt hier „Erwartungswert“.`,
    hint: 'So wird es geschrieben: Integrationsquote gesamt = 19,9 % Erwartungswert',
    write: 'Erwartungswert',
  },
  {
    line: line(
      /~U\s*(?<at>\(?(?:bis(?: zum)? ~D|zum ~D|(?:bis|im|ab|seit)(?: Ende| Anfang| Mitte)? (?:~M|20\d\d)(?: 20\d\d)?|zum Jahresende|bis Jahresende|im Jahres(?:durchschnitt|mittel|verlauf)|(?:pro|im|je) Jahr|p\. ?a\.|jährlich|im Durchschnitt|siehe [^()]*|vgl\. [^()]*|lt\. [^()]*|laut [^()]*)\)?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ steht nicht hinter einem Wert.`,
    hint: 'Jeder Wert gilt für das Jahr der Vereinbarung. Was zu ihm zu sagen ist, druckt eine Fußnote: = 15,2 % Fußnote kürzel',
  },
  {
    line: line(
      /^\p{L}[^="]*?(?<cut>\s*(?:[:=]\s*|\s)(?<at>(?:nur |im |zum )?(?:Monitoring|Beobachtung)|wird (?:nur )?(?:beobachtet|gemonitort)|nur beobachtet|beobachtet))$/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ heißt hier „beobachten“.`,
    hint: 'So wird es geschrieben: Leistungen zum Lebensunterhalt beobachten',
    write: ' beobachten',
  },
  // `= 24,1 % Fußnote 1`
  {
    line: line(/\sFußnote\s+(?<at>(?<number>\d+)\)?)$/u),
    code: 'kürzel-ungültig',
    message: ({ at }) => `„${at}“ ist kein Kürzel; die Nummer vergibt das Dokument.`,
    hint: 'So wird sie geschrieben: Integrationsquote = 15,2 % Fußnote stand',
    write: ({ number }) => `note${number}`,
  },
  // How the number is written
  {
    line: line(
      /~R\s*(?<at>(?<unit>T?(?:EUR|Euro|€)|(?:Mio\.?|Mrd\.?|Tsd\.?)\s?(?:EUR|Euro|€))\s*(?<number>\d[\d.,]*)(?<factor>\s*(?:Mio\.?|Mrd\.?|Tsd\.?))?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ unit }) => `„${unit}“ steht hinter der Zahl.`,
    hint: 'So wird ein Betrag geschrieben: = 12,5 Mio. EUR',
    write: ({ unit, number, factor = '' }) => `${number}${factor} ${unit}`,
  },
  {
    line: line(
      /~R\s*(?<at>(?<first>\d{1,3})(?<rest>(?:,\d{3}){2,}|(?: \d{3})*? 0\d\d(?: \d{3})*))(?![\d.]|,\d*[,.])/u,
    ),
    code: 'zahl-ungültig',
    message: ({ at }) => `In „${at}“ trennt kein Punkt die Tausender.`,
    hint: ({ first, rest = '' }) =>
      `Tausender werden hier so getrennt: ${first}${rest.replace(/[ ,]/g, '.')}`,
    write: ({ first, rest = '' }) => `${first}${rest.replace(/[ ,]/g, '.')}`,
  },
  // Bounds behind the number
  {
    line: line(
      /(?<cut>=\s*(?<value>~N~U)\s*(?<at>oder (?:mehr|höher|darüber)|\(?(?:mindestens|mind\.|Minimum|min\.)\)?))$/u,
    ),
    code: 'unbekanntes-wort',
    message: '„mindestens“ steht vor dem Wert.',
    hint: 'So wird es geschrieben: Integrationsquote Frauen mindestens 15,2 %',
    write: ({ value }) => `mindestens ${value}`,
  },
  {
    line: line(
      /(?<cut>=\s*(?<value>~N~U)\s*(?<at>oder (?:weniger|niedriger|darunter)|\(?(?:höchstens|maximal|max\.|Maximum)\)?))$/u,
    ),
    code: 'unbekanntes-wort',
    message: '„höchstens“ steht vor dem Wert.',
    hint: 'So wird es geschrieben: Langzeitleistungsbeziehende höchstens +1,5 %',
    write: ({ value }) => `höchstens ${value}`,
  },
  // The code
  {
    line: line(/^\p{L}[^=]*?(?<cut>\s*(?<at>\(K\d(?:E\d)?\)))/u),
    code: 'überzählig',
    message: 'Die Messgröße hat hier zwei Namen.',
    hint: 'Schreiben Sie nur das Kürzel oder nur den Namen; gedruckt wird immer der amtliche.',
    write: '',
  },
  // Words in place of a number
  {
    line: line(
      /=\s*(?<at>(?:(?:auf |wie )?(?:dem |das |im )?Vorjahr(?:e?s?(?:niveau|wert|ergebnis))?|unverändert|konstant|stabil|gleichbleibend|halten|(?:siehe|vgl\.|s\.) \p{L}[^"=]*|wie bisher))$/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ steht nicht in Anführungszeichen.`,
    hint: 'Ein Ziel ohne Zahl steht in Anführungszeichen: Integrationsquote Frauen = "soll steigen"',
    write: ({ at }) => `"${at}"`,
  },
];
