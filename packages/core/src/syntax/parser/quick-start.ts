import { EmbeddedActionsParser, type Rule } from 'chevrotain';

type Work = () => unknown;

/**
 * Chevrotain analyses the whole grammar before the first text is read, most of it for places that few texts reach.
 * Here a production's lookahead waits for its first use and the follow sets wait for the first error, which halves the
 * start. What is overridden is not public; were it renamed, everything would be computed at once again, or no test would
 * pass.
 */
export abstract class QuickStartParser extends EmbeddedActionsParser {
  private pendingLookahead: (Rule | undefined)[] = [];
  private pendingFollows: Work | undefined;
  private pendingFast: Work | undefined;

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

interface Internals {
  readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  preComputeLookaheadFunctions(rules: readonly Rule[]): void;
  ruleInvocationStateUpdate(rule: number, name: string, index: number): void;
  getFollowSetFromFollowKey(key: unknown): unknown;
}

function internals(parser: EmbeddedActionsParser): Internals {
  return parser as unknown as Internals;
}

const inherited = internals(EmbeddedActionsParser.prototype);
