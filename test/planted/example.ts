import { readdirSync, readFileSync } from 'node:fs';
import { isAmendment } from '../../packages/core/src/check/amendment.ts';
import {
  type Agreement,
  type Block,
  compile,
  type Diagnostic,
  type FollowUp,
  type Goal,
  type PlanValue,
  type Prose,
  type Range,
  type Section,
  type SignatureBlock,
  type Source,
  type Table,
} from '@zielwerk/core';

/** An agreement without errors into which faults are planted. */
export interface Example {
  readonly source: Source;
  readonly agreement: Agreement;
  /** What is said about it as it stands. */
  readonly usual: readonly Diagnostic[];
  readonly goals: readonly Goal[];
  readonly rows: readonly Row[];
  /** All running texts but those of footnotes. */
  readonly texts: readonly Prose[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly followUps: readonly FollowUp[];
  readonly signatures: SignatureBlock['signatures'];
}

/** A line with a value and the goal it stands in. */
export interface Row {
  readonly goal: Goal;
  readonly value: PlanValue;
}

const folder = new URL('../../examples/', import.meta.url);

/** Whole agreements: an amendment may lack what a fault takes away. */
export function readExamples(): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.zv'))
    .sort()
    .map((name) => readExample({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
    .filter(({ agreement }) => !isAmendment(agreement));
}

export function isValid({ usual }: Example): boolean {
  return usual.every(({ severity }) => severity !== 'error');
}

function readExample(source: Source): Example {
  const { agreement, diagnostics } = compile(source);
  if (!agreement) throw new Error(`${source.name} is no agreement`);
  const blocks = agreement.body.flatMap(inside);
  const goals = goalsOf(agreement);
  const followUps = blocks.filter((block) => block.kind === 'followUp');
  return {
    source,
    agreement,
    usual: diagnostics,
    goals,
    rows: goals.flatMap((goal) => goal.values.map((value) => ({ goal, value }))),
    texts: [
      ...blocks.filter((block) => block.kind === 'prose'),
      ...blocks
        .filter((block) => block.kind === 'preamble' || block.kind === 'definition')
        .map(({ text }) => text),
      ...[...followUps, ...goals].flatMap(({ blocks: inner }) =>
        inner.filter((block) => block.kind === 'prose'),
      ),
    ].sort((a, b) => a.range.start - b.range.start),
    sections: blocks.filter((block) => block.kind === 'section'),
    tables: blocks.flatMap(tablesIn),
    followUps,
    signatures: blocks.flatMap((block) =>
      block.kind === 'signatureBlock' ? block.signatures : [],
    ),
  };
}

/** The goals in the order of the file, those of classes among them. */
export function goalsOf(agreement: Agreement): Goal[] {
  return agreement.body
    .flatMap(inside)
    .flatMap((block) =>
      block.kind === 'goal' ? [block] : block.kind === 'goalClass' ? [...block.goals] : [],
    );
}

function tablesIn(block: Block): readonly Table[] {
  if (block.kind === 'table') return [block];
  if (block.kind === 'goalClass') return block.blocks.flatMap(tablesIn);
  if (block.kind !== 'goal' && block.kind !== 'followUp') return [];
  return block.blocks.flatMap((inner) => (inner.kind === 'table' ? [inner] : []));
}

/** The block and all that it holds. */
function inside(block: Block): Block[] {
  return block.kind === 'section' ? [block, ...block.blocks.flatMap(inside)] : [block];
}

export function textAt({ source }: Example, { start, end }: Range): string {
  return source.text.slice(start, end);
}

/** The whole lines that a range touches, with the line end behind them. */
export function wholeLines({ source: { text } }: Example, { start, end }: Range): Range {
  const behind = text.indexOf('\n', end);
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: behind < 0 ? text.length : behind + 1,
  };
}
