import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bind } from '../bind/bind.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Agreement } from '../model/agreement.ts';
import { toPlainString } from '../model/decimal.ts';
import { parse } from '../syntax/parse.ts';
import { applyEdits } from '../text/range.ts';
import { lineText, positionAt, type Source } from '../text/source.ts';
import { check } from './check.ts';
import { Walk } from './walk.ts';
import { type Example, PAGE_SECTIONS, readExamples, readPage } from './page.ts';
import type { Rule, TogetherRule } from './rule.ts';
import { fileRules, rules, togetherRules } from './rules.ts';
import { checkTogether } from './together/check-together.ts';
import { summarize } from './together/summary.ts';

const folder = fileURLToPath(new URL('rules/', import.meta.url));
const files = readdirSync(folder).map((name) => name.normalize('NFC'));

describe('the folder of rules', () => {
  it('has one file, one page and one entry in the list for each rule', () => {
    const named = (ending: string) =>
      files
        .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
        .map((name) => name.slice(0, -ending.length))
        .sort();
    const codes = rules.map(({ code }) => code).sort();
    expect(named('.ts')).toEqual(codes);
    expect(named('.md')).toEqual(codes);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe.each([...fileRules, ...togetherRules].map((rule) => [rule.code, rule] as const))(
  '%s',
  (code, rule) => {
    const page = readPage(readFileSync(`${folder}${code}.md`, 'utf8'));

    it('has a page that says what the rule says', () => {
      expect(page.code).toBe(code);
      expect(page.severity).toBe(rule.severity);
      if (rule.source === null) expect(['Rechnung', 'gute Praxis']).toContain(page.basis);
      else expect(page.basis).toBe(rule.source);
      const headings = [...page.sections.keys()];
      expect(headings.slice(0, 3)).toEqual(PAGE_SECTIONS.slice(0, 3));
      expect(headings).toEqual(PAGE_SECTIONS.filter((heading) => headings.includes(heading)));
    });

    const wrong = readExamples(page.sections.get('Falsch') ?? '');
    const right = readExamples(page.sections.get('Richtig') ?? '');

    it('has examples of both kinds', () => {
      expect(wrong.length).toBeGreaterThan(0);
      expect(right.length).toBeGreaterThan(0);
      for (const example of wrong)
        expect(filesOf(example).flatMap(({ expected }) => expected)).not.toEqual([]);
      for (const example of right)
        expect(filesOf(example).flatMap(({ expected }) => expected)).toEqual([]);
    });

    it.each(numbered(wrong))('reports what is wrong in example %i', (_, example) =>
      checkExample(rule, example),
    );

    it.each(numbered(right))('is silent about the right example %i', (_, example) =>
      checkExample(rule, example),
    );
  },
);

function numbered(examples: readonly Example[]): [number, Example][] {
  return examples.map((example, index) => [index + 1, example]);
}

function filesOf(example: Example): Example[] {
  return [example, ...example.beside];
}

function checkExample(rule: Rule | TogetherRule, example: Example): void {
  const files = filesOf(example);
  const sources = files.map(({ name, text }): Source => ({ name, text }));
  const found =
    'compare' in rule
      ? checkTogether(
          sources.map((source) => summarize(source, agreementOf(source))),
          [rule],
        )
      : sources.map((source) => findings(rule, source));
  files.forEach((file, index) => {
    const source = sources[index]!;
    const shown = found[index]!.map(({ range, message }) => show(source, { range, message }));
    expect(shown).toEqual(file.expected.map((one) => show(source, one)));
    if ('compare' in rule) return;
    for (const diagnostic of found[index]!) checkFixes(rule, source, diagnostic);
  });
}

/** The example itself must be sound. */
function agreementOf(source: Source): Agreement {
  const parsed = parse(source);
  expect(parsed.diagnostics).toEqual([]);
  const { agreement, diagnostics } = bind(source, parsed.file);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return agreement!;
}

/** What one rule says, as the compiler would ask it. */
function findings(rule: Rule, source: Source): Diagnostic[] {
  const [found] = check([{ source, agreement: agreementOf(source), isAll: true }], [rule]);
  return found!.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** The text, then the place as line and carets, so that a failure reads like a page. */
function show(source: Source, { range, message }: Example['expected'][number]): string {
  const { line, column } = positionAt(source, range.start);
  const carets = ' '.repeat(column - 1) + '^'.repeat(range.end - range.start);
  return `${line}\n${lineText(source, line)}\n${carets} ${message}`;
}

/** A fix leaves a sound text in which the finding is gone and every number says what it said. */
function checkFixes(rule: Rule, source: Source, diagnostic: Diagnostic): void {
  for (const fix of diagnostic.fixes ?? []) {
    const after = { name: source.name, text: applyEdits(source.text, fix.edits) };
    const rest = findings(rule, after).filter(({ message }) => message === diagnostic.message);
    const before = findings(rule, source).filter(({ message }) => message === diagnostic.message);
    expect(rest.length, fix.title).toBeLessThan(before.length);
    expect(numbersIn(after), fix.title).toEqual(numbersIn(source));
  }
}

/** Every number of a value, a change or a base, without the way it is written. */
function numbersIn(source: Source): string[] {
  const numbers: string[] = [];
  const { agreement } = bind(source, parse(source).file);
  for (const [{ content, change, base }] of new Walk(source, agreement!).planValues) {
    const quantities = [
      content.kind === 'quantity' ? content.quantity : null,
      change?.quantity,
      base?.quantity,
    ];
    for (const one of quantities) if (one) numbers.push(toPlainString(one.value));
  }
  return numbers;
}
