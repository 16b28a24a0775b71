import type { Expression } from './ebnf.mjs';
import { production } from './grammar.ts';
import { scan, type Token } from './scan.ts';

export interface Recognition {
  readonly ok: boolean;
  /** Where a text that is not recognised stops making sense. */
  readonly furthest: number;
}

/** Whether the reference grammar derives the text from the production `start`. Follows every reading at once. */
export function recognize(text: string, start = 'Datei'): Recognition {
  const tokens = scan(text);
  if (!tokens) return { ok: false, furthest: -1 };
  const reading = new Reading(tokens);
  const ends = reading.symbol(start, 0);
  const last = tokens[reading.furthest];
  return { ok: ends.includes(tokens.length), furthest: last ? last.start : text.length };
}

class Reading {
  furthest = 0;
  private readonly tokens: readonly Token[];
  private readonly known = new Map<string, readonly number[]>();

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The indexes behind all ways to read a production from `at` on. */
  symbol(name: string, at: number): readonly number[] {
    const { lexical, expression } = production(name);
    if (lexical) return this.token(name, at);
    const key = `${name} ${at}`;
    let ends = this.known.get(key);
    if (!ends) {
      ends = this.read(expression, at);
      this.known.set(key, ends);
    }
    return ends;
  }

  private token(name: string, at: number): readonly number[] {
    this.furthest = Math.max(this.furthest, at);
    return this.tokens[at]?.names.has(name) ? [at + 1] : [];
  }

  private read(expression: Expression, at: number): readonly number[] {
    switch (expression.type) {
      case 'symbol':
        return this.symbol(expression.name, at);
      case 'literal':
        return this.token(expression.text, at);
      case 'choice':
        return unique(expression.items.flatMap((item) => this.read(item, at)));
      case 'sequence':
        return expression.items.reduce<readonly number[]>(
          (ends, item) => unique(ends.flatMap((end) => this.read(item, end))),
          [at],
        );
      case 'repeat':
        return this.repeat(expression, at);
      case 'difference': {
        const right = this.read(expression.right, at);
        return this.read(expression.left, at).filter((end) => !right.includes(end));
      }
      case 'class':
        throw new Error('a class of characters stands in the second part of the grammar');
    }
  }

  private repeat(
    { item, min, max }: Extract<Expression, { type: 'repeat' }>,
    at: number,
  ): readonly number[] {
    const ends = new Set<number>(min === 0 ? [at] : []);
    let frontier: readonly number[] = [at];
    for (let count = 1; count <= max && frontier.length > 0; count++) {
      frontier = unique(frontier.flatMap((from) => this.read(item, from))).filter(
        (end) => !ends.has(end),
      );
      for (const end of frontier) ends.add(end);
    }
    return [...ends];
  }
}

function unique(ends: readonly number[]): readonly number[] {
  return ends.length < 2 ? ends : [...new Set(ends)];
}
