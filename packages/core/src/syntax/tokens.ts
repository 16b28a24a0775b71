import { createToken, Lexer, type TokenType } from 'chevrotain';
import { matchComment, matchDocComment, matchProse, matchRow, matchString } from './patterns.ts';

/**
 * Every token of the language, once. Words are lexed as one token type; the layout pass gives a word its keyword type
 * by its place: a statement keyword counts only at the start of a line, so a name may contain any word elsewhere.
 */

// Categories: what a production may accept where it does not care which token it is.
/** Any token that can stand inside a line. */
export const Inline = createToken({ name: 'Inline', pattern: Lexer.NA });
/** Any word inside a line, keyword or not. */
export const Word = createToken({ name: 'Word', pattern: Lexer.NA, categories: [Inline] });
/** A word that can be part of a name, a unit or a base. */
export const NameWord = createToken({ name: 'NameWord', pattern: Lexer.NA, categories: [Word] });

/**
 * The first characters of a token, from which the lexer would else work them out at every start. Beyond Latin 1 it only
 * tells blocks of 255 characters apart, so one of each is enough.
 */
function startsWith(...ranges: readonly (readonly [first: number, last: number])[]): number[] {
  const codes: number[] = [];
  for (const [first, last] of ranges) {
    for (let code = first; code < last; code += code < 0x100 ? 1 : 0xff) codes.push(code);
    codes.push(last);
  }
  return codes;
}

const DIGITS = [0x30, 0x39] as const;

// Words
// Invisible characters that slip in when text is pasted stay part of the word; they are reported, not read.
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060';
const LETTER = 'A-Za-z_\\u00AA\\u00B5\\u00BA\\u00C0-\\u024F\\u0300-\\u036F';
const WORD = `[${LETTER}${INVISIBLE}0-9.*\\-]*`;
export const Identifier = createToken({
  name: 'Identifier',
  pattern: new RegExp(`[${LETTER}${INVISIBLE}]${WORD}(?:/(?!/)${WORD})*`),
  start_chars_hint: startsWith(
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xad, 0xad],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xc0, 0x36f],
    [0x200b, 0x2060],
  ),
  line_breaks: false,
  categories: [NameWord],
});
/** A word at the start of a line that is no statement keyword. */
export const LineWord = createToken({ name: 'LineWord', pattern: Lexer.NA });

// Literals
/** `04.04.2024`, `4. April 2024`; also the forms that are refused with a message, such as `2024-04-04`. */
export const DateLiteral = createToken({
  name: 'DateLiteral',
  pattern:
    /\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.[ \u00A0\u202F]?\d{1,2}\.[ \u00A0\u202F]?\d{2}(?:\d{2})?(?![\d.,])|\d{1,2}\.[ \u00A0\u202F]?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)[ \u00A0\u202F]\d{4}/,
  start_chars_hint: startsWith(DIGITS),
  line_breaks: false,
  categories: [Inline],
});
/** The number of a section of a law: `48b`. */
export const SectionNumber = createToken({
  name: 'SectionNumber',
  pattern: /\d+[a-z](?![A-Za-z0-9\u00C0-\u024F])/,
  start_chars_hint: startsWith(DIGITS),
  line_breaks: false,
  categories: [Inline],
});
/** Anything that sets out to be a number; whether it is one, `readNumber` decides. */
export const NumberLiteral = createToken({
  name: 'NumberLiteral',
  pattern:
    /[+\-\u2212\u2013\u2010\u2011\uFF0B\uFF0D]?[ \u00A0\u202F]?[.,]?\d+(?:[.,\u00A0\u202F\u2009'’]+\d+)*/,
  start_chars_hint: startsWith(
    [0x20, 0x20],
    [0x2b, 0x2e],
    DIGITS,
    [0xa0, 0xa0],
    [0x2010, 0x2212],
    [0xff0b, 0xff0d],
  ),
  line_breaks: false,
  categories: [Inline],
});
export const StringLiteral = createToken({
  name: 'StringLiteral',
  pattern: matchString,
  start_chars_hint: ['"', '„', '“', '”', '»', '«', '‚', '‘', '’', "'"],
  line_breaks: false,
  categories: [Inline],
});
/** Running text between fences. */
export const ProseLiteral = createToken({
  name: 'ProseLiteral',
  pattern: matchProse,
  start_chars_hint: ['"'],
  line_breaks: true,
});
/** A line of a table: `| a | b |`. */
export const RowLiteral = createToken({
  name: 'RowLiteral',
  pattern: matchRow,
  start_chars_hint: ['|'],
  line_breaks: false,
});

// Punctuation
const sign = (name: string, pattern: string) =>
  createToken({ name, pattern, categories: [Inline] });
export const LeftBrace = createToken({ name: 'LeftBrace', pattern: '{' });
export const RightBrace = createToken({ name: 'RightBrace', pattern: '}' });
export const LeftParenthesis = sign('LeftParenthesis', '(');
export const RightParenthesis = sign('RightParenthesis', ')');
export const EqualSign = sign('EqualSign', '=');
export const PercentSign = sign('PercentSign', '%');
export const SectionSign = createToken({
  name: 'SectionSign',
  pattern: /§{1,2}/,
  start_chars_hint: ['§'],
  line_breaks: false,
  categories: [Inline],
});
export const EuroSign = sign('EuroSign', '€');
export const Comma = sign('Comma', ',');
export const Colon = sign('Colon', ':');
/** The end of a line that holds a statement, or of a statement before `}`. */
export const End = createToken({
  name: 'End',
  pattern: /[\r\n][ \t\r\n]*/,
  start_chars_hint: ['\n', '\r'],
  line_breaks: true,
});
/** A run of characters that the language has no use for: every range that no other token begins with. */
export const Unknown = createToken({
  name: 'Unknown',
  pattern:
    /[\u0000-\u0008\u000E-\u001F!#$&*.;<>?@[\\\]^`~\u007F-\u009F\u00A1-\u00A6\u00A8\u00A9\u00AC\u00AE-\u00B4\u00B6-\u00B9\u00BC-\u00BF\u0250-\u02FF\u0370-\u167F\u1681-\u1FFF\u2010-\u2012\u2014-\u2017\u201B\u201F-\u202E\u2030-\u205E\u2061-\u20AB\u20AD-\u2211\u2213-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF]+|[|/+\-\u2212\u2013]/,
  start_chars_hint: startsWith([0, 0xffff]),
  line_breaks: false,
  categories: [Inline],
});
const Blank = createToken({
  name: 'Blank',
  pattern: /[ \t\u00A0\u202F\u2009\uFEFF\f\v\u1680\u2000-\u200A\u205F\u3000]+/,
  start_chars_hint: startsWith(
    [0x09, 0x09],
    [0x0b, 0x0c],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ),
  group: Lexer.SKIPPED,
  line_breaks: false,
});
/** `///`: the reason for the line below. */
export const ReasonComment = createToken({
  name: 'ReasonComment',
  pattern: matchDocComment,
  start_chars_hint: ['/'],
  line_breaks: false,
  group: 'comments',
});
export const Comment = createToken({
  name: 'Comment',
  pattern: matchComment,
  start_chars_hint: ['/'],
  line_breaks: false,
  group: 'comments',
});

const statement = (word: string) => createToken({ name: `'${word}'`, pattern: Lexer.NA });
const inName = (word: string) =>
  createToken({ name: `'${word}'`, pattern: Lexer.NA, categories: [NameWord] });
const inValue = (word: string) =>
  createToken({ name: `'${word}'`, pattern: Lexer.NA, categories: [Word] });

/** Keywords that open a line. */
export const STATEMENT = {
  Sprache: statement('Sprache'),
  Regelwerk: statement('Regelwerk'),
  Zielvereinbarung: statement('Zielvereinbarung'),
  Status: statement('Status'),
  Gegenstand: statement('Gegenstand'),
  Rechtsgrundlage: statement('Rechtsgrundlage'),
  Veränderung: statement('Veränderung'),
  Partei: statement('Partei'),
  Rolle: statement('Rolle'),
  Rubrum: statement('Rubrum'),
  vertreten: statement('vertreten'),
  im: statement('im'),
  gemeinsam: statement('gemeinsam'),
  Zusatz: statement('Zusatz'),
  Messgröße: statement('Messgröße'),
  Einheit: statement('Einheit'),
  Definition: statement('Definition'),
  besser: statement('besser'),
  Präambel: statement('Präambel'),
  Unterschriften: statement('Unterschriften'),
  Abschnitt: statement('Abschnitt'),
  Anlage: statement('Anlage'),
  Ziel: statement('Ziel'),
  Lokale: statement('Lokale'),
  Kommunale: statement('Kommunale'),
  Tabelle: statement('Tabelle'),
  Zielnachhaltung: statement('Zielnachhaltung'),
  Dialog: statement('Dialog'),
  Bericht: statement('Bericht'),
  Datenstand: statement('Datenstand'),
  Begriff: statement('Begriff'),
  Fußnote: statement('Fußnote'),
} as const;

/** Keywords inside a line that may also be part of a name. */
export const IN_NAME = {
  in: inName('in'),
  am: inName('am'),
  an: inName('an'),
  mit: inName('mit'),
  und: inName('und'),
  zuvor: inName('zuvor'),
  durch: inName('durch'),
  Amt: inName('Amt'),
  Einvernehmen: inName('Einvernehmen'),
  Vertretung: inName('Vertretung'),
  Auftrag: inName('Auftrag'),
  Verbindung: inName('Verbindung'),
  'i.V.m.': inName('i.V.m.'),
  sonstige: inName('sonstige'),
  Ziele: inName('Ziele'),
  entfallen: inName('entfallen'),
  Berichtsmonat: inName('Berichtsmonat'),
} as const;

/** Keywords inside a line that end the name of a measure. */
export const IN_VALUE = {
  mindestens: inValue('mindestens'),
  höchstens: inValue('höchstens'),
  nicht: inValue('nicht'),
  mehr: inValue('mehr'),
  unter: inValue('unter'),
  über: inValue('über'),
  'ca.': inValue('ca.'),
  von: inValue('von'),
  bis: inValue('bis'),
  gegenüber: inValue('gegenüber'),
  als: inValue('als'),
  Wortlaut: inValue('Wortlaut'),
  nachrichtlich: inValue('nachrichtlich'),
  Erwartungswert: inValue('Erwartungswert'),
  beobachten: inValue('beobachten'),
  Angebot: inValue('Angebot'),
  offen: inValue('offen'),
  keine: inValue('keine'),
  Zielsetzung: inValue('Zielsetzung'),
} as const;

/** Other spellings that are read as a keyword; the formatter writes the keyword. */
const ALIASES: Readonly<Record<string, TokenType>> = {
  maximal: IN_VALUE.höchstens,
  'max.': IN_VALUE.höchstens,
  'mind.': IN_VALUE.mindestens,
  circa: IN_VALUE['ca.'],
  ca: IN_VALUE['ca.'],
  'ggü.': IN_VALUE.gegenüber,
  iVm: IN_NAME['i.V.m.'],
};

export const statementKeywords: ReadonlyMap<string, TokenType> = new Map(Object.entries(STATEMENT));
export const inlineKeywords: ReadonlyMap<string, TokenType> = new Map([
  ...Object.entries(IN_NAME),
  ...Object.entries(IN_VALUE),
  ...Object.entries(ALIASES),
]);

/** What the lexer tries, in this order. */
export const lexerTokens: TokenType[] = [
  Blank,
  End,
  ReasonComment,
  Comment,
  Identifier,
  ProseLiteral,
  StringLiteral,
  DateLiteral,
  SectionNumber,
  NumberLiteral,
  RowLiteral,
  LeftBrace,
  RightBrace,
  LeftParenthesis,
  RightParenthesis,
  EqualSign,
  PercentSign,
  SectionSign,
  EuroSign,
  Comma,
  Colon,
  Unknown,
];

/** What the parser knows. */
export const parserTokens: TokenType[] = [
  Inline,
  Word,
  NameWord,
  Identifier,
  LineWord,
  DateLiteral,
  SectionNumber,
  NumberLiteral,
  StringLiteral,
  ProseLiteral,
  RowLiteral,
  LeftBrace,
  RightBrace,
  LeftParenthesis,
  RightParenthesis,
  EqualSign,
  PercentSign,
  SectionSign,
  EuroSign,
  Comma,
  Colon,
  End,
  Unknown,
  ...Object.values(STATEMENT),
  ...Object.values(IN_NAME),
  ...Object.values(IN_VALUE),
];
