import { Scanner, isName, type Value } from './reader.ts';

/** What a content stream shows: the marked-content sequences it opens and the glyphs it draws. */
export interface Content {
  /** In the order of the stream. */
  readonly mcids: readonly number[];
  /** Pairs of a font resource and the bytes shown in it. */
  readonly shown: readonly { readonly font: string; readonly bytes: string }[];
  readonly violations: readonly string[];
}

const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do']);
const showing = new Set(['Tj', 'TJ', "'", '"']);

/** Walks the operators. `mustBeMarked` demands that nothing is drawn outside of marked content (14289-1 7.1). */
export function readContent(stream: Buffer, mustBeMarked: boolean): Content {
  const scanner = new Scanner(stream.toString('latin1'));
  const mcids: number[] = [];
  const shown: { font: string; bytes: string }[] = [];
  const violations: string[] = [];
  const marks: string[] = [];
  let operands: Value[] = [];
  let font = '';
  for (let item = scanner.next(); item !== undefined; item = scanner.next()) {
    if (typeof item !== 'object' || item === null || !('operator' in item)) {
      operands.push(item);
      continue;
    }
    const { operator } = item;
    if (operator === 'BDC' || operator === 'BMC') {
      marks.push(isName(operands[0] ?? null) ? (operands[0] as { name: string }).name : '?');
      const properties = operands[1];
      const mcid = properties instanceof Map ? properties.get('MCID') : undefined;
      if (typeof mcid === 'number') mcids.push(mcid);
      if (typeof mcid === 'number' && marks.includes('Artifact'))
        violations.push(`MCID ${mcid} stands inside an artifact`);
    }
    if (operator === 'EMC' && marks.pop() === undefined) violations.push('EMC without BDC');
    if (operator === 'Tf')
      font = isName(operands[0] ?? null) ? (operands[0] as { name: string }).name : '';
    if (showing.has(operator)) shown.push({ font, bytes: shownBytes(operands) });
    if (mustBeMarked && marks.length === 0 && (painting.has(operator) || showing.has(operator)))
      violations.push(`${operator} stands outside of marked content`);
    operands = [];
  }
  if (marks.length > 0) violations.push('marked content does not end');
  return { mcids, shown, violations };
}

const shownBytes = (operands: readonly Value[]): string =>
  operands
    .flat()
    .map((part) => (typeof part === 'object' && part !== null && 'bytes' in part ? part.bytes : ''))
    .join('');
