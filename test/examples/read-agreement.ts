import {
  type Agreement,
  type Block,
  type FollowUp,
  type Goal,
  type GoalClass,
  type PlanValue,
  type Prose,
  type Signature,
  type Table,
  printDate,
} from '@zielwerk/core';

/** Everything an agreement's body holds, in flat lists. */
export interface Contents {
  readonly headings: string[];
  readonly goals: Goal[];
  readonly local: Goal[];
  readonly municipal: Goal[];
  readonly values: { readonly goal: Goal; readonly value: PlanValue }[];
  readonly tables: Table[];
  readonly texts: string[];
  readonly signatures: Signature[];
}

export function contentsOf({ body }: Agreement): Contents {
  const contents: Contents = {
    headings: [],
    goals: [],
    local: [],
    municipal: [],
    values: [],
    tables: [],
    texts: [],
    signatures: [],
  };
  readBlocks(contents, body);
  return contents;
}

function readBlocks(contents: Contents, blocks: readonly Block[]): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'preamble':
        contents.headings.push(block.heading);
        contents.texts.push(textOf(block.text));
        break;
      case 'section':
        contents.headings.push(block.heading);
        readBlocks(contents, block.blocks);
        break;
      case 'prose':
        contents.texts.push(textOf(block));
        break;
      case 'goal':
        readGoal(contents, block, contents.goals);
        break;
      case 'goalClass':
        readGoalClass(contents, block);
        break;
      case 'table':
        contents.tables.push(block);
        break;
      case 'followUp':
        if (block.heading !== null) contents.headings.push(block.heading);
        for (const { when, text } of block.entries) {
          if (when !== null) contents.texts.push(typeof when === 'string' ? when : printDate(when));
          if (text !== null) contents.texts.push(text);
        }
        contents.texts.push(...textsOf(block));
        contents.tables.push(...tablesOf(block));
        break;
      case 'definition':
        contents.texts.push(block.term, textOf(block.text));
        break;
      case 'signatureBlock':
        contents.signatures.push(...block.signatures);
        break;
    }
  }
}

function readGoalClass(contents: Contents, block: GoalClass): void {
  for (const goal of block.goals) {
    readGoal(contents, goal, block.class === 'local' ? contents.local : contents.municipal);
  }
  contents.texts.push(...textsOf(block));
  contents.tables.push(...tablesOf(block));
  if (block.waived !== null) contents.texts.push(block.waived);
}

function readGoal(contents: Contents, goal: Goal, list: Goal[]): void {
  list.push(goal);
  contents.values.push(...goal.values.map((value) => ({ goal, value })));
  contents.texts.push(...textsOf(goal));
  contents.tables.push(...tablesOf(goal));
}

function textsOf({ blocks }: Goal | GoalClass | FollowUp): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'prose' ? [textOf(block)] : []));
}

function tablesOf({ blocks }: Goal | GoalClass | FollowUp): readonly Table[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
}

function textOf(prose: Prose): string {
  return prose.parts.map((part) => (part.kind === 'footnote' ? '' : part.text)).join('');
}
