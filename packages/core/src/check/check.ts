import type { Diagnostic } from '../diagnostic.ts';
import type { Agreement, Block, Goal } from '../model/agreement.ts';
import type { Source } from '../text/source.ts';
import type { Rule, Visitor } from './rule.ts';
import { rules } from './rules.ts';

/**
 * What all rules find in one agreement, in one walk. Where the file has errors of form, and so is not `whole`, rules
 * that conclude from what is missing stay silent: it may be there, unread.
 */
export function check(
  source: Source,
  agreement: Agreement,
  chosen: readonly Rule[] = rules,
  whole = true,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const visitors = chosen
    .filter((rule) => whole || !rule.needsWholeFile)
    .map((rule) =>
      rule.create({
        source,
        agreement,
        report: (finding) =>
          diagnostics.push({
            code: rule.code,
            severity: rule.severity,
            ...(rule.source === null ? {} : { source: rule.source }),
            ...finding,
          }),
      }),
    );
  walk(agreement, visitors);
  return diagnostics;
}

function walk(agreement: Agreement, visitors: readonly Visitor[]): void {
  for (const visitor of visitors) visitor.agreement?.(agreement);
  for (const party of agreement.parties) {
    for (const visitor of visitors) visitor.party?.(party);
  }
  walkBlocks(agreement.body, visitors);
  for (const footnote of agreement.footnotes) {
    for (const visitor of visitors) visitor.prose?.(footnote.text);
  }
  for (const visitor of visitors) visitor.end?.(agreement);
}

function walkBlocks(blocks: readonly Block[], visitors: readonly Visitor[]): void {
  for (const block of blocks) walkBlock(block, visitors);
}

function walkBlock(block: Block, visitors: readonly Visitor[]): void {
  switch (block.kind) {
    case 'preamble':
      for (const visitor of visitors) visitor.preamble?.(block);
      for (const visitor of visitors) visitor.prose?.(block.text);
      return;
    case 'section':
      for (const visitor of visitors) visitor.section?.(block);
      walkBlocks(block.blocks, visitors);
      return;
    case 'prose':
      for (const visitor of visitors) visitor.prose?.(block);
      return;
    case 'goal':
      walkGoal(block, visitors);
      return;
    case 'goalClass':
      for (const visitor of visitors) visitor.goalClass?.(block);
      for (const goal of block.goals) walkGoal(goal, visitors);
      return;
    case 'table':
      for (const visitor of visitors) visitor.table?.(block);
      return;
    case 'followUp':
      for (const visitor of visitors) visitor.followUp?.(block);
      for (const text of block.texts) for (const visitor of visitors) visitor.prose?.(text);
      return;
    case 'definition':
      for (const visitor of visitors) visitor.definition?.(block);
      for (const visitor of visitors) visitor.prose?.(block.text);
      return;
    case 'signatureBlock':
      for (const visitor of visitors) visitor.signatureBlock?.(block);
      for (const signature of block.signatures) {
        for (const visitor of visitors) visitor.signature?.(signature);
      }
  }
}

function walkGoal(goal: Goal, visitors: readonly Visitor[]): void {
  for (const visitor of visitors) visitor.goal?.(goal);
  for (const value of goal.values) {
    for (const visitor of visitors) visitor.planValue?.(value, goal);
  }
  for (const text of goal.texts) for (const visitor of visitors) visitor.prose?.(text);
}
