import { describe, expect, it } from 'vitest';
import {
  IN_NAME,
  IN_VALUE,
  inlineKeywords,
  statementKeywords,
} from '../../packages/core/src/syntax/tokens.ts';
import { literalsOf, readEbnf } from './support/ebnf.mjs';
import { grammar, isWordLike, literals } from './support/grammar.ts';

const sorted = (words: Iterable<string>) => [...new Set(words)].toSorted();

/** Words that are no keywords: each is read in one place of the language only. */
const ONLY_HERE =
  'Vergleich zum zur je pro Vorlage Entwurf beschlossen unterzeichnet zurückgegeben der dem den die das des höher niedriger'.split(
    ' ',
  );

describe('the keywords of the reference grammar', () => {
  it('are those of the token table', () => {
    expect(sorted(literals('Anweisungswort'))).toEqual(sorted(statementKeywords.keys()));
    expect(sorted(literals('Bindewort'))).toEqual(spellings(IN_NAME));
    expect(sorted(literals('Wertwort'))).toEqual(spellings(IN_VALUE));
  });

  it('are all used by a production that is no list of keywords, and no other words are', () => {
    const lists = new Set(['Anweisungswort', 'Bindewort', 'Wertwort']);
    const used = grammar.productions
      .filter((each) => !each.lexical && !lists.has(each.name))
      .flatMap((each) => literalsOf(each.expression))
      .filter(isWordLike);
    expect(sorted(used)).toEqual(
      sorted([...statementKeywords.keys(), ...inlineKeywords.keys(), ...ONLY_HERE]),
    );
  });

  function spellings(table: Readonly<Record<string, unknown>>): string[] {
    const types = new Set(Object.values(table));
    return sorted([...inlineKeywords].flatMap(([word, type]) => (types.has(type) ? [word] : [])));
  }
});

describe('the reader of the grammar', () => {
  it('knows sequences before alternatives, and repetition and exclusion before both', () => {
    const { productions } = readEbnf("A ::= 'x'+ B - C | [^a-c#x41]?\nB ::= 'b'\nC ::= 'c'");
    expect(productions[0]!.expression).toEqual({
      type: 'choice',
      items: [
        {
          type: 'sequence',
          items: [
            { type: 'repeat', item: { type: 'literal', text: 'x' }, min: 1, max: Infinity },
            {
              type: 'difference',
              left: { type: 'symbol', name: 'B' },
              right: { type: 'symbol', name: 'C' },
            },
          ],
        },
        {
          type: 'repeat',
          item: {
            type: 'class',
            negated: true,
            ranges: [
              [97, 99],
              [65, 65],
            ],
          },
          min: 0,
          max: 1,
        },
      ],
    });
  });

  it.each([
    ['A ::= B', '„B“ is not defined'],
    ["A ::= 'a' A ::= 'b'", 'defined twice'],
    ["A ::= ('a'", '„)“ expected'],
    ["A ::= | 'a'", 'an expression expected'],
    ["A 'a'", '„::=“ expected'],
  ])('refuses %s', (text, message) => {
    expect(() => readEbnf(text)).toThrow(message);
  });

  it('finds every production used, but for the whole file and what stands between tokens', () => {
    const used = new Set(grammar.productions.flatMap((each) => symbols(each.expression)));
    const roots = grammar.productions.map(({ name }) => name).filter((name) => !used.has(name));
    expect(roots).toEqual(['Datei', 'Kommentar']);
  });
});

function symbols(node: unknown): string[] {
  return [...JSON.stringify(node).matchAll(/"type":"symbol","name":"(.*?)"/g)].map(
    (match) => match[1]!,
  );
}
