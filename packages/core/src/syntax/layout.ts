import type { IToken, TokenType } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { rangeOf } from '../text/range.ts';
import { emptyToken, endsWhole, lastLine } from './brace-places.ts';
import { balanceBraces } from './braces.ts';
import { handlesIn, keywordAt, wordOf } from './line-keyword.ts';
import { rangeOfToken, tokenEnd, tokenOf } from './parser/nodes.ts';
import { isClosedProse } from './patterns.ts';
import { comparingWords, countsBySeveral } from './phrases.ts';
import {
  Colon,
  Comma,
  DateLiteral,
  End,
  EqualSign,
  Identifier,
  IN_NAME,
  IN_VALUE,
  inlineKeywords,
  LeftBrace,
  LeftParenthesis,
  LineWord,
  NumberLiteral,
  ProseLiteral,
  RightBrace,
  RowLiteral,
  SectionSign,
  STATEMENT,
  statementKeywords,
} from './tokens.ts';

/**
 * Between lexer and parser: gives words their keyword by their place, ends every line that holds something with one
 * `End`, and makes braces balance, so that a missing or superfluous brace is one message and no more. `isDoubtful` says
 * whether a line may be a sentence where no text is, or a row where no table is, or none where one is, or left by git.
 */
export function layOut(
  text: string,
  raw: readonly IToken[],
): { tokens: IToken[]; diagnostics: Diagnostic[]; isDoubtful: boolean } {
  const diagnostics: Diagnostic[] = [];
  let isDoubtful = false;
  /** How many tokens a line has that says no value. */
  let length = 0;
  const balanced = balanceBraces(text, raw, diagnostics);
  const tokens: IToken[] = [];
  /** The keyword that opens each block. In that of signatures a line starts with a party's handle. */
  const blocks: (TokenType | null)[] = [];
  let lineStart = true;
  let lineKeyword: TokenType | null = null;
  let handles: ReadonlySet<string> | undefined;
  const isHandle = (word: string) =>
    !/^\p{L}+$/u.test(word) || (handles ??= handlesIn(balanced)).has(word);
  const inSignatures = () => blocks.at(-1) === STATEMENT.Unterschriften;
  /** Whether the line of a value names its notes, of which there may be several. */
  let listsNotes = false;
  /** Whether the line has a number, so that words behind it may be its unit. */
  let hasNumber = false;
  const endSentence = () => {
    isDoubtful ||= length > 3 && lineKeyword === LineWord && !inSignatures();
    length = 0;
    listsNotes = false;
    hasNumber = false;
  };
  /** Whether a line goes on below its comma: not where a block ends or a line begins that says something of its own. */
  const goesOn = (index: number) => {
    const [next, second] = [balanced[index], balanced[index + 1]];
    if (!next || next.tokenType === RightBrace || next.tokenType === ProseLiteral) return false;
    if ((tokens.at(-2)?.tokenType ?? End) === End) return false;
    if (next.tokenType === End) return true;
    if (inSignatures()) return SIGNED.test(next.image);
    if (lineKeyword === LineWord)
      return (
        length !== -Infinity ||
        (listsNotes && (!isPlain(second) || comparingWords(balanced, index + 1) > 0))
      );
    const keyword = statementKeywords.get(wordOf(next));
    // Who takes part may have any word for a handle.
    return (
      keyword === undefined ||
      (TAKING_PART.has(lineKeyword!) && !(FOLLOW_UPS.has(keyword) && saysTime(second)))
    );
  };
  /** Leaves out a comma at the end of a line; behind „vertreten durch "Name"“ it is the office that is missing. */
  const dropComma = () => {
    if (tokens.at(-1)?.tokenType !== Comma || tokens.at(-3)?.tokenType === IN_NAME.durch) return;
    diagnostics.push(commaAtEnd(tokens.pop()!));
  };
  for (let i = 0; i < balanced.length; i++) {
    const token = balanced[i]!;
    const type = token.tokenType;
    if (type === End) {
      const next = balanced[i + 1];
      if (tokens.at(-1)?.tokenType === Comma) {
        if (goesOn(i + 1)) continue;
        dropComma();
      }
      endSentence();
      if (
        next?.tokenType === LeftBrace &&
        next.image !== '' &&
        lineKeyword &&
        OPENS_BLOCK.has(lineKeyword) &&
        tokens.at(-1)?.tokenType !== LeftBrace &&
        tokens.at(-1)?.tokenType !== RightBrace
      ) {
        diagnostics.push(braceBelow(text, lastLine(tokens), next));
        continue;
      }
      endLine(tokens, token);
      lineStart = true;
      continue;
    }
    if (type === RightBrace) {
      dropComma();
      endSentence();
      endLine(tokens, endBefore(token));
      tokens.push(token);
      blocks.pop();
      const next = balanced[i + 1];
      if (next && next.tokenType !== End && next.tokenType !== RightBrace) {
        tokens.push(endAfter(token));
      }
      lineStart = true;
      continue;
    }
    if (type === Colon && !lineStart && takesNoColon(lineKeyword, inSignatures())) {
      // A colon in place of the brace has been reported with it.
      if (balanced[i + 1]?.tokenType !== LeftBrace || balanced[i + 1]!.image !== '')
        diagnostics.push(colon(text, tokens.at(-1)!, token));
      continue;
    }
    const lead = lineStart ? leadingTo(balanced, i) : 0;
    if (lead > 0) {
      diagnostics.push(leading(balanced.slice(i, i + lead), balanced[i + lead]!));
      i += lead - 1;
      continue;
    }
    if (lineStart && type === RowLiteral) {
      tokens.push(token);
      lineKeyword = RowLiteral;
      isDoubtful ||= blocks.at(-1) !== STATEMENT.Tabelle;
    } else if (type === Identifier) {
      if (lineStart) {
        lineKeyword = keywordAt(balanced, i, inSignatures(), isHandle, diagnostics);
        token.tokenType = lineKeyword;
        isDoubtful ||= lineKeyword === LineWord && blocks.at(-1) === STATEMENT.Tabelle;
      } else {
        const word = wordOf(token);
        const compared =
          word === 'im' && !FOLLOW_UPS.has(lineKeyword!) ? comparingWords(balanced, i) : 0;
        const isCounted =
          (word === 'je' || word === 'pro') &&
          (hasNumber || WITH_UNIT.has(lineKeyword!)) &&
          countsBySeveral(balanced, i);
        if (compared > 0 || isCounted) {
          const end = tokenEnd(balanced[(i += isCounted ? 1 : compared - 1)]!);
          const type = isCounted ? Identifier : IN_VALUE.gegenüber;
          tokens.push(tokenOf(text, type, rangeOf(token.startOffset, end)));
          if (!isCounted) length = -Infinity;
          continue;
        }
        token.tokenType = inlineKeywords.get(word) ?? Identifier;
        listsNotes ||= token.tokenType === IN_VALUE.Fußnote;
      }
      token.tokenTypeIdx = token.tokenType.tokenTypeIdx!;
      tokens.push(token);
    } else {
      tokens.push(token);
      hasNumber ||= type === NumberLiteral;
      isDoubtful ||= lineStart && STARTS_NO_LINE.has(type);
    }
    length = saysValue(token, balanced[i + 1]) ? -Infinity : length + 1;
    lineStart = type === LeftBrace;
    if (type === LeftBrace) blocks.push(lineKeyword);
  }
  dropComma();
  endSentence();
  const last = tokens.at(-1);
  if (last && last.tokenType !== End) tokens.push(endAfter(last));
  return { tokens, diagnostics, isDoubtful };
}

const WITH_UNIT: ReadonlySet<TokenType> = new Set([STATEMENT.Einheit, STATEMENT.Veränderung]);

const VALUE_TYPES: ReadonlySet<TokenType> = new Set([
  EqualSign,
  IN_VALUE.mindestens,
  IN_VALUE.höchstens,
  IN_VALUE['ca.'],
  IN_VALUE.gegenüber,
  IN_VALUE.Wortlaut,
  IN_VALUE.nachrichtlich,
  IN_VALUE.Erwartungswert,
  IN_VALUE.beobachten,
  IN_VALUE.Angebot,
  IN_VALUE.offen,
  IN_VALUE.Zielsetzung,
]);

/** Whether a token is what only the line of a value has: `=`, a bound, a status, a number behind `unter`, `mehr als` or `(`. */
function saysValue({ tokenType }: IToken, next: IToken | undefined): boolean {
  if (VALUE_TYPES.has(tokenType)) return true;
  if (tokenType === IN_VALUE.nicht) return next?.image === 'mehr' || next?.image === 'weniger';
  return (
    next?.tokenType === NumberLiteral &&
    (tokenType === IN_VALUE.unter ||
      tokenType === IN_VALUE.über ||
      tokenType === IN_VALUE.rund ||
      tokenType === IN_VALUE.von ||
      tokenType === IN_VALUE.als ||
      tokenType === LeftParenthesis)
  );
}

/** Signs that no line of the language begins with; one of a text may. */
const STARTS_NO_LINE: ReadonlySet<TokenType> = new Set([EqualSign, LeftParenthesis, SectionSign]);

const OPENS_BLOCK: ReadonlySet<TokenType> = new Set([
  STATEMENT.Partei,
  STATEMENT.Messgröße,
  STATEMENT.Unterschriften,
  STATEMENT.Abschnitt,
  STATEMENT.Anlage,
  STATEMENT.Ziel,
  STATEMENT.Lokale,
  STATEMENT.Kommunale,
  STATEMENT.Tabelle,
  STATEMENT.Zielnachhaltung,
]);

function braceBelow(text: string, line: readonly IToken[], brace: IToken): Diagnostic {
  const [first] = line;
  const last = line.at(-1)!;
  const range = rangeOfToken(brace);
  const between = text.slice(tokenEnd(last), range.start);
  const whole = { start: tokenEnd(last), end: range.end };
  // Behind anything else more is wrong with the line; in that of a text that has no end it would be part of the text.
  const isWhole = last.tokenType === ProseLiteral ? isClosedProse(last.image) : endsWhole(last);
  const safe = isWhole && first!.tokenType !== ProseLiteral;
  return {
    code: 'klammer-fehlt',
    severity: 'error',
    range,
    message: 'Die öffnende Klammer steht am Ende der Zeile, mit der ihr Block beginnt.',
    hint: 'Setzen Sie sie eine Zeile höher.',
    // A comment between them stays where it is.
    ...(between.trim() === ''
      ? {
          fixes: [
            {
              title: 'Klammer nach oben setzen',
              safe,
              edits: [{ range: whole, text: ' {' }],
            },
          ],
        }
      : {}),
  };
}

/** The lines in which a colon means nothing: all but those of values and of dialogues. */
function takesNoColon(keyword: TokenType | null, inSignatures: boolean): boolean {
  if (keyword === LineWord) return inSignatures;
  return (
    keyword !== null &&
    keyword !== RowLiteral &&
    keyword !== STATEMENT.Dialog &&
    keyword !== STATEMENT.Bericht
  );
}

function colon(text: string, before: IToken, token: IToken): Diagnostic {
  const range = rangeOfToken(token);
  const isSpaced = /\s/.test(text[range.end] ?? '\n');
  return {
    code: 'zeichen-ohne-bedeutung',
    severity: 'error',
    range,
    message: `Hinter „${before.image.slice(0, 40)}“ steht kein Doppelpunkt.`,
    hint: 'Zwischen einem Schlüsselwort und dem, was folgt, steht nur ein Leerzeichen.',
    fixes: [
      { title: 'Doppelpunkt löschen', safe: true, edits: [{ range, text: isSpaced ? '' : ' ' }] },
    ],
  };
}

/** No line has more before its keyword: `1. Ziel …`, `Die Partei …`. */
const LONGEST_LEAD = 3;

/** How many tokens of a line stand before the keyword that opens its block; none where it begins with a keyword. */
function leadingTo(tokens: readonly IToken[], start: number): number {
  for (let i = start; i <= start + LONGEST_LEAD && i < tokens.length; i++) {
    const { tokenType } = tokens[i]!;
    if (tokenType === End || tokenType === LeftBrace || tokenType === RightBrace) return 0;
    if (tokenType !== Identifier) continue;
    const keyword = statementKeywords.get(wordOf(tokens[i]!));
    if (!keyword) continue;
    return i > start && OPENS_BLOCK.has(keyword) && opensBlock(tokens, i) ? i - start : 0;
  }
  return 0;
}

function opensBlock(tokens: readonly IToken[], index: number): boolean {
  for (let i = index + 1; i < tokens.length; i++) {
    const type = tokens[i]!.tokenType;
    if (type === End || type === EqualSign) return false;
    if (type === LeftBrace) return true;
  }
  return false;
}

function leading(words: readonly IToken[], keyword: IToken): Diagnostic {
  const range = rangeOf(words[0]!.startOffset, tokenEnd(words.at(-1)!));
  return {
    code: 'überzählig',
    severity: 'error',
    range,
    message: `Vor „${keyword.image}“ steht in der Zeile nichts.`,
    hint: 'Ein Schlüsselwort ist das erste Wort seiner Zeile; eine Nummer gehört in die Überschrift.',
    fixes: [
      {
        title: 'Löschen, was davor steht',
        safe: false,
        edits: [{ range: rangeOf(range.start, keyword.startOffset), text: '' }],
      },
    ],
  };
}

/** Ends the line unless there is none to end. */
function endLine(tokens: IToken[], end: IToken): void {
  const last = tokens.at(-1);
  if (last && last.tokenType !== End && last.tokenType !== LeftBrace) tokens.push(end);
}

/** Whether a token is a word without a meaning of its own inside a line. */
function isPlain(token: IToken | undefined): boolean {
  return token?.tokenType === Identifier && !inlineKeywords.has(wordOf(token));
}

/** Whether a token says when something happens, so that the word before it is no handle in a list. */
function saysTime(token: IToken | undefined): boolean {
  return (
    isPlain(token) ||
    token?.tokenType === DateLiteral ||
    /^(?:am|im|in|zum|bis)$/.test(token?.image ?? '')
  );
}

/** What the line of a signature may go on with below its comma. */
const SIGNED = /^(?:in|am|den|vom)$/;
const FOLLOW_UPS: ReadonlySet<TokenType> = new Set([
  STATEMENT.Dialog,
  STATEMENT.Bericht,
  STATEMENT.Datenstand,
]);
const TAKING_PART: ReadonlySet<TokenType> = new Set([STATEMENT.Dialog, STATEMENT.Bericht]);

function commaAtEnd(comma: IToken): Diagnostic {
  const range = rangeOfToken(comma);
  return {
    code: 'zeichen-ohne-bedeutung',
    severity: 'error',
    range,
    message: 'Hinter diesem Komma geht die Zeile nicht weiter.',
    hint: 'Am Ende einer Zeile steht kein Satzzeichen.',
    fixes: [{ title: '„,“ löschen', safe: false, edits: [{ range, text: '' }] }],
  };
}

function endBefore(token: IToken): IToken {
  return emptyToken(End, token.startOffset);
}

function endAfter(token: IToken): IToken {
  return emptyToken(End, tokenEnd(token));
}
