import type { Diagnostic, Severity } from '../diagnostic.ts';
import type {
  Agreement,
  Definition,
  FollowUp,
  Goal,
  GoalClass,
  Party,
  PlanValue,
  Prose,
  Signature,
  Table,
} from '../model/agreement.ts';
import type { Source } from '../text/source.ts';
import type { ReadText } from './read-text.ts';
import type { Summary } from './together/summary.ts';

/** What is said about a rule. */
export interface RuleHead {
  /** The name of the rule, of its file, of its page and of its diagnostics. */
  readonly code: string;
  readonly severity: Severity;
  /** The requirements it checks, such as `R2`. */
  readonly requirements: readonly string[];
  /** Where the law says so; null for arithmetic and good practice. */
  readonly source: string | null;
}

/** One thing that a reviewer looks for in an agreement. */
export interface Rule extends RuleHead {
  /** Whether it concludes from something that is not there. */
  readonly needsWholeFile?: true;
  /** Called once an agreement. */
  readonly create: (context: RuleContext) => Visitor;
}

/** What a rule says about a place; rule, severity and source are filled in. */
export type Finding = Pick<Diagnostic, 'range' | 'message'> &
  Partial<Pick<Diagnostic, 'hint' | 'related' | 'fixes' | 'severity' | 'source'>>;

export interface RuleContext {
  readonly source: Source;
  readonly agreement: Agreement;
  readonly report: (finding: Finding) => void;
}

/** What a rule wants to see, kind by kind in the order in which it names them, each kind in the order of the file. */
export interface Visitor {
  readonly agreement?: (agreement: Agreement) => void;
  readonly party?: (party: Party) => void;
  readonly goal?: (goal: Goal) => void;
  readonly goalClass?: (goalClass: GoalClass) => void;
  readonly planValue?: (value: PlanValue, goal: Goal) => void;
  readonly prose?: (prose: Prose) => void;
  /** Words and signs of which a text holds one that `text` is called for; without them it is called for every text. */
  readonly mentions?: readonly string[];
  /** Every text the author wrote in words, the title too. Read once for all rules. */
  readonly text?: (text: ReadText) => void;
  readonly table?: (table: Table) => void;
  readonly followUp?: (followUp: FollowUp) => void;
  readonly definition?: (definition: Definition) => void;
  readonly signature?: (signature: Signature) => void;
  /** After everything else, with all texts in their order: whether a thing is said anywhere is asked only here. */
  readonly end?: (agreement: Agreement, texts: readonly ReadText[]) => void;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}

/** One thing that a reviewer looks for in several agreements side by side. */
export interface TogetherRule extends RuleHead {
  /** Called once for all agreements that were given; none is there twice. */
  readonly compare: (
    summaries: readonly Summary[],
    report: (summary: Summary, finding: Finding) => void,
  ) => void;
}

export function defineTogetherRule(rule: TogetherRule): TogetherRule {
  return rule;
}
