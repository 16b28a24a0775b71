import type { Diagnostic } from '../diagnostic.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Source } from '../text/source.ts';
import type { Finding, Rule, Visitor } from './rule.ts';
import { fileRules } from './rules.ts';
import { Walk } from './walk.ts';

/** What the rules are asked about. */
export interface Checked {
  readonly source: Source;
  /** Null where none can be made out, of which rules say nothing. */
  readonly agreement: Agreement | null;
  /** Whether all of it is there; else rules that conclude from what is missing stay silent: it may be there, unread. */
  readonly isAll: boolean;
}

/** What all rules find in each agreement. Each rule has its turn with all of them: see `compileAll`. */
export function check(files: readonly Checked[], rules = fileRules): readonly Diagnostic[][] {
  const walks = files.map(({ source, agreement }) => agreement && new Walk(source, agreement));
  const found = files.map((): Diagnostic[] => []);
  for (const rule of rules) {
    for (let i = 0; i < files.length; i++) {
      const { source, isAll } = files[i]!;
      const walk = walks[i];
      if (!walk || (rule.needsWholeFile && !isAll)) continue;
      const diagnostics = found[i]!;
      const report = (finding: Finding) => diagnostics.push(diagnosticOf(rule, finding));
      const visitor = rule.create({ source, agreement: walk.agreement, report });
      // Asks only for what is there: to ask each of them for everything takes longer than most rules.
      for (const kind in visitor) SHOWN[kind as keyof Visitor](visitor, walk);
    }
  }
  return found;
}

function diagnosticOf({ code, severity, source }: Rule, finding: Finding): Diagnostic {
  return { code, severity, ...(source === null ? {} : { source }), ...finding };
}

/** How a visitor is shown what it wants to see. */
const SHOWN: { readonly [Kind in keyof Visitor]-?: (visitor: Visitor, walk: Walk) => void } = {
  agreement: (visitor, { agreement }) => visitor.agreement!(agreement),
  party: (visitor, { agreement }) => {
    for (const party of agreement.parties) visitor.party!(party);
  },
  goal: (visitor, { goals }) => {
    for (const goal of goals) visitor.goal!(goal);
  },
  goalClass: (visitor, { goalClasses }) => {
    for (const goalClass of goalClasses) visitor.goalClass!(goalClass);
  },
  planValue: (visitor, { planValues }) => {
    for (const [value, goal] of planValues) visitor.planValue!(value, goal);
  },
  prose: (visitor, { proses }) => {
    for (const prose of proses) visitor.prose!(prose);
  },
  mentions: () => {},
  text: (visitor, { texts }) => {
    const { mentions } = visitor;
    for (const text of texts) if (mentionsOne(text.text, mentions)) visitor.text!(text);
  },
  table: (visitor, { tables }) => {
    for (const table of tables) visitor.table!(table);
  },
  followUp: (visitor, { followUps }) => {
    for (const followUp of followUps) visitor.followUp!(followUp);
  },
  definition: (visitor, { definitions }) => {
    for (const definition of definitions) visitor.definition!(definition);
  },
  signature: (visitor, { signatures }) => {
    for (const signature of signatures) visitor.signature!(signature);
  },
  end: (visitor, { agreement, texts }) => visitor.end!(agreement, texts),
};

function mentionsOne(text: string, words: readonly string[] | undefined): boolean {
  if (!words) return true;
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
