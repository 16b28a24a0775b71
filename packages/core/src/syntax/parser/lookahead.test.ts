import {
  Alternation,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type ILookaheadStrategy,
  type IProduction,
  type Rule,
} from 'chevrotain';
import { expect, it } from 'vitest';
import { parserTokens } from '../tokens.ts';
import { OneTokenLookahead } from './lookahead.ts';
import { ZvParser } from './parser.ts';

const rules = Object.values(new ZvParser().getGAstProductions());

it.each(rules.map((rule) => [rule.name, rule] as const))(
  'decides in %s as the strategy of chevrotain does, whatever token comes next',
  (_, rule) => {
    expect(decisions(new OneTokenLookahead(), rule)).toEqual(
      decisions(new LLkLookaheadStrategy({ maxLookahead: 1 }), rule),
    );
  },
);

it('has enough decisions to be judged by', () => {
  const count = rules.flatMap((rule) => choicesIn(rule)).length;
  expect(count).toBeGreaterThan(100);
});

/** What is decided at each choice of a rule before each token. */
function decisions(strategy: ILookaheadStrategy, rule: Rule): string[] {
  return choicesIn(rule).map((choice) => {
    const decide = functionFor(strategy, rule, choice);
    return parserTokens
      .map(({ name, tokenTypeIdx }) => {
        const token = { tokenTypeIdx };
        const decision = decide.call({ LA: () => token, LA_FAST: () => token });
        return decision === undefined || decision === false ? '' : `${name}: ${decision}`;
      })
      .join(' ');
  });
}

type Choice = Alternation | Option | Repetition | RepetitionMandatory;

function functionFor(strategy: ILookaheadStrategy, rule: Rule, choice: Choice): () => unknown {
  const options = {
    prodOccurrence: choice.idx,
    rule,
    maxLookahead: 1,
    dynamicTokensEnabled: false,
  };
  if (choice instanceof Alternation) {
    return strategy.buildLookaheadForAlternation({ ...options, hasPredicates: false });
  }
  const prodType =
    choice instanceof Option
      ? 'Option'
      : choice instanceof Repetition
        ? 'Repetition'
        : 'RepetitionMandatory';
  return strategy.buildLookaheadForOptional({ ...options, prodType });
}

function choicesIn(parent: Rule | IProduction): Choice[] {
  const parts = (parent as { definition?: IProduction[] }).definition ?? [];
  return parts
    .filter((part) => !(part instanceof NonTerminal))
    .flatMap((part) => [
      ...([Alternation, Option, Repetition, RepetitionMandatory].some(
        (kind) => part instanceof kind,
      )
        ? [part as Choice]
        : []),
      ...choicesIn(part),
    ]);
}
