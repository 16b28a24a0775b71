import type { IToken, TokenType } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { LIMITS } from '../limits.ts';
import { capitalized, normalizeName } from '../text/names.ts';
import { nearest } from '../text/nearest.ts';
import { HELD } from './block-contents.ts';
import { rangeOfToken } from './parser/nodes.ts';
import { lineSynonyms } from './synonyms.ts';
import {
  End,
  EqualSign,
  LeftBrace,
  LineWord,
  NumberLiteral,
  ProseLiteral,
  RightBrace,
  STATEMENT,
  statementKeywords,
  StringLiteral,
} from './tokens.ts';

/** The type of the word that starts a line: its keyword, the keyword that was meant, or none. */
export function keywordAt(
  tokens: readonly IToken[],
  index: number,
  inSignatures: boolean,
  isHandle: (word: string) => boolean,
  diagnostics: Diagnostic[],
): TokenType {
  const token = tokens[index]!;
  const word = wordOf(token);
  const next = tokens[index + 1];
  const keyword = statementKeywords.get(word);
  if (keyword) {
    if (keyword === STATEMENT.Veränderung && next?.image !== 'in') return LineWord;
    return next?.tokenType === EqualSign ? LineWord : keyword;
  }
  if (inSignatures || isQuote(tokens, index) || isValueLine(tokens, index)) return LineWord;
  if (diagnostics.length > LIMITS.diagnostics) return LineWord;
  const synonym = hasText(tokens, index) || isYear(next) ? lineSynonyms.get(word) : undefined;
  const meant = synonym ?? nearestKeyword(word);
  if (!meant || !next || next.tokenType === End) return LineWord;
  // „Ziele {“ is one of the two classes of goals and no goal.
  if (meant === 'Ziel' && next.tokenType === LeftBrace) return LineWord;
  const range = rangeOfToken(token);
  const written = meant === 'vertreten' && next.image !== 'durch' ? 'vertreten durch' : meant;
  diagnostics.push({
    code: 'unbekanntes-schlüsselwort',
    severity: 'error',
    range,
    message: `„${token.image}“ ist kein Schlüsselwort.`,
    hint: `Meinten Sie „${written}“?`,
    fixes: [
      {
        title: `Durch „${written}“ ersetzen`,
        // A line break may have put a handle where keywords stand; and `Partner arbeiten zusammen` begins no block.
        safe:
          synonym === undefined && !isHandle(word) && (!HELD.has(meant) || hasText(tokens, index)),
        edits: [{ range, text: written }],
      },
    ],
  });
  return statementKeywords.get(meant)!;
}

/** `{{partei agentur}}` in a sentence that stands in no text. */
function isQuote(tokens: readonly IToken[], index: number): boolean {
  return [1, 2].every((back) => tokens[index - back]?.tokenType === LeftBrace);
}

function isYear(token: IToken | undefined): boolean {
  return token?.tokenType === NumberLiteral && /^(?:19|20)\d\d$/.test(token.image);
}

/** Whether a line has a name in quotes, a block or a text, as sentences seldom do. */
function hasText(tokens: readonly IToken[], index: number): boolean {
  for (let i = index + 1; i < tokens.length; i++) {
    const type = tokens[i]!.tokenType;
    if (type === StringLiteral || type === LeftBrace || type === ProseLiteral) return true;
    if (type === End) return false;
  }
  return false;
}

const BEFORE_HANDLE = new Set(['Partei', 'Messgröße', 'Ziel', 'Fußnote', 'zuvor']);

/** The words that are introduced as handles. */
export function handlesIn(tokens: readonly IToken[]): ReadonlySet<string> {
  const handles = new Set<string>();
  let last = '';
  for (const token of tokens) {
    if (token.tokenType === End) continue;
    if (BEFORE_HANDLE.has(last)) handles.add(wordOf(token));
    last = token.image;
  }
  return handles;
}

const nearestKeywords = new Map<string, string | null>();
const REMEMBERED = 1_000;

/** As `nearest`; a file repeats its words, and measuring distances is dear. */
function nearestKeyword(word: string): string | null {
  let keyword = nearestKeywords.get(word);
  if (keyword === undefined) {
    keyword = nearest(word, statementKeywords.keys());
    if (nearestKeywords.size < REMEMBERED) nearestKeywords.set(word, keyword);
  }
  return keyword;
}

/** Whether a line reads like the value of a measure: it has `=` or a number and opens no block. */
function isValueLine(tokens: readonly IToken[], index: number): boolean {
  // `rechtsgrundlage § 48b`, `dialog am 22.08.2024`: a number makes no value of a keyword that is only not capitalized.
  const isKeyword = statementKeywords.has(capitalized(wordOf(tokens[index]!)));
  for (let i = index + 1; i < tokens.length; i++) {
    const type = tokens[i]!.tokenType;
    if (type === EqualSign) return true;
    if (type === LeftBrace || type === End || type === RightBrace) return false;
    if (type === NumberLiteral && i > index + 1 && !isKeyword) return true;
  }
  return false;
}

export function wordOf(token: IToken): string {
  return normalizeName(token.image);
}
