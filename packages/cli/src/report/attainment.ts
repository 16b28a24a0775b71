import { type Attainment, positionAt, type Verdict } from '@zielwerk/core';
import { wrapped } from '../wrap.ts';
import { inColumns } from './columns.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  reached: 'erreicht',
  missed: 'nicht erreicht',
  open: 'nicht zu entscheiden',
};

const CAUTION =
  'Verglichen wird mit dem Ist, das in diesen Dateien steht, gerundet wie der Zielwert. Es stammt oft aus der Zeit vor dem Jahresergebnis; maßgeblich sind die Kennzahlen nach § 48a Abs. 2 SGB II.';

/** What was agreed beside what came out, by the file that it was agreed in; empty where no file gives a result. */
export function attainmentText(attainments: readonly Attainment[], paint: Paint): string {
  if (attainments.length === 0) return '';
  const lines = [paint('strong', 'Zielerreichung, soweit die Dateien sie zeigen')];
  const files = new Set(attainments.map(({ source }) => source));
  for (const file of files) {
    const ofFile = attainments.filter(({ source }) => source === file);
    const title = `Ziele ${ofFile[0]!.year} aus ${visible(file.name)}`;
    lines.push('', `  ${paint('strong', title)}`, ...inColumns(ofFile.map(rowOf)));
  }
  return `${[...lines, '', ...wrapped(CAUTION, 92).map((line) => `  ${line}`)].join('\n')}\n`;
}

function rowOf({ name, target, actual, verdict, ...one }: Attainment): readonly string[] {
  const { line } = positionAt(one.actualSource, one.actualRange.start);
  const place = `Ist aus ${one.actualSource.name}:${line}`;
  return [name, `Ziel ${target}`, `Ist ${actual}`, VERDICTS[verdict], place].map(visible);
}
