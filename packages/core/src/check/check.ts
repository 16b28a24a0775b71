import type { Diagnostic } from '../diagnostic.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Source } from '../text/source.ts';
import type { Finding, Rule, Visitor } from './rule.ts';
import { fileRules } from './rules.ts';
import { Walk } from './walk.ts';

/**
 * What all rules find in one agreement, in one walk. Where the file has errors of form, and so is not `whole`, rules
 * that conclude from what is missing stay silent: it may be there, unread.
 */
export function check(
  source: Source,
  agreement: Agreement,
  chosen: readonly Rule[] = fileRules,
  whole = true,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const visitors: Visitor[] = [];
  for (const rule of chosen) {
    if (!whole && rule.needsWholeFile) continue;
    const report = (finding: Finding) => diagnostics.push(diagnosticOf(rule, finding));
    visitors.push(rule.create({ source, agreement, report }));
  }
  new Walk(source, visitors).agreement(agreement);
  return diagnostics;
}

function diagnosticOf({ code, severity, source }: Rule, finding: Finding): Diagnostic {
  return { code, severity, ...(source === null ? {} : { source }), ...finding };
}
