import { visible } from '../report/visible.ts';

/** The greatest PDF that is read; ours have less than one MiB. */
export const pdfBytes = 32 * 1024 * 1024;

/** `14.11.2023, 22:13:20 UTC`. */
export function utcTime(epoch: number): string {
  const days = 8_640_000_000_000;
  if (Math.abs(epoch) > days) return `${epoch} s`;
  const [date, time] = new Date(epoch * 1000).toISOString().split('T');
  return `${date!.split('-').reverse().join('.')}, ${time!.slice(0, 8)} UTC`;
}

/** Foreign text on one line, and short. */
export function oneLine(text: string): string {
  const shown = visible(text);
  return shown.length > 300 ? `${shown.slice(0, 300)}…` : shown;
}
