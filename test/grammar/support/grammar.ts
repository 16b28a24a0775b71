import { readFileSync } from 'node:fs';
import { type Ebnf, literalsOf, type Production, readEbnf } from './ebnf.mjs';

export const GRAMMAR_PATH = new URL('../../../grammar/zv.ebnf', import.meta.url);

/** The reference grammar. */
export const grammar: Ebnf = readEbnf(readFileSync(GRAMMAR_PATH, 'utf8'));

const byName = new Map(grammar.productions.map((production) => [production.name, production]));

export function production(name: string): Production {
  const found = byName.get(name);
  if (!found) throw new Error(`grammar/zv.ebnf has no production „${name}“`);
  return found;
}

/** The literal words of one production. */
export function literals(name: string): string[] {
  return literalsOf(production(name).expression);
}

/** Whether a text begins like a word, so that it must not touch another one. */
export function isWordLike(text: string): boolean {
  return /^[\p{L}\p{M}0-9_]/u.test(text);
}

/** Whether a text ends like a word or a number. */
export function endsWordLike(text: string): boolean {
  return /[\p{L}\p{M}0-9_]$/u.test(text);
}
