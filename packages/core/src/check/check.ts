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
      show(walk, rule.create({ source, agreement: walk.agreement, report }));
    }
  }
  return found;
}

function diagnosticOf({ code, severity, source }: Rule, finding: Finding): Diagnostic {
  return { code, severity, ...(source === null ? {} : { source }), ...finding };
}

/** Shows a visitor what it wants to see. */
function show(walk: Walk, visitor: Visitor): void {
  const { agreement, texts } = walk;
  visitor.agreement?.(agreement);
  if (visitor.party) for (const party of agreement.parties) visitor.party(party);
  if (visitor.goal) for (const goal of walk.goals) visitor.goal(goal);
  if (visitor.goalClass) for (const goalClass of walk.goalClasses) visitor.goalClass(goalClass);
  if (visitor.planValue)
    for (const [value, goal] of walk.planValues) visitor.planValue(value, goal);
  if (visitor.prose) for (const prose of walk.proses) visitor.prose(prose);
  if (visitor.text) {
    for (const text of texts) if (mentionsOne(text.text, visitor.mentions)) visitor.text(text);
  }
  if (visitor.table) for (const table of walk.tables) visitor.table(table);
  if (visitor.followUp) for (const followUp of walk.followUps) visitor.followUp(followUp);
  if (visitor.definition) for (const definition of walk.definitions) visitor.definition(definition);
  if (visitor.signature) for (const signature of walk.signatures) visitor.signature(signature);
  visitor.end?.(agreement, texts);
}

function mentionsOne(text: string, words: readonly string[] | undefined): boolean {
  if (!words) return true;
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
