import { checkTogether, compile, type Diagnostic, summarize } from '@zielwerk/core';
import { describe, expect, test } from 'vitest';
import { type Example, isValid, readExamples, type Row, textAt } from './example.ts';

/**
 * Faults that only a second file shows: next year's agreement of each example with the target of the last one as its
 * base, copied rightly and wrongly; and each example a second time.
 */

const examples = readExamples().filter(isValid);

/** The rows whose value next year's agreement can be compared with: one number, in a line that stands there once. */
const comparable = examples.flatMap((example) =>
  example.rows
    .filter((row) => row.value.content.kind === 'quantity' && isOnly(example, row))
    .filter(({ value }) => value.status !== 'beobachten' && value.status !== 'angebot')
    .map((row) => [`${example.source.name}: ${nameOf(example, row)}`, example, row] as const),
);

test('there are many rows to compare, in most examples', () => {
  expect(comparable.length).toBeGreaterThan(40);
  expect(new Set(comparable.map(([, { source }]) => source.name)).size).toBeGreaterThanOrEqual(8);
});

describe('the target of the last agreement', () => {
  test.each(comparable)('%s, copied rightly', (_, example, row) => {
    expect(codes(example, nextYear(example, row, written(example, row)))).toEqual([]);
  });

  test.each(comparable)('%s, with the last digit wrong', (_, example, row) => {
    const wrong = written(example, row).replace(/\d(?=\D*$)/, (digit) =>
      String((Number(digit) % 9) + 1),
    );
    const found = codes(example, nextYear(example, row, wrong));
    expect(found).toEqual(isConcluded(example) ? ['ausgangswert-weicht-ab'] : []);
  });
});

test.each(examples.map((example) => [example.source.name, example] as const))(
  '%s a second time',
  (_, example) => {
    const counts = isConcluded(example) && example.agreement.legalBasis?.other == null;
    expect(codes(example, example.source.text)).toEqual(counts ? ['vereinbarung-doppelt'] : []);
  },
);

function isConcluded({ agreement: { state } }: Example): boolean {
  return state === 'beschlossen' || state === 'unterzeichnet';
}

/** What is found about the second file, beside the example. */
function codes({ source }: Example, text: string): string[] {
  const compiled = [compile(source), compile({ name: 'weitere.zv', text })];
  for (const one of compiled) expect(one.isWhole, text).toBe(true);
  const found = checkTogether(compiled.map((one) => summarize(one.source, one.agreement!)));
  expect(found[0]).toEqual([]);
  return found[1]!.map(({ code }: Diagnostic) => code);
}

/** The head and one line of next year's agreement between the same parties. */
function nextYear(example: Example, row: Row, base: string): string {
  const { agreement, source } = example;
  const { year, parties, measures } = agreement;
  const kept = [...parties, ...measures].flatMap(({ range }) =>
    range ? [source.text.slice(range.start, range.end)] : [],
  );
  const basis = agreement.legalBasis ? [textAt(example, agreement.legalBasis.range)] : [];
  return [
    'Sprache 1',
    `Zielvereinbarung ${year + 1}`,
    ...basis,
    ...kept,
    'Ziel z "Z" {',
    `  ${nameOf(example, row)} = ${written(example, row)} gegenüber Zielwert ${year} = ${base}`,
    '}\n',
  ].join('\n');
}

/** The measure and the group as the file writes them. */
function nameOf(example: Example, { value }: Row): string {
  const { measureRange, groupRange } = value;
  return textAt(example, { start: measureRange.start, end: (groupRange ?? measureRange).end });
}

function written(example: Example, { value: { content } }: Row): string {
  return content.kind === 'quantity' ? textAt(example, content.quantity.range) : '';
}

function isOnly({ rows }: Example, { value }: Row): boolean {
  const key = ({ measure, group }: Row['value']) =>
    `${measure.code ?? measure.name}\n${group ?? 'gesamt'}`;
  return rows.filter((one) => key(one.value) === key(value)).length === 1;
}
