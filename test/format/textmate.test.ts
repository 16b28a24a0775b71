import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IToken } from 'chevrotain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';
import * as oniguruma from 'vscode-oniguruma';
import { layOut } from '../../packages/core/src/syntax/layout.ts';
import { scan } from '../../packages/core/src/syntax/scan.ts';
import * as tokens from '../../packages/core/src/syntax/tokens.ts';
import { grammarPath, printGrammar, scopeOf } from '../../scripts/textmate.mjs';
import { arbitrarySource, arbitraryTokenSoup } from '../support/arbitrary-source.ts';

const text = readFileSync(grammarPath, 'utf8');
const examples = new URL('../../examples/', import.meta.url);

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
await oniguruma.loadWASM(readFileSync(wasm));
const registry = new Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (string) => new oniguruma.OnigString(string),
  }),
  loadGrammar: async () => parseRawGrammar(text, 'zv.tmLanguage.json'),
});
const grammar = (await registry.loadGrammar('source.zv'))!;

test('the grammar is what scripts/textmate.mjs writes', async () => {
  expect(await printGrammar(tokens)).toBe(text);
});

test('every token has its scope', () => {
  const types = [...tokens.lexerTokens, ...tokens.parserTokens];
  const named = ['Blank', 'End', 'Inline', 'Word', 'NameWord', 'TimeWord'];
  for (const type of types) if (!named.includes(type.name)) expect(scopeOf(type)).toMatch(/\.zv$/);
});

test('the examples are coloured as they are read', () => {
  for (const name of readdirSync(examples).filter((file) => file.endsWith('.zv'))) {
    checkScopes(readFileSync(new URL(name, examples), 'utf8'));
  }
});

test('facts within prose and escapes have scopes of their own', () => {
  expect(scopesAt('"""\n{{jahr}}\n"""', 6)).toContain('variable.other.fact.zv');
  expect(scopesAt('Zusatz "a\\"b"', 10)).toContain('constant.character.escape.zv');
  expect(scopesAt('| a\\|b |', 4)).toContain('constant.character.escape.zv');
});

test('valid texts are coloured as they are read', () => {
  fc.assert(fc.property(arbitrarySource(), checkScopes), { numRuns: 300 });
});

test('any text is coloured as it is read', () => {
  fc.assert(fc.property(arbitraryTokenSoup(), checkScopes), { numRuns: 600 });
});

/** Every token begins and ends with the scope of its type. */
function checkScopes(source: string): void {
  // No UTF-8 file holds half a character.
  if (/\p{Surrogate}/u.test(source)) return;
  const scopes = scopesOf(source);
  for (const { token, scope } of expectedScopes(source)) {
    const last = token.startOffset + token.image.trimEnd().length - 1;
    for (const offset of [token.startOffset, last]) {
      const found = scopes[offset] ?? [];
      if (!found.includes(scope)) {
        expect.fail(
          `${JSON.stringify(token.image)} at ${offset}: ${found.join(' ')} without ${scope}`,
        );
      }
    }
  }
}

const statementTypes = new Set(tokens.statementKeywords.values());
const inlineTypes = new Set(tokens.inlineKeywords.values());

function expectedScopes(source: string): { token: IToken; scope: string }[] {
  const lexed = scan(source);
  const { tokens: laidOut, diagnostics } = layOut(source, lexed.tokens);
  // Where braces do not balance, the layout invents or drops some, and what stands before a keyword it skips: what then
  // opens a line is a guess.
  const guessed = ['zu-tief-verschachtelt', 'überzählig'];
  if (diagnostics.some(({ code }) => code.startsWith('klammer') || guessed.includes(code)))
    return [];
  return (
    [...laidOut, ...lexed.comments]
      // Blanks of other kinds behind a comment or an unclosed string are no part of it to the lexer.
      .filter(({ tokenType, image }) => tokenType !== tokens.End && image.trim() !== '')
      .map((token) => ({ token, scope: expectedScope(token) }))
  );
}

function expectedScope(token: IToken): string {
  const word = token.image.normalize('NFC').replace(/\s+/g, ' ');
  // A keyword that is misspelt, or holds something invisible, is read as one and coloured as a word: so it shows.
  if (statementTypes.has(token.tokenType))
    return tokens.statementKeywords.has(word) ? 'keyword.control.zv' : scopeOf(tokens.LineWord);
  const isKeyword = tokens.inlineKeywords.has(word) || tokens.COMPARING_WORDS.includes(word);
  if (inlineTypes.has(token.tokenType) && !isKeyword) return scopeOf(tokens.Identifier);
  return scopeOf(token.tokenType);
}

/** The scopes of each code unit. */
function scopesOf(source: string): string[][] {
  const scopes: string[][] = [];
  let stack = INITIAL;
  let offset = 0;
  for (const line of source.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const result = grammar.tokenizeLine(line.replace(/[\r\n]+$/, ''), stack);
    for (const { startIndex, endIndex, scopes: found } of result.tokens) {
      for (let i = startIndex; i < endIndex; i++) scopes[offset + i] = found;
    }
    stack = result.ruleStack;
    offset += line.length;
  }
  return scopes;
}

function scopesAt(source: string, offset: number): string[] {
  return scopesOf(source)[offset] ?? [];
}
