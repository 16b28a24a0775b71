import type { IToken, TokenType } from 'chevrotain';
import { scan } from '../../packages/core/src/syntax/scan.ts';
import * as tokens from '../../packages/core/src/syntax/tokens.ts';

/**
 * A canonical text as a hurried author may have typed it: other blanks, quotes, signs, indentation and line ends, the
 * same words. `choose` gives a number below its argument.
 */
export function untidy(text: string, choose: (count: number) => number): string {
  const lexed = scan(text);
  const all = [...lexed.tokens, ...lexed.comments]
    .filter(({ tokenType }) => tokenType !== tokens.End)
    .sort((a, b) => a.startOffset - b.startOffset);
  const pick = (...choices: string[]) => choices[choose(choices.length)]!;
  let result = '';
  let last: IToken | null = null;
  for (const token of all) {
    const start = last ? last.startOffset + last.image.length : 0;
    result += blanks(text.slice(start, token.startOffset), last, token, pick) + image(token, pick);
    last = token;
  }
  return result + pick('', '\n', '\n\n \n');
}

type Pick = (...choices: string[]) => string;

function image(token: IToken, pick: Pick): string {
  const { image: text, tokenType } = token;
  switch (tokenType) {
    case tokens.StringLiteral:
      return /[“”]/.test(text) ? text : pick(text, `„${text.slice(1, -1)}“`);
    case tokens.NumberLiteral:
      return text
        .replace(/^-/, () => pick('-', '- ', '\u2212', '\u2013 '))
        .replace(/^\+/, () => pick('+', '+ '));
    case tokens.ProseLiteral:
      return text.replace(/\n *"""$/, () => `\n${pick('', '    ', '\t')}"""`);
    default:
      return pick(text, text.normalize('NFD'), text) === text || !KEYWORDS.has(text)
        ? text
        : text.normalize('NFD');
  }
}

const KEYWORDS = new Set([...tokens.statementKeywords.keys(), ...tokens.inlineKeywords.keys()]);
const PUNCTUATION: ReadonlySet<TokenType> = new Set([
  tokens.LeftBrace,
  tokens.RightBrace,
  tokens.LeftParenthesis,
  tokens.RightParenthesis,
  tokens.EqualSign,
  tokens.PercentSign,
  tokens.Comma,
  tokens.SectionSign,
]);

function blanks(gap: string, last: IToken | null, next: IToken, pick: Pick): string {
  const lines = gap.split('\n').length - 1;
  const inBraces = last?.tokenType === tokens.LeftBrace && next.tokenType === tokens.RightBrace;
  if (inBraces) return pick('', ' ', '\n', '\n\n\t');
  if (lines === 1) return `${pick('', ' ')}\n${pick('', '  ', '\t', '       ')}`;
  if (lines > 1) return pick('\n\n', '\n \n', '\n\n\n\n') + pick('', '   ');
  if (last?.tokenType === tokens.Comma) return pick('', ' ', '\n      ', '  ');
  const isFree =
    PUNCTUATION.has(next.tokenType) || (last !== null && PUNCTUATION.has(last.tokenType));
  if (isFree && !next.image.startsWith('//')) return pick('', ' ', '\u00A0', '  ');
  return gap === '' ? '' : pick(' ', '  ', '\t', '\u202F');
}
