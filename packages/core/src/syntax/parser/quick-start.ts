import { EmbeddedActionsParser, type IParserConfig, type Rule, type TokenType } from 'chevrotain';
import { type Choice, readChoices, writeChoices } from './choices.ts';

type Work = () => unknown;

/**
 * Chevrotain records and analyses the whole grammar before the first text is read. A bundle brings along what that leads to
 * for a text without errors: the decision at each choice. Where it does not, as in tests, a production's lookahead waits
 * for its first use and the follow sets wait for the first error. What is overridden is not public; were it renamed, everything would be computed at once again, or no test would
 * pass.
 */
export abstract class QuickStartParser extends EmbeddedActionsParser {
  private pendingLookahead: (Rule | undefined)[] = [];
  private pendingFollows: Work | undefined;
  private pendingFast: Work | undefined;
  private readonly tokenTypes: readonly TokenType[];
  private readonly known: string | null;

  /** `known` is what `decisions` once gave: then nothing is recorded and analysed, and nothing recovers from errors. */
  constructor(tokenTypes: TokenType[], config: IParserConfig, known: string | null) {
    super(tokenTypes, { ...config, recoveryEnabled: known === null });
    this.tokenTypes = tokenTypes;
    this.known = known;
  }

  /** Whether this parser knew its grammar's decisions in advance. */
  get isQuick(): boolean {
    return this.known !== null;
  }

  /** What the grammar decides at each of its choices, a line each: its rule, chevrotain's key, the choices. */
  decisions(): string {
    const { lookAheadFuncsCache, shortRuleNameToFull } = internals(this);
    inherited.preComputeLookaheadFunctions.call(
      this,
      this.pendingLookahead.filter(Boolean) as Rule[],
    );
    return lookAheadFuncsCache
      .flatMap((functions, rule) =>
        Object.entries(functions).map(([key, decide]) =>
          [shortRuleNameToFull[rule], key, writeChoices(decide, this.tokenTypes)].join('\t'),
        ),
      )
      .join('\n');
  }

  protected override performSelfAnalysis(): void {
    if (this.known === null) return super.performSelfAnalysis();
    const self = internals(this);
    self.selfAnalysisDone = true;
    for (const line of this.known.split('\n')) {
      const [rule, key, choices] = line.split('\t');
      const decide = readChoices(choices!, this.tokenTypes);
      self.setLaFuncCache(self.fullRuleNameToShort[rule!]!, Number(key), decide);
    }
    makeFast(this);
  }

  /** Runs a phase of the analysis. */
  protected TRACE_INIT(phase: string, work: Work): unknown {
    if (phase === 'computeAllProdsFollows') {
      this.pendingFollows = work;
      return undefined;
    }
    if (phase === 'toFastProps') {
      // The next phase adds and deletes a hundred properties; the parser is made fast once they are gone.
      this.pendingFast = work;
      return undefined;
    }
    const result = work();
    if (phase === 'performSelfAnalysis') this.pendingFast?.();
    return result;
  }

  protected preComputeLookaheadFunctions(rules: readonly Rule[]): void {
    for (const rule of rules)
      this.pendingLookahead[internals(this).fullRuleNameToShort[rule.name]!] = rule;
  }

  protected ruleInvocationStateUpdate(rule: number, name: string, index: number): void {
    const pending = this.pendingLookahead[rule];
    if (pending) {
      this.pendingLookahead[rule] = undefined;
      inherited.preComputeLookaheadFunctions.call(this, [pending]);
    }
    inherited.ruleInvocationStateUpdate.call(this, rule, name, index);
  }

  protected getFollowSetFromFollowKey(key: unknown): unknown {
    this.pendingFollows?.();
    this.pendingFollows = undefined;
    return inherited.getFollowSetFromFollowKey.call(this, key);
  }
}

/** An object with so many properties is a dictionary to the engine, which is slow, until it is the prototype of another. */
function makeFast(object: object): void {
  function Holder(): void {}
  Holder.prototype = object;
  const holder = new (Holder as unknown as new () => { isQuick: boolean })();
  for (let i = 0; i < 2; i++) void holder.isQuick;
}

type Decide = (this: unknown) => Choice | undefined;

interface Internals {
  selfAnalysisDone: boolean;
  readonly lookAheadFuncsCache: Decide[][];
  readonly shortRuleNameToFull: readonly string[];
  setLaFuncCache(rule: number, key: number, decide: Decide): void;
  readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  preComputeLookaheadFunctions(rules: readonly Rule[]): void;
  ruleInvocationStateUpdate(rule: number, name: string, index: number): void;
  getFollowSetFromFollowKey(key: unknown): unknown;
}

function internals(parser: EmbeddedActionsParser): Internals {
  return parser as unknown as Internals;
}

const inherited = internals(EmbeddedActionsParser.prototype);
