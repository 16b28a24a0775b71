import type { Block, Definition, Goal, Section } from '@zielwerk/core';
import type { DocumentBlock, Inline } from '../document.ts';
import type { DocumentContext } from './context.ts';
import { followUp } from './follow-up.ts';
import { freeTable } from './free-table.ts';
import { goalClass } from './goal-class.ts';
import { goals } from './goals.ts';
import { definitionsFor } from './measure-definitions.ts';
import { isSaidInProse } from './said.ts';
import { signatures } from './signatures.ts';
import { heading, words } from './text.ts';

/** The blocks of the body or of one section in the order of the source; `headings` are those above them. */
export function bodyBlocks(
  context: DocumentContext,
  blocks: readonly Block[],
  headings: readonly string[],
): readonly DocumentBlock[] {
  const printed: DocumentBlock[] = [];
  let goalRun: Goal[] = [];
  const endGoalRun = () => {
    const isSaid = (goal: Goal) => isSaidInProse(goal, headings, blocks);
    printed.push(...goals(context, goalRun, isSaid), ...definitionsFor(context, goalRun));
    goalRun = [];
  };
  for (const block of blocks) {
    if (block.kind === 'goal') {
      goalRun.push(block);
      continue;
    }
    endGoalRun();
    printed.push(...bodyBlock(context, block, headings));
  }
  endGoalRun();
  return printed;
}

function bodyBlock(
  context: DocumentContext,
  block: Exclude<Block, Goal>,
  headings: readonly string[],
): readonly DocumentBlock[] {
  const level = headings.length + 2;
  switch (block.kind) {
    case 'preamble':
      return [heading(level, block.heading), ...context.prose(block.text)];
    case 'section':
      return section(context, block, headings);
    case 'prose':
      return context.prose(block);
    case 'goalClass':
      return [...goalClass(context, block), ...definitionsFor(context, block.goals)];
    case 'table':
      return [freeTable(context, block)];
    case 'followUp':
      return followUp(context, block, level);
    case 'definition':
      return definition(context, block);
    case 'signatureBlock':
      return [signatures(context, block)];
  }
}

function section(
  context: DocumentContext,
  block: Section,
  headings: readonly string[],
): readonly DocumentBlock[] {
  return [
    heading(headings.length + 2, block.heading),
    ...bodyBlocks(context, block.blocks, [...headings, block.heading]),
  ];
}

/** `**Begriff**: …`, the term before the first paragraph of its text. */
function definition(context: DocumentContext, block: Definition): readonly DocumentBlock[] {
  const [first, ...rest] = context.prose(block.text);
  const term: readonly Inline[] = [{ kind: 'strong', content: words(block.term) }];
  if (first?.kind !== 'paragraph') {
    const lead = { kind: 'paragraph' as const, content: [...term, ...words(':')] };
    return [lead, ...(first ? [first] : []), ...rest];
  }
  const content = [...term, { kind: 'text' as const, text: ': ' }, ...first.content];
  return [{ kind: 'paragraph', content }, ...rest];
}
