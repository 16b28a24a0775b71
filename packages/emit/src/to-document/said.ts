import type { Block, Goal, PlanValue, Prose } from '@zielwerk/core';
import { plain } from './text.ts';

/**
 * Whether a section's own words already say what a goal would: all its measures are observed only, without a number;
 * the title stands in a heading or in the prose, and each measure's name in the prose. Then the row is not printed.
 */
export function isSaidInProse(
  goal: Goal,
  headings: readonly string[],
  blocks: readonly Block[],
): boolean {
  if (goal.values.length === 0 || !goal.values.every(isObservedOnly)) return false;
  const prose = blocks.flatMap(proseOf).map(proseText);
  const says = (texts: readonly string[], name: string) =>
    name.trim() !== '' && texts.some((text) => text.includes(folded(name)));
  return (
    says([...headings.map(folded), ...prose], goal.title) &&
    goal.values.every((value) => namesOf(value).some((name) => says(prose, name)))
  );
}

function isObservedOnly(value: PlanValue): boolean {
  const { status, content, change, base, wording, footnotes } = value;
  return (
    status === 'beobachten' &&
    content.kind === 'absent' &&
    change === null &&
    base === null &&
    wording === null &&
    footnotes.length === 0
  );
}

/** With a group, only the label says which values are meant. */
function namesOf({ label, measure, group }: PlanValue): readonly string[] {
  return group === null ? [label, measure.officialName, measure.name] : [label];
}

function proseOf(block: Block | PlanValue): readonly Prose[] {
  if (block.kind === 'prose') return [block];
  return block.kind === 'goal' ? block.blocks.flatMap(proseOf) : [];
}

function proseText(prose: Prose): string {
  return folded(prose.parts.map((part) => (part.kind === 'footnote' ? '' : part.text)).join(''));
}

const folded = (text: string): string => plain(text).toLowerCase();
