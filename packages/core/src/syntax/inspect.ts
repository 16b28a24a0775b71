import type { IToken } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { LIMITS } from '../limits.ts';
import { rangeOf } from '../text/range.ts';
import { rangeOfToken, tokenEnd } from './parser/nodes.ts';
import { type MergeFinder, mergeFinder, mergesIn } from './merges.ts';
import { ACCEPTED_QUOTES, isClosedString } from './patterns.ts';
import { stringLiteral, stringText } from './strings.ts';
import {
  End,
  LeftBrace,
  NumberLiteral,
  ProseLiteral,
  RightBrace,
  StringLiteral,
  Unknown,
} from './tokens.ts';

/** What is wrong with single tokens: texts that do not end, quotes of other languages, characters without meaning. */
export function inspectTokens(
  text: string,
  tokens: readonly IToken[],
  diagnostics: Diagnostic[],
): void {
  const findMerge = mergeFinder(text);
  let first: IToken | undefined;
  let last: IToken | undefined;
  for (const token of tokens) {
    const { tokenType } = token;
    if (tokenType === ProseLiteral) inspectProse(token, findMerge, diagnostics);
    else if (tokenType === StringLiteral) inspectString(text, token, diagnostics);
    else if (tokenType === Unknown && !isOrdinal(first, last, token)) {
      diagnostics.push(unknown(text, token));
    }
    const endsLine = tokenType === End || tokenType === LeftBrace || tokenType === RightBrace;
    first = endsLine ? undefined : (first ?? token);
    last = token;
  }
}

/** Whether a point makes a number in a time an ordinal, `im 2. Quartal`: the parser says whether it can stand there. */
function isOrdinal(first: IToken | undefined, last: IToken | undefined, point: IToken): boolean {
  return (
    point.image === '.' &&
    last?.tokenType === NumberLiteral &&
    tokenEnd(last) === point.startOffset &&
    (first?.image === 'Dialog' || first?.image === 'Bericht')
  );
}

function inspectProse(token: IToken, findMerge: MergeFinder, diagnostics: Diagnostic[]): void {
  const { startOffset: start, image } = token;
  if (image.length > LIMITS.stringLength) diagnostics.push(tooLong(start, image.length));
  for (const { diagnostic } of mergesIn(token, findMerge)) diagnostics.push(diagnostic);
}

function inspectString(text: string, token: IToken, diagnostics: Diagnostic[]): void {
  const { startOffset: start, image } = token;
  const range = rangeOf(start, start + image.length);
  if (!isClosedString(image)) {
    diagnostics.push({
      code: 'anführungszeichen-offen',
      severity: 'error',
      range: rangeOf(start, start + 1),
      message: 'Zu diesem Anführungszeichen fehlt das schließende in derselben Zeile.',
      hint: 'Namen und Überschriften stehen in "…"; längerer Text steht zwischen """ und """.',
      fixes: [
        {
          title: 'Anführungszeichen ergänzen',
          safe: false,
          edits: [
            { range: rangeOf(range.end, range.end), text: image[0] === '„' ? '“' : image[0]! },
          ],
        },
      ],
    });
    return;
  }
  if (image.length > LIMITS.stringLength) {
    diagnostics.push(tooLong(start, image.length));
    return;
  }
  if (stringText(image).trim() === '') {
    diagnostics.push({
      code: 'text-leer',
      severity: 'error',
      range,
      message: 'Zwischen diesen Anführungszeichen steht nichts.',
      hint: 'Tragen Sie den Text ein; was noch offen ist, lässt sich weglassen oder heißt „offen“.',
    });
    return;
  }
  inspectFacts(token, diagnostics);
  if (!ACCEPTED_QUOTES.includes(image[0]!)) {
    diagnostics.push({
      code: 'falsche-anführungszeichen',
      severity: 'error',
      range,
      message: `${image[0]}…${image.at(-1)} sind hier keine Anführungszeichen.`,
      hint: 'Schreiben Sie "…" oder „…“.',
      fixes: [
        {
          title: 'Gerade Anführungszeichen setzen',
          safe: true,
          edits: [{ range, text: stringLiteral(stringText(text.slice(range.start, range.end))) }],
        },
      ],
    });
  }
}

/** Facts are quoted in running text only; elsewhere the braces would be printed as they stand. */
function inspectFacts({ image, startOffset }: IToken, diagnostics: Diagnostic[]): void {
  const match = image.includes('{{') ? /\{\{[^{}]*\}\}/.exec(image) : null;
  if (!match) return;
  const start = startOffset + match.index;
  diagnostics.push({
    code: 'zitat-außerhalb-von-text',
    severity: 'warning',
    range: rangeOf(start, start + match[0].length),
    message: `${match[0]} wird hier so gedruckt, wie es dasteht.`,
    hint: 'Zitieren lässt sich nur in Text zwischen """ und """ und in Tabellen; schreiben Sie die Angabe hier aus.',
  });
}

function tooLong(start: number, length: number): Diagnostic {
  return {
    code: 'text-zu-lang',
    severity: 'error',
    range: rangeOf(start, start + 1),
    message: `Dieser Text ist ${length} Zeichen lang; erlaubt sind ${LIMITS.stringLength}.`,
    hint: 'Teilen Sie ihn auf mehrere Abschnitte auf.',
  };
}

interface Meant {
  readonly characters: string;
  readonly hint: string;
}

const NOTE: Meant = {
  characters: '*¹²³⁴⁵⁶⁷⁸⁹†',
  hint: 'Eine Fußnote am Wert wird so geschrieben: = 15,2 % Fußnote stand; ihr Text steht in: Fußnote stand """…"""',
};

/** What a character means at the end of a line. */
const AT_END: readonly Meant[] = [
  NOTE,
  { characters: ';.!', hint: 'Am Ende einer Zeile steht kein Satzzeichen.' },
  {
    characters: '-–−',
    hint: 'Ein Wert, den Sie noch nicht kennen, heißt „offen“; einer, den es nicht gibt, „keine Zielsetzung“.',
  },
];

/** What it means before other words. */
const WITHIN: readonly Meant[] = [
  { ...NOTE, characters: NOTE.characters.replace('*', '') },
  {
    characters: '.)',
    hint: 'Vor einer Angabe steht keine Nummer; in einer Überschrift gehört sie zwischen die Anführungszeichen.',
  },
  {
    characters: ';',
    hint: 'Jede Angabe hat eine eigene Zeile; zwischen Messgröße und Wert steht =, eine Veränderung steht in Klammern.',
  },
  {
    characters: '/',
    hint: 'Jeder Wert hat eine eigene Zeile; eine Veränderung steht in Klammern. Ein Kommentar beginnt mit //.',
  },
  {
    characters: '±',
    hint: '± steht nur vor einer Null: ±0 %.',
  },
];

/** What an author most likely means by a character that the language does not use. */
const MEANT: readonly Meant[] = [
  {
    characters: '[]',
    hint: 'Eine Veränderung steht in runden Klammern, (+1,8), ein Name in Anführungszeichen; was noch offen ist, heißt „offen“ oder bleibt weg.',
  },
  { characters: '‰', hint: 'Anteile stehen in %.' },
  {
    characters: '#',
    hint: 'Ein Kommentar beginnt mit //, ein Abschnitt mit: Abschnitt "Überschrift" {',
  },
  { characters: '-–−*•·▪', hint: 'Eine Aufzählung ist Text und steht zwischen """ und """.' },
  { characters: '/', hint: 'Ein Kommentar beginnt mit // und reicht bis zum Ende der Zeile.' },
  { characters: '|', hint: 'Eine Tabelle steht in: Tabelle "Überschrift" { … }' },
];

/** Signs of arithmetic and of things left open, and the words for them. */
const WORDS: readonly (readonly [sign: RegExp, word: string])[] = [
  [/> ?=|≥/y, 'mindestens'],
  [/< ?=|≤/y, 'höchstens'],
  [/>/y, 'über'],
  [/<(?![!/?A-Za-z])/y, 'unter'],
  [/[≈~]/y, 'ca.'],
  [/\?{1,3}(?=[ \t]*(?:%|[\r\n]|$))|\.{3,}|…/y, 'offen'],
];

/** A sign for which the language has a word. */
function signForWord(text: string, { startOffset: start }: IToken): Diagnostic | null {
  for (const [sign, word] of WORDS) {
    sign.lastIndex = start;
    const match = sign.exec(text);
    if (!match) continue;
    const range = rangeOf(start, start + match[0].length);
    // „… %“: what is open has no unit.
    const unit = word === 'offen' ? (/^ ?%/.exec(text.slice(range.end))?.[0].length ?? 0) : 0;
    return {
      code: 'zeichen-ohne-bedeutung',
      severity: 'error',
      range,
      message: `„${match[0]}“ heißt hier „${word}“.`,
      hint:
        word === 'offen'
          ? 'Ein Wert, den Sie noch nicht kennen, heißt „offen“; im PDF bleibt Platz für ihn.'
          : 'Vor einem Wert stehen mindestens, höchstens, über, unter oder ca.',
      fixes: [
        {
          title: `Durch „${word}“ ersetzen`,
          safe: false,
          edits: [{ range: rangeOf(start, range.end + unit), text: word }],
        },
      ],
    };
  }
  return null;
}

function unknown(text: string, token: IToken): Diagnostic {
  const said = signForWord(text, token);
  if (said) return said;
  const first = String.fromCodePoint(token.image.codePointAt(0)!);
  const several = token.image.length > first.length;
  const isLast = /^[ \t]*(?:[\r\n]|$)/.test(
    text.slice(token.startOffset + token.image.length, token.startOffset + token.image.length + 80),
  );
  const meant = (isLast ? AT_END : WITHIN)
    .concat(MEANT)
    .find(({ characters }) => characters.includes(first));
  return {
    code: 'zeichen-ohne-bedeutung',
    severity: 'error',
    range: rangeOfToken(token),
    message: `${several ? 'Die Zeichen' : 'Das Zeichen'} „${token.image.slice(0, 20)}“ ${several ? 'haben' : 'hat'} hier keine Bedeutung.`,
    hint: meant?.hint ?? 'Text gehört zwischen Anführungszeichen; ein Kommentar beginnt mit //.',
    ...(isLast && /^[;.!]$/.test(token.image)
      ? {
          fixes: [
            {
              title: `„${token.image}“ löschen`,
              safe: false,
              edits: [{ range: rangeOfToken(token), text: '' }],
            },
          ],
        }
      : {}),
  };
}
