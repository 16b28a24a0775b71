import type { TokenType } from 'chevrotain';
import {
  BLANK,
  matchComment,
  matchDocComment,
  matchProse,
  matchRow,
  matchString,
} from './patterns.ts';

/**
 * Every token of the language, once. Words are lexed as one token type; the layout pass gives a word its keyword type
 * by its place: a statement keyword counts only at the start of a line, so a name may contain any word elsewhere.
 * The parser completes the types with their numbers; plain objects make the start quicker than `createToken` does.
 */

/** A token that the lexer finds in a text. */
export interface LexedType extends TokenType {
  /** How it reads; a function says where the token that starts at an offset ends, or -1 where there is none. */
  readonly pattern: string | RegExp | ((text: string, offset: number) => number);
  /** What it can begin with; other types are not even tried. */
  readonly starts: RegExp;
}

// Categories: what a production may accept where it does not care which token it is.
/** Any token that can stand inside a line. */
export const Inline: TokenType = { name: 'Inline' };
/** Any word inside a line, keyword or not. */
export const Word: TokenType = { name: 'Word', CATEGORIES: [Inline] };
/** A word that can be part of a name, a unit or a base. */
export const NameWord: TokenType = { name: 'NameWord', CATEGORIES: [Word] };
/** A word that can say when something happens. */
export const TimeWord: TokenType = { name: 'TimeWord', CATEGORIES: [] };

// Words
// Invisible characters that slip in when text is pasted stay part of the word; they are reported, not read.
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060';
const LETTER = 'A-Za-z_\\u00AA\\u00B5\\u00BA\\u00C0-\\u024F\\u0300-\\u036F';
const WORD = `[${LETTER}${INVISIBLE}0-9.*\\-]*`;
export const wordPattern = new RegExp(`[${LETTER}${INVISIBLE}]${WORD}(?:/(?!/)${WORD})*`);
export const Identifier: LexedType = {
  name: 'Identifier',
  pattern: wordPattern,
  starts: new RegExp(`[${LETTER}${INVISIBLE}]`),
  CATEGORIES: [NameWord, TimeWord],
};
/** A word at the start of a line that is no statement keyword. */
export const LineWord: TokenType = { name: 'LineWord' };

// Literals
/** `04.04.2024`, `4. April 2024`; also the forms that are refused with a message, such as `2024-04-04`. */
export const DateLiteral: LexedType = {
  name: 'DateLiteral',
  pattern:
    /\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.[ \u00A0\u202F]?\d{1,2}\.[ \u00A0\u202F]?\d{2}(?:\d{2})?(?![\d.]|,\d)|\d{1,2}\.[ \u00A0\u202F]?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)[ \u00A0\u202F]\d{4}/,
  starts: /\d/,
  CATEGORIES: [Inline],
};
/** The number of a section of a law: `48b`. */
export const SectionNumber: LexedType = {
  name: 'SectionNumber',
  pattern: /\d+[a-z](?![A-Za-z0-9\u00C0-\u024F])/,
  starts: /\d/,
  CATEGORIES: [Inline],
};
/** Anything that sets out to be a number; whether it is one, `readNumber` decides. */
export const NumberLiteral: LexedType = {
  name: 'NumberLiteral',
  pattern:
    /(?:\+\/[-\u2212]|[+\-\u2212\u2013\u2010\u2011\uFF0B\uFF0D\u00B1])?[ \u00A0\u202F]?[.,]?\d+(?:[.,\u00A0\u202F\u2009'’]+\d+)*/,
  starts: /[+\-\u2212\u2013\u2010\u2011\uFF0B\uFF0D\u00B1.,\d \u00A0\u202F]/,
  CATEGORIES: [Inline],
};
export const StringLiteral: LexedType = {
  name: 'StringLiteral',
  pattern: matchString,
  starts: /["„“”»«‚‘’']/,
  CATEGORIES: [Inline],
};
/** Running text between fences. */
export const ProseLiteral: LexedType = {
  name: 'ProseLiteral',
  pattern: matchProse,
  starts: /"/,
};
/** A line of a table: `| a | b |`. */
export const RowLiteral: LexedType = {
  name: 'RowLiteral',
  pattern: matchRow,
  starts: /\|/,
};

// Punctuation
function sign(name: string, character: string, CATEGORIES: TokenType[] = []): LexedType {
  return { name, pattern: character, starts: new RegExp(`\\${character}`), CATEGORIES };
}
export const LeftBrace = sign('LeftBrace', '{');
export const RightBrace = sign('RightBrace', '}');
export const LeftParenthesis = sign('LeftParenthesis', '(', [Inline]);
export const RightParenthesis = sign('RightParenthesis', ')', [Inline]);
export const EqualSign = sign('EqualSign', '=', [Inline]);
export const PercentSign = sign('PercentSign', '%', [Inline]);
export const SectionSign: LexedType = {
  name: 'SectionSign',
  pattern: /§{1,2}/,
  starts: /§/,
  CATEGORIES: [Inline],
};
/** Also with what the money is for: `€/BG`. */
export const EuroSign: LexedType = {
  name: 'EuroSign',
  pattern: new RegExp(`€(?:/[${LETTER}]${WORD})*`),
  starts: /€/,
  CATEGORIES: [Inline],
};
export const Comma = sign('Comma', ',', [Inline]);
export const Colon = sign('Colon', ':', [Inline]);
/** The end of a line that holds a statement, or of a statement before `}`. */
export const End: LexedType = {
  name: 'End',
  pattern: /[\r\n][ \t\r\n]*/,
  starts: /[\r\n]/,
};
/** A run of characters that the language has no use for: every range that no other token begins with. */
export const Unknown: LexedType = {
  name: 'Unknown',
  pattern:
    /[\u0000-\u0008\u000E-\u001F!#$&*.;<>?@[\\\]^`~\u007F-\u009F\u00A1-\u00A6\u00A8\u00A9\u00AC\u00AE-\u00B4\u00B6-\u00B9\u00BC-\u00BF\u0250-\u02FF\u0370-\u167F\u1681-\u1FFF\u2010-\u2012\u2014-\u2017\u201B\u201F-\u202E\u2030-\u205E\u2061-\u20AB\u20AD-\u2211\u2213-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF]+|[|/+\-\u2212\u2013]/,
  starts: /[^]/,
  CATEGORIES: [Inline],
};
export const Blank: LexedType = {
  name: 'Blank',
  pattern: new RegExp(`${BLANK.source}+`),
  starts: BLANK,
};
/** `///`: the reason for the line below. */
export const ReasonComment: LexedType = {
  name: 'ReasonComment',
  pattern: matchDocComment,
  starts: /\//,
};
export const Comment: LexedType = {
  name: 'Comment',
  pattern: matchComment,
  starts: /\//,
};

const statement = (word: string): TokenType => ({ name: `'${word}'` });
const inName = (word: string): TokenType => ({ name: `'${word}'`, CATEGORIES: [NameWord] });
const inTime = (word: string, kind = NameWord): TokenType => ({
  name: `'${word}'`,
  CATEGORIES: [kind, TimeWord],
});
const inValue = (word: string, where = ''): TokenType => ({
  name: `'${word}'${where}`,
  CATEGORIES: [Word],
});

/** Keywords that open a line. */
export const STATEMENT = {
  Sprache: statement('Sprache'),
  Regelwerk: statement('Regelwerk'),
  Zielvereinbarung: statement('Zielvereinbarung'),
  Status: statement('Status'),
  Auszug: statement('Auszug'),
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
  in: inTime('in'),
  am: inName('am'),
  vom: inTime('vom'),
  an: inName('an'),
  mit: inName('mit'),
  zuvor: inName('zuvor'),
  durch: inName('durch'),
  Amt: inName('Amt'),
  Einvernehmen: inName('Einvernehmen'),
  Vertretung: inName('Vertretung'),
  Auftrag: inName('Auftrag'),
  sonstige: inName('sonstige'),
  Ziele: inName('Ziele'),
  entfallen: inName('entfallen'),
  Berichtsmonat: inName('Berichtsmonat'),
  zu: inTime('zu'),
} as const;

/** Keywords inside a line that end the name of a measure. */
export const IN_VALUE = {
  mindestens: inTime('mindestens', Word),
  höchstens: inValue('höchstens'),
  nicht: inValue('nicht'),
  mehr: inValue('mehr'),
  weniger: inValue('weniger'),
  unter: inValue('unter'),
  über: inValue('über'),
  'ca.': inValue('ca.'),
  rund: inValue('rund'),
  von: inValue('von'),
  bis: inTime('bis', Word),
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
  Fußnote: inValue('Fußnote', ' am Wert'),
} as const;

/** Other words that stand where a keyword does. */
const ALIASES: Readonly<Record<string, TokenType>> = {
  wenigstens: IN_VALUE.mindestens,
  'mind.': IN_VALUE.mindestens,
  maximal: IN_VALUE.höchstens,
  'max.': IN_VALUE.höchstens,
  circa: IN_VALUE['ca.'],
  ca: IN_VALUE['ca.'],
  etwa: IN_VALUE.rund,
  'rd.': IN_VALUE.rund,
  'ggü.': IN_VALUE.gegenüber,
};

/** Words before what a value is compared with. Of several words the first is no keyword alone. */
export const COMPARING_WORDS: readonly string[] = [
  'gegenüber',
  'ggü.',
  'im Vergleich zum',
  'im Vergleich zur',
  'im Vergleich zu',
  'im Vergleich mit',
];

export const statementKeywords: ReadonlyMap<string, TokenType> = new Map(Object.entries(STATEMENT));
export const inlineKeywords: ReadonlyMap<string, TokenType> = new Map([
  ...Object.entries(IN_NAME),
  ...Object.entries(IN_VALUE),
  ...Object.entries(ALIASES),
]);

/** Whether a word means something of its own inside a line, so that a name with it needs quotes. */
export function isInlineKeyword(word: string): boolean {
  return inlineKeywords.has(word);
}

/** What the lexer tries, in this order. */
export const lexerTokens: readonly LexedType[] = [
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
  TimeWord,
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
