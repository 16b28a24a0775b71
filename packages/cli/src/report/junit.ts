import { positionAt, rules, type Diagnostic, type Source } from '@zielwerk/core';
import { elsewhere, type CheckedSource } from './report.ts';
import { severityWords } from './text.ts';
import { slashed } from './uri.ts';
import { visible } from './visible.ts';

/** All that is known of one rule in one file. */
interface Case {
  readonly code: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly reasons: readonly string[];
}

/**
 * JUnit's XML: a suite a file, a case for each rule in it and for each other code that was found. A case fails where there
 * is an error, as `zv check` does; what else was found stands in its output.
 */
export function reportJunit(results: readonly CheckedSource[]): string {
  const suites = results.map(suite);
  const [tests, failures, skipped] = [0, 1, 2].map((i) =>
    sum(suites.map(({ counts }) => counts[i]!)),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="zv" tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(result: CheckedSource): { counts: readonly number[]; lines: readonly string[] } {
  const cases = casesOf(result);
  const name = escaped(slashed(result.source.name));
  const failures = cases.filter(fails).length;
  const skipped = cases.filter(isSkipped).length;
  return {
    counts: [cases.length, failures, skipped],
    lines: [
      `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}">`,
      ...cases.flatMap((one) => caseLines(result.source, name, one)),
      '  </testsuite>',
    ],
  };
}

function casesOf({ diagnostics, suppressed = [] }: CheckedSource): Case[] {
  const found = [...diagnostics, ...suppressed.map((one) => one.diagnostic)];
  const codes = new Set([...rules, ...found].map(({ code }) => code));
  return [...codes].map((code) => ({
    code,
    diagnostics: diagnostics.filter((one) => one.code === code),
    reasons: suppressed.filter((one) => one.diagnostic.code === code).map(({ reason }) => reason),
  }));
}

const fails = ({ diagnostics }: Case) => diagnostics.some(({ severity }) => severity === 'error');
const isSkipped = ({ diagnostics, reasons }: Case) =>
  diagnostics.length === 0 && reasons.length > 0;

function caseLines(source: Source, suiteName: string, one: Case): string[] {
  const start = `    <testcase classname="${suiteName}" name="${escaped(one.code)}"`;
  const text = one.diagnostics
    .map((diagnostic) => escaped(findingLine(source, diagnostic)))
    .join('\n');
  if (isSkipped(one)) {
    return [
      `${start}>`,
      `      <skipped message="${escaped(one.reasons.join('; '))}"/>`,
      '    </testcase>',
    ];
  }
  if (one.diagnostics.length === 0) return [`${start}/>`];
  if (!fails(one))
    return [`${start}>`, `      <system-out>${text}</system-out>`, '    </testcase>'];
  const first = escaped(one.diagnostics.find(({ severity }) => severity === 'error')!.message);
  return [
    `${start}>`,
    `      <failure type="error" message="${first}">${text}</failure>`,
    '    </testcase>',
  ];
}

function findingLine(source: Source, diagnostic: Diagnostic): string {
  const { code, severity, message, hint, range } = diagnostic;
  const { line, column } = positionAt(source, range.start);
  const place = `${slashed(source.name)}:${line}:${column}`;
  const text = [message, ...(hint === undefined ? [] : [hint]), ...elsewhere(diagnostic, slashed)];
  return `${place}: ${severityWords[severity]}[${code}]: ${text.join(' ')}`;
}

/** Text that XML 1.0 allows, for elements and attributes. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
