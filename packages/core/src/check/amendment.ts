import type { Agreement } from '../model/agreement.ts';
import { amends } from '../text/amends.ts';

/** Whether the agreement only amends another one, so that it need not say again what that one says. */
export function isAmendment({ title }: Pick<Agreement, 'title'>): boolean {
  return amends(title);
}
