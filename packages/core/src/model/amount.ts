import type { Quantity, ValueContent } from './agreement.ts';

/** What of a content says whether it is an amount; that of the model has it, and that of the JSON too. */
type Content =
  | { readonly kind: 'quantity'; readonly quantity: Counted }
  | { readonly kind: 'range'; readonly to: Counted }
  | { readonly kind: Exclude<ValueContent['kind'], 'quantity' | 'range'> };

interface Counted {
  readonly sign: Quantity['sign'];
  readonly unit: { readonly kind: Quantity['unit']['kind'] };
}

/** Whether the value is money, a number of people or an index, and not by how much one changes. */
export function isAmount(content: Content): boolean {
  if (content.kind !== 'quantity' && content.kind !== 'range') return false;
  const { sign, unit } = content.kind === 'range' ? content.to : content.quantity;
  return sign === '' && (unit.kind === 'money' || unit.kind === 'count' || unit.kind === 'index');
}
