import { readFileSync, writeFileSync } from 'node:fs';
import { rules, togetherRules } from '@zielwerk/core';
import { describe, expect, test } from 'vitest';
import { boundOf, kindsWithMisses } from './bounds.ts';
import { isValid, readExamples } from './example.ts';
import { topics } from './kinds.ts';
import { classOf, type Outcome, plantAll } from './outcome.ts';
import { byKind, report, tally } from './report.ts';
import { defences } from './usual.ts';

const examples = readExamples();
const kinds = [...topics.values()].flat();
const outcomes = plantAll(kinds, examples.filter(isValid));
const ofKind = byKind(outcomes);

/** What the binder says about faults that are planted here; its other errors are mistakes of form. */
const OF_THE_BINDER = [
  'einheit-falsch',
  'einheiten-gemischt',
  'kürzel-doppelt',
  'verweis-ins-leere',
  'wert-doppelt',
];

describe('planted faults', () => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name) => {
    const planted = ofKind.get(name) ?? [];
    expect(planted.length).toBeGreaterThan(0);
    const { decidable, found, right } = tally(planted);
    if (decidable === 0) return;
    const bound = boundOf(name);
    expect(found / decidable, notFound(planted, 'missed')).toBeGreaterThanOrEqual(bound.found);
    expect(right / decidable, notFound(planted, 'otherwise')).toBeGreaterThanOrEqual(bound.right);
  });

  test('are of many kinds', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(45);
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    expect(outcomes.length).toBeGreaterThan(2000);
    const names = kinds.map(({ name }) => name);
    expect(kindsWithMisses.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('are found but for one in twenty', () => {
    const { found, decidable } = tally(outcomes);
    expect(found / decidable).toBeGreaterThanOrEqual(0.95);
  });

  test('are no mistakes of form, which anything would find', () => {
    const known = new Set([...rules.map(({ code }) => code), ...OF_THE_BINDER]);
    const ofForm = outcomes.flatMap((outcome) =>
      outcome.found
        .filter(({ code, severity }) => severity === 'error' && !known.has(code))
        .map(({ code, line }) => `${outcome.kind.name}: ${code} ${outcome.source.name}:${line}`),
    );
    expect(ofForm).toEqual([]);
  });

  test('fail this suite as soon as any rule is silent', () => {
    const aboutOne = rules.filter(({ code }) => !togetherRules.some((rule) => rule.code === code));
    const unnoticed = aboutOne.filter(({ code }) =>
      [...ofKind].every(([name, planted]) => {
        const { decidable, found, right } = tally(planted, code);
        const bound = boundOf(name);
        return (
          decidable === 0 || (found / decidable >= bound.found && right / decidable >= bound.right)
        );
      }),
    );
    expect(unnoticed.map(({ code }) => code)).toEqual([]);
  });
});

describe('the examples as they stand', () => {
  test('have no errors', () => {
    const invalid = examples.filter((example) => !isValid(example));
    expect(invalid.map(({ source }) => source.name)).toEqual([]);
    expect(examples.length).toBeGreaterThanOrEqual(15);
  });

  test('have only warnings that can be defended', () => {
    const warnings = examples.flatMap(({ source, usual }) =>
      usual
        .filter(({ severity }) => severity === 'warning')
        .map(({ code }) => `${code} ${source.name.replace('.zv', '')}`),
    );
    const defended = Object.entries(defences).flatMap(([code, { examples: names }]) =>
      names.map((name) => `${code} ${name}`),
    );
    expect([...new Set(warnings)].sort()).toEqual(defended.sort());
  });
});

test('the page says what is found and what is not', () => {
  const url = new URL('../../docs/was-nicht-gefunden-wird.md', import.meta.url);
  const page = readFileSync(url, 'utf8');
  const [before = '', rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  const generated = `${BEGIN}\n\n${report(outcomes, examples.length)}\n\n${END}`;
  if (process.env['UPDATE_DOCS']) {
    writeFileSync(url, before + generated + after);
    console.log(report(outcomes, examples.length));
  } else {
    expect(page, 'UPDATE_DOCS=1 vitest run test/planted writes it anew').toContain(generated);
  }
});

const BEGIN = '<!-- Von hier an erzeugt aus test/planted. -->';
const END = '<!-- Bis hier erzeugt. -->';

/** The faults of one outcome, as a list to look them up. */
function notFound(planted: readonly Outcome[], what: 'missed' | 'otherwise'): string {
  return planted
    .filter((one) => one.undecidable === null && classOf(one) === what)
    .map(({ source, line, found }) => {
      const text = source.text.split('\n')[line - 1]?.trim() ?? '';
      const said = found.map((one) => `${one.code}:${one.line}`).join(' ');
      return `${source.name}:${line} ${text} [${said}]`;
    })
    .join('\n');
}
