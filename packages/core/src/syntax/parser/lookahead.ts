import {
  Alternation,
  type Alternative,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type ILookaheadStrategy,
  type IProduction,
  Terminal,
  type Rule,
} from 'chevrotain';
import { decision } from './choices.ts';

type ForAlternation = ILookaheadStrategy['buildLookaheadForAlternation'];
type ForOptional = ILookaheadStrategy['buildLookaheadForOptional'];

/**
 * Decides by the next token alone, from one table for each decision: LL(1). Chevrotain's own strategy comes to the same
 * decisions through the paths of k tokens, which takes longer than to parse an agreement. A table is made at its first
 * use, as an agreement needs few of them.
 */
export class OneTokenLookahead extends LLkLookaheadStrategy {
  private readonly firsts = new Map<Rule, readonly number[]>();

  constructor() {
    super({ maxLookahead: 1 });
  }

  override buildLookaheadForAlternation(
    options: Parameters<ForAlternation>[0],
  ): ReturnType<ForAlternation> {
    return decision(() => {
      const alternation = find(options.rule, Alternation, options.prodOccurrence)!;
      const table: number[] = [];
      for (const [index, { definition }] of alternativesOf(alternation).entries()) {
        for (const token of this.first(definition)) table[token] ??= index;
        if (definition.every(mayBeEmpty)) return { table, otherwise: index };
      }
      return { table, otherwise: undefined };
    }) as ReturnType<ForAlternation>;
  }

  override buildLookaheadForOptional(options: Parameters<ForOptional>[0]): ReturnType<ForOptional> {
    const kind = OPTIONAL[options.prodType as keyof typeof OPTIONAL];
    return decision(() => {
      const production = find(options.rule, kind, options.prodOccurrence)!;
      const table: boolean[] = [];
      for (const token of this.first(production.definition)) table[token] = true;
      return { table, otherwise: production.definition.every(mayBeEmpty) };
    }) as ReturnType<ForOptional>;
  }

  /** The numbers of the tokens that a sequence can begin with. */
  private first(sequence: readonly IProduction[]): readonly number[] {
    const tokens: number[] = [];
    for (const production of sequence) {
      tokens.push(...this.firstOf(production));
      if (!mayBeEmpty(production)) break;
    }
    return tokens;
  }

  private firstOf(production: IProduction): readonly number[] {
    if (production instanceof Terminal) {
      const { tokenTypeIdx, categoryMatches } = production.terminalType;
      return [tokenTypeIdx!, ...categoryMatches!];
    }
    if (production instanceof NonTerminal) return this.firstOfRule(production.referencedRule);
    if (production instanceof Alternation) {
      return alternativesOf(production).flatMap(({ definition }) => this.first(definition));
    }
    return this.first(definitionOf(production));
  }

  private firstOfRule(rule: Rule): readonly number[] {
    let first = this.firsts.get(rule);
    if (first === undefined) {
      first = [...new Set(this.first(rule.definition))];
      this.firsts.set(rule, first);
    }
    return first;
  }
}

const OPTIONAL = { Option, Repetition, RepetitionMandatory };

/** The production of a kind with a number, such as OPTION2, in a rule. */
function find<Kind extends Alternation | Option>(
  parent: Rule | IProduction,
  kind: new (...options: never[]) => Kind,
  index: number,
): Kind | undefined {
  for (const production of definitionOf(parent)) {
    if (production instanceof kind && production.idx === index) return production;
    const found = production instanceof NonTerminal ? undefined : find(production, kind, index);
    if (found) return found;
  }
  return undefined;
}

function mayBeEmpty(production: IProduction): boolean {
  if (production instanceof Option || production instanceof Repetition) return true;
  if (production instanceof Terminal) return false;
  if (production instanceof Alternation) return production.definition.some(mayBeEmpty);
  return definitionOf(production).every(mayBeEmpty);
}

const alternativesOf = (alternation: Alternation) => alternation.definition as Alternative[];

/** What a production consists of; of a reference, what its rule consists of. */
function definitionOf(production: IProduction | Rule): readonly IProduction[] {
  return (production as { definition?: IProduction[] }).definition ?? [];
}
