import { readdirSync, readFileSync } from 'node:fs';
import { type Compilation, compile } from '@zielwerk/core';
import { toDocument, toMarkdown } from '@zielwerk/emit';
import { describe, expect, test } from 'vitest';
import { cases, type Facts } from './facts.ts';
import { missingInAgreement } from './missing-in-agreement.ts';
import { missingInMarkdown } from './missing-in-markdown.ts';
import { contentsOf } from './read-agreement.ts';

const folder = new URL('../../examples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.zv'));

test.each(names)('%s has no errors', (name) => {
  const { agreement, diagnostics } = compileText(read(name));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(agreement).not.toBeNull();
});

test('every example stands in the list', () => {
  const list = read('README.md');
  expect(names.filter((name) => !list.includes(`\`${name}\``))).toEqual([]);
});

describe.each(cases)('%s', (name, facts) => {
  const text = read(`${name}.zv`);

  test('the agreement holds every fact', () => {
    expect(missingInAgreement(facts, agreementOf(text))).toEqual([]);
  });

  test('the Markdown says every fact', () => {
    expect(missingInMarkdown(facts, agreementOf(text), markdownOf(text))).toEqual([]);
  });

  test('without any one of its lines a fact is missing', () => {
    const rows = markdownOf(text)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    for (const { line, name } of linesOfFacts(text, facts)) {
      const without = text.replace(line, '');
      expect(without).not.toBe(text);
      const agreement = agreementOf(without);
      expect(missingInAgreement(facts, agreement), line).not.toEqual([]);
      // A measure that is only observed may be named in prose and have no row.
      if (!rows.some((row) => row.includes(name))) continue;
      expect(missingInMarkdown(facts, agreement, markdownOf(without)), line).not.toEqual([]);
    }
  });

  test('a fact that is changed anywhere is missing', () => {
    const agreement = agreementOf(text);
    const markdown = markdownOf(text);
    for (const changed of changedFacts(facts)) {
      const missing = [
        ...missingInAgreement(changed, agreement),
        ...missingInMarkdown(changed, agreement, markdown),
      ];
      expect(missing).not.toEqual([]);
    }
  });
});

/** The facts as often as they hold a text, each time with another text changed. */
function changedFacts(facts: Facts): Facts[] {
  const json = JSON.stringify(facts);
  const withChange = (place: number) => {
    let index = -1;
    let isChanged = false;
    const changed = JSON.parse(json, (_key, value: unknown) => {
      if (typeof value !== 'string') return value;
      index++;
      if (index !== place) return value;
      isChanged = true;
      return `${value}x`;
    }) as Facts;
    return isChanged ? changed : null;
  };
  const all: Facts[] = [];
  for (let changed = withChange(0); changed; changed = withChange(all.length)) all.push(changed);
  return all;
}

/** The lines of the source that hold a value or a row of a table of the facts, with what names them in print. */
function linesOfFacts(text: string, facts: Facts): { line: string; name: string }[] {
  const contents = contentsOf(agreementOf(text));
  const values = contents.values.filter(({ goal, value }) =>
    facts.values.some((fact) => fact.goal === goal.title && fact.code === value.measure.code),
  );
  const places = [
    ...values.map(({ value }) => ({ offset: value.range.start, name: value.label })),
    ...contents.tables.flatMap(({ rows }) =>
      rows.map(([cell]) => ({ offset: cell!.range.start, name: cell!.text })),
    ),
  ];
  return places.map(({ offset, name }) => {
    const start = text.lastIndexOf('\n', offset);
    return { line: text.slice(start, text.indexOf('\n', offset)), name };
  });
}

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function compileText(text: string): Compilation {
  return compile({ name: 'beispiel.zv', text });
}

function agreementOf(text: string) {
  const { agreement } = compileText(text);
  expect(agreement).not.toBeNull();
  return agreement!;
}

function markdownOf(text: string): string {
  return toMarkdown(toDocument(agreementOf(text)));
}
