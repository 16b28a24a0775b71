import type { Quantity, ValueContent } from './agreement.ts';

/** The numbers that stand where the value stands: one, or both ends of a range; none where there are only words. */
export function quantitiesIn(content: ValueContent): readonly Quantity[] {
  if (content.kind === 'quantity') return [content.quantity];
  return content.kind === 'range' ? [content.from, content.to] : [];
}
