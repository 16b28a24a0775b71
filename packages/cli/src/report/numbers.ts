import { explainNumbers, type Agreement, type ExplainedNumber } from '@zielwerk/core';
import { wrapped } from '../wrap.ts';
import { inColumns } from './columns.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** How the numbers of one agreement are read: what each may be in truth, what follows from it, and what that supports. */
export function numbersText(name: string, agreement: Agreement, paint: Paint): string {
  const { numbers, readings } = explainNumbers(agreement);
  const lines = [paint('strong', `Zahlen in ${visible(name)}`)];
  if (numbers.length === 0) lines.push('  Es gibt keine Zahlen, mit denen sich rechnen lässt.');
  for (const [title, group] of groupsOf(numbers)) {
    lines.push('', `  ${paint('strong', visible(title))}`, ...inColumns(group.map(rowOf)));
    const reading = readings.find((one) => `${one.goal} · ${one.measure}` === title);
    if (reading) lines.push(...wrapped(visible(reading.text), 92).map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

/** By goal and measure, in the order of the source. */
function groupsOf(numbers: readonly ExplainedNumber[]): Map<string, ExplainedNumber[]> {
  const groups = new Map<string, ExplainedNumber[]>();
  for (const one of numbers) {
    const title = `${one.goal} · ${one.measure}`;
    groups.set(title, [...(groups.get(title) ?? []), one]);
  }
  return groups;
}

function rowOf({ group, label, written, text }: ExplainedNumber): readonly string[] {
  return [group ?? '', label, written ?? 'berechnet', text].map(visible);
}
