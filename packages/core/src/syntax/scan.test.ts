import { readFileSync, readdirSync } from 'node:fs';
import { Lexer, type IToken, type TokenType } from 'chevrotain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryTokenSoup } from '../../../../test/support/arbitrary-source.ts';
import { scan } from './scan.ts';
import { Blank, Comment, End, lexerTokens, ProseLiteral, ReasonComment } from './tokens.ts';

const examples = new URL('../../../../examples/', import.meta.url);

it.each(readdirSync(examples).filter((name) => name.endsWith('.zv')))(
  'finds the tokens of %s that the lexer of chevrotain finds',
  (name) => expectSame(readFileSync(new URL(name, examples), 'utf8')),
);

it('finds the tokens of any text that the lexer of chevrotain finds', () => {
  fc.assert(fc.property(arbitraryTokenSoup(), expectSame), { numRuns: 300 });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), expectSame), {
    numRuns: 300,
  });
});

/** What follows a first character where that alone is no token yet. */
const REST = ['', '1', '1a ', ' 1', '\u00A01', '.1.2024', '. April 2024', '/1/2024', '024-04-04'];

/** Every type, tried without regard to what it can begin with. */
const fitting = lexerTokens.map((type) => {
  const { pattern } = type;
  if (typeof pattern === 'string')
    return { type, fits: (text: string) => text.startsWith(pattern) };
  if (typeof pattern === 'function') return { type, fits: (text: string) => pattern(text, 0) >= 0 };
  const atStart = new RegExp(`^(?:${pattern.source})`);
  return { type, fits: (text: string) => atStart.test(text) };
});

it('begins a token with every character, each with what it may begin with', () => {
  for (let code = 0; code < 0x10000; code++) {
    for (const rest of REST) {
      const text = String.fromCharCode(code) + rest;
      const { tokens, comments } = scan(text);
      const expected = fitting.find(({ fits }) => fits(text))?.type;
      const found = [...tokens, ...comments].find(({ startOffset }) => startOffset === 0);
      if ((found?.tokenType ?? Blank) !== expected) {
        expect.fail(`${JSON.stringify(text)}: ${found?.tokenType.name}, not ${expected?.name}`);
      }
    }
  }
});

/** The same table read by chevrotain, which tries every type at every place. */
const oracle = new Lexer(
  lexerTokens.map(({ name, pattern }): TokenType => ({
    name,
    PATTERN:
      typeof pattern === 'function'
        ? (text, offset) => {
            const end = pattern(text, offset);
            return end < 0 ? null : [text.slice(offset, end)];
          }
        : pattern,
    LINE_BREAKS: [End.name, ProseLiteral.name].includes(name),
    ...([Comment.name, ReasonComment.name].includes(name) ? { GROUP: 'comments' } : {}),
    ...(name === Blank.name ? { GROUP: Lexer.SKIPPED } : {}),
  })),
  { positionTracking: 'onlyOffset', skipValidations: true },
);

function expectSame(text: string): void {
  const { tokens, groups, errors } = oracle.tokenize(text);
  expect(errors).toEqual([]);
  const ours = scan(text);
  expect(ours.tokens.map(shown)).toEqual(tokens.map(shown));
  expect(ours.comments.map(shown)).toEqual((groups['comments'] ?? []).map(shown));
}

function shown({ tokenType, image, startOffset }: IToken): string {
  return `${tokenType.name} ${startOffset} ${image}`;
}
