import { expect, it } from 'vitest';
import { lexerTokens } from './tokens.ts';

/** What follows a first character where that alone is no token yet. */
const REST = ['', '1', '1a ', ' 1', ' 1', '.1.2024', '. April 2024', '/1/2024', '024-04-04'];

/** As the lexer sorts characters: those of Latin 1 one by one, the others by 255. */
function bucket(code: number): number {
  return code < 0x100 ? code : 0xff + Math.trunc(code / 0xff);
}

const withPattern = lexerTokens.filter(({ PATTERN }) => PATTERN instanceof RegExp);

it.each(withPattern.map((token) => [token.name, token] as const))(
  '%s begins with none but the characters the lexer is told',
  (_, { PATTERN, START_CHARS_HINT }) => {
    const hinted = new Set(
      START_CHARS_HINT!.map((one) => bucket(typeof one === 'string' ? one.charCodeAt(0) : one)),
    );
    const pattern = new RegExp(`^(?:${(PATTERN as RegExp).source})`);
    const missing = Array.from({ length: 0x10000 }, (__, code) => code).filter(
      (code) =>
        !hinted.has(bucket(code)) &&
        REST.some((rest) => pattern.test(String.fromCharCode(code) + rest)),
    );
    expect(missing).toEqual([]);
  },
);
