import type { Diagnostic } from '../diagnostic.ts';
import type { Range } from '../text/range.ts';
import { stringLiteral } from './strings.ts';

/** A number, without the punctuation behind it. */
const NUMBER = /\d(?:[\d.,]*\d)?/.source;
const BASE = /(Ist|IST|Vorjahr|Prognose|Zielwert|Vorjahreswert)((?: \d{4})?)/;
const COMPARED = 'Der Ausgangswert wird so geschrieben: gegenüber Ist 2023 = 14,9 %';

function comparedWith(base: string, year: string, value: string): string {
  const word = base === 'IST' ? 'Ist' : base === 'Vorjahreswert' ? 'Vorjahr' : base;
  return `gegenüber ${word}${year} = ${value}`;
}

/** What stands in a pair of round brackets where only a change can, and what is said instead. */
const MEANT: readonly {
  readonly inside: RegExp;
  readonly message: string;
  readonly hint: string;
  /** `value` is what stands behind the equal sign or the bound, up to the bracket. */
  readonly write?: (match: RegExpExecArray, value: string) => string | undefined;
}[] = [
  {
    inside: /^ohne Leistungen für Unterkunft und Heizung$/,
    message: 'Dieser Zusatz im Namen von K1 wird von selbst gedruckt.',
    hint: 'In Klammern steht nur eine Veränderung; der Name steht ohne sie: Leistungen zum Lebensunterhalt = -1,4 %',
    write: () => '',
  },
  {
    inside: /^(?:(?:zum|gegenüber|ggü\.|vs\.) )?(?:dem )?(Vorjahr|VJ)$/,
    message: 'In Klammern steht nur eine Veränderung, und womit verglichen wird, dahinter.',
    hint: COMPARED,
    write: ([, base]) => `gegenüber ${base}`,
  },
  {
    inside: /^\+- ?(0(?:,0+)?)(.*)$/,
    message: 'Eine Veränderung von null hat ± als Vorzeichen oder keines.',
    hint: 'So wird sie geschrieben: (±0,0) oder (0,0)',
    write: ([, zero, unit]) => `(±${zero}${unit})`,
  },
  {
    inside: /^plus (\d[\d.,]*.*)$/i,
    message: 'Das Vorzeichen einer Veränderung steht als Zeichen da.',
    hint: 'So wird es geschrieben: (+1,8)',
    write: ([, rest]) => `(+${rest})`,
  },
  {
    inside: /^minus (\d[\d.,]*.*)$/i,
    message: 'Das Vorzeichen einer Veränderung steht als Zeichen da.',
    hint: 'So wird es geschrieben: (-0,6)',
    write: ([, rest]) => `(-${rest})`,
  },
  {
    inside: new RegExp(`^${BASE.source} ?[:=]? (${NUMBER}[^,;]*)$`),
    message: 'In Klammern steht nur eine Veränderung, kein Ausgangswert.',
    hint: COMPARED,
    write: ([, base, year, value]) => comparedWith(base!, year!, value!),
  },
  {
    inside: new RegExp(`^${BASE.source} ?[:=]? (${NUMBER}[^,;]*)[,;] ?([+\\-−–] ?${NUMBER}.*)$`),
    message: 'In Klammern steht nur eine Veränderung; der Ausgangswert steht dahinter.',
    hint: COMPARED,
    write: ([, base, year, value, change]) =>
      `(${change}) ${comparedWith(base!, year!, value!.trim())}`,
  },
  {
    inside: /^((?:Ist |Vorjahr |VJ )?)(\d{4}|VJ|Vj\.?):? ?(\d[\d.,]*(?: ?%)?)$/,
    message: 'In Klammern steht nur eine Veränderung, kein Ausgangswert.',
    hint: COMPARED,
    write: ([, , year, value]) =>
      `gegenüber ${/^\d/.test(year!) ? `Ist ${year}` : 'Vorjahr'} = ${value}`,
  },
  {
    inside:
      /^[+\-−–]? ?(\d[\d.,]*)((?: ?(?:%|Pp|Prozent(?:punkte)?))?) (mehr|höher|weniger|niedriger|geringer)(?: als .*)?$/,
    message: 'Das Vorzeichen einer Veränderung steht als Zeichen da.',
    hint: 'So wird es geschrieben: (+1,8 %) oder (-0,6 %)',
    write: ([, number, unit, word]) => `(${/mehr|höher/.test(word!) ? '+' : '-'}${number}${unit})`,
  },
  {
    inside: /^([+\-−–] ?\d[\d.,]*(?: ?(?:%|Pp))?)[;,] ?(nachrichtlich|Erwartungswert|Angebot)$/,
    message: 'In Klammern steht nur eine Veränderung.',
    hint: 'Der Status steht hinter der Klammer: 19,9 % (-0,6) nachrichtlich',
    write: ([, change, status]) => `(${change}) ${status}`,
  },
  {
    inside: /^([wm])(?:eibl\.?|eiblich|ännl\.?|ännlich)?$/,
    message: 'In Klammern steht nur eine Veränderung.',
    hint: 'Die Gruppe steht ohne Klammern: Integrationsquote Frauen = 15,2 %',
    write: ([, sex]) => (sex === 'w' ? 'Frauen' : 'Männer'),
  },
  {
    inside: /^(?:(?:\p{L}+: ?)?\d[\d.,]* (?!Prozent|Pp|Mio)\p{Lu}\p{L}+|\p{L}+: ?\d[\d.]*)$/u,
    message: 'In Klammern steht nur eine Veränderung und keine Anzahl.',
    hint: 'Eine Anzahl ist der Wert einer eigenen Messgröße; nur gedruckt wird sie so: = 15,2 % Wortlaut "15,2 % (120 Personen)"',
    write: ([inside], value) =>
      value === '' ? undefined : `Wortlaut ${stringLiteral(`${value} (${inside})`)}`,
  },
  {
    inside: /^(?!VJ|IST)[A-ZÄÖÜ]{2,4}$/,
    message: 'In Klammern steht nur eine Veränderung und keine Abkürzung.',
    hint: 'Eine Abkürzung hinter dem Namen druckt „als“: Integrationsquote = 25,1 % als "Integrationsquote (IQ)"',
    write: ([inside], value) =>
      value === '' ? undefined : `Wortlaut ${stringLiteral(`${value} (${inside})`)}`,
  },
  {
    inside:
      /^(nachrichtlich|Erwartungswert|Angebot|beobachten|offen|gesamt|Frauen|Männer|Alleinerziehende|Jüngere|Ältere|Ausländer)$/,
    message: 'In Klammern steht nur eine Veränderung.',
    hint: 'Gruppe und Status stehen ohne Klammern: Integrationsquote gesamt = 19,9 % nachrichtlich',
    write: ([word]) => word,
  },
];

const VALUE =
  /(?:= ?|(?=(?<![A-Za-zÀ-ɏ])(?:mindestens|höchstens|maximal|rund|ca\.) ))([^=()"]+?)\s*$/;

/** Says what is wrong with brackets that hold something else than a change, and how it is written if that is known. */
export function describeParentheses(range: Range, words: string, before: string): Diagnostic {
  return (
    knownParentheses(range, words, before) ?? {
      code: 'veränderung-ungültig',
      severity: 'error',
      range,
      message: 'In dieser Klammer steht mehr oder anderes als eine Veränderung.',
      hint: 'Eine Veränderung ist eine Zahl mit Vorzeichen: (+1,8), (+1,8 %) oder (-0,6 Pp gegenüber Prognose).',
    }
  );
}

/**
 * Brackets with something else than a change that authors often put there; null where they hold nothing of the kind.
 * `before` is the line up to them.
 */
export function knownParentheses(range: Range, words: string, before: string): Diagnostic | null {
  const inside = words.slice(1, -1).trim();
  const value = VALUE.exec(before)?.[1] ?? '';
  for (const { inside: pattern, message, hint, write } of MEANT) {
    const match = pattern.exec(inside);
    if (!match) continue;
    const said = { code: 'veränderung-ungültig', severity: 'error', range, message, hint } as const;
    const text = write?.(match, value);
    if (text === undefined) return said;
    const title = text === '' ? `„${words}“ löschen` : `Als „${text}“ schreiben`;
    return { ...said, fixes: [{ title, safe: false, edits: [{ range, text }] }] };
  }
  return null;
}
