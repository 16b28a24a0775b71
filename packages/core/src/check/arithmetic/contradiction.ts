import type { Change, PlanValue, Quantity, Relation } from '../../model/agreement.ts';
import { contradictsBound, type Wording } from './wording.ts';
import { writeQuantity } from './words.ts';

/** What a value says of a change: the number with its sign, and how it bounds the actual one. */
export interface Movement {
  readonly quantity: Quantity;
  readonly relation: Relation;
}

/** What speaks against the words although the number is right. */
export function contradiction(row: PlanValue, { movement, bound }: Wording): string | null {
  const said = movement === null ? ofValue(row) : movementOf(row);
  if (!said || said.quantity.value.units === 0n) return null;
  const falls = said.quantity.value.units < 0n;
  if (movement !== null && falls !== (movement === 'down')) return contradictedBy(said);
  if (!contradictsBound(said.relation, bound)) return null;
  const least = said.relation === 'atLeast' || said.relation === 'above';
  return `der Wert ist aber ${least ? 'eine untere' : 'eine obere'} Grenze (${writeQuantity(said.quantity)})`;
}

export function contradictedBy({ quantity }: Movement): string {
  return `der Wert ${quantity.value.units < 0n ? 'sinkt' : 'steigt'} aber (${writeQuantity(quantity)})`;
}

export function ofValue({ content }: PlanValue): Movement | null {
  if (content.kind !== 'quantity') return null;
  return { quantity: content.quantity, relation: content.relation };
}

/** The change that a line states, as its value or in its bracket. */
export function movementOf(row: PlanValue): Movement | null {
  if (row.valueKind === 'change') return ofValue(row);
  return row.change ? ofBracket(row.change) : null;
}

function ofBracket({ quantity }: Change): Movement {
  return { quantity, relation: 'equal' };
}
