import { describe, expect, it } from 'vitest';
import { parse } from '../../packages/core/src/syntax/parse.ts';
import { CHILDREN, isComplete, isStatementComplete } from './support/complete.ts';
import { ParserGenerator, usableParts } from './support/gast.ts';
import type { Piece } from './support/generate.ts';
import { Random } from './support/random.ts';
import { recognize } from './support/recognize.ts';
import { render } from './support/render.ts';
import { toleranceFor, TOLERANCES } from './support/tolerances.ts';

const SENTENCES = 4_000;

describe('what the grammar of the parser writes', () => {
  const random = new Random(2);
  const generator = new ParserGenerator(random, allowedRules(), isWhole);
  const used = new Set<string>();
  let whole = 0;

  it('is a sentence of the reference grammar exactly where it is read whole', () => {
    for (let i = 0; i < SENTENCES; i++) {
      const pieces = generator.sentence();
      if (compare(pieces, i % 2 === 0)) {
        whole++;
        for (const part of generator.used) used.add(part);
      }
    }
    expect(whole).toBeGreaterThan(SENTENCES / 3);
  });

  it('is so with a token too much, too little or in the wrong place, too', () => {
    for (let i = 0; i < SENTENCES; i++) compare(damaged(generator.sentence()), true);
  });

  it('uses every rule and every alternative', () => {
    expect(usableParts().filter((part) => !used.has(part) && !UNUSED.has(part))).toEqual([]);
  });

  /** Whether a text is whole; the reference grammar must say the same. */
  function compare(pieces: readonly Piece[], plain: boolean): boolean {
    const text = render(pieces, random, plain);
    const { file, diagnostics } = parse({ name: 'satz.zv', text });
    // The first word of a line may be taken for a misspelt keyword, which no grammar can say.
    if (diagnostics.some(({ code }) => code === 'unbekanntes-schlüsselwort')) return false;
    const complete = diagnostics.length === 0 && isComplete(file);
    const { ok, furthest } = recognize(text);
    if (complete && !ok) {
      const tolerance = toleranceFor(text);
      expect(tolerance, `read by the parser only, from offset ${furthest}:\n${text}`).toBeDefined();
    } else {
      expect(ok, `recognised by the reference grammar only:\n${text}`).toBe(complete);
    }
    return complete && ok;
  }

  function damaged(pieces: readonly Piece[]): Piece[] {
    const result = [...pieces];
    const at = random.below(result.length);
    const other = random.pick(pieces);
    const ways = [
      () => result.splice(at, 1),
      () => result.splice(at, 0, other),
      () => result.splice(at, 1, other),
      () => result.splice(at, 2, ...result.slice(at, at + 2).reverse()),
    ];
    random.pick(ways)();
    return result;
  }
});

describe('what the parser reads beyond the reference grammar', () => {
  it.each(TOLERANCES)('$name', ({ example, name }) => {
    const text = `Zielvereinbarung 2024\n${example}\n`;
    const { file, diagnostics } = parse({ name: 'satz.zv', text });
    expect(diagnostics).toEqual([]);
    expect(isComplete(file)).toBe(true);
    expect(recognize(text).ok).toBe(false);
    expect(toleranceFor(text)).toBe(name);
  });
});

/** What the productions offer, but a whole sentence never takes. */
const UNUSED = new Set([
  // A legal basis with nothing, a signer with nothing.
  'legalBasis 0 2',
  'signer 0 2',
  // What means nothing in a value.
  'valuePart 0 10',
  // Statements stand under their own rule in the tests, but for those in a block.
  'signatureBlock 0 1',
]);

/** The statements that may stand in a block, by the names of the parser's rules. */
function allowedRules(): Record<string, string[]> {
  const rule = (kind: string) => RULE_OF_KIND[kind] ?? kind;
  const rules = Object.fromEntries(
    Object.entries(CHILDREN).map(([kind, kinds]) => [rule(kind), kinds!.map(rule)]),
  );
  // Most of the grammar is in values.
  return { ...rules, goal: ['value', 'value', 'value', 'value', 'proseLine'] };
}

const RULE_OF_KIND: Readonly<Record<string, string>> = { text: 'proseLine', unit: 'measureUnit' };

function isWhole(statement: readonly Piece[]): boolean {
  const text = render(statement, new Random(0), true);
  const { file, diagnostics } = parse({ name: 'zeile.zv', text });
  return diagnostics.length === 0 && file.statements.every(isStatementComplete);
}
