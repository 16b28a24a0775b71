import { describe, expect, it } from 'vitest';
import { ZvParser } from '../../packages/core/src/syntax/parser/parser.ts';

/**
 * Where the grammar of the parser has two ways to read one token, and why that is meant. The parser takes the way that
 * is written first, and repeats as long as it can.
 */
const INTENDED: readonly { readonly finding: RegExp; readonly reason: string }[] = [
  {
    finding: /<33 ,34> in <OR> inside <statement> Rule,\s+<StringLiteral>/,
    reason:
      'A line that starts with a string is a value whose measure is named in quotes; only what starts with anything else is stray. The stray line takes every token that can stand inside a line, strings among them.',
  },
  {
    finding: /<1 ,2> in <OR> inside <signatureBlock> Rule,\s+<LineWord>/,
    reason:
      'Among signatures a line that starts with a free word is a signature, elsewhere a value; the block also takes any other statement, so that one message can say that it does not belong there.',
  },
];

describe('the grammar of the parser', () => {
  it('passes the checks of chevrotain, but for ambiguities that are meant', () => {
    const findings = validate();
    const unexpected = findings.filter(
      (each) => !INTENDED.some(({ finding }) => finding.test(each)),
    );
    expect(unexpected).toEqual([]);
    expect(INTENDED.filter(({ finding }) => !findings.some((each) => finding.test(each)))).toEqual(
      [],
    );
  });
});

/** The messages of chevrotain's own validation, which the product skips to start faster. */
function validate(): string[] {
  defineGroupBy();
  class Validated extends ZvParser {
    override performSelfAnalysis(): void {
      const self = this as unknown as { skipValidations: boolean };
      self.skipValidations = false;
      super.performSelfAnalysis();
    }
  }
  try {
    void new Validated();
    return [];
  } catch (error) {
    return (error as Error).message.split(/\n-+\n|\n{2,}/);
  }
}

/** Node 20 lacks `Object.groupBy`, which chevrotain's validation calls. */
function defineGroupBy(): void {
  const target = Object as unknown as Record<string, unknown>;
  target['groupBy'] ??= <T>(items: Iterable<T>, keyOf: (item: T) => string) => {
    const groups: Record<string, T[]> = {};
    for (const item of items) (groups[keyOf(item)] ??= []).push(item);
    return groups;
  };
}
