import { type Compilation, type Diagnostic, compile, format, rules } from '@zielwerk/core';
import { type AgreementJson, toJson } from '@zielwerk/emit';
import fc from 'fast-check';
import { expect } from 'vitest';

const NAME = 'test.zv';
const RULES: ReadonlySet<string> = new Set(rules.map(({ code }) => code));

export function compiled(text: string): Compilation {
  return compile({ name: NAME, text });
}

/** The agreement as data; null where there is none. */
export function jsonOf(text: string): AgreementJson | null {
  const { agreement } = compiled(text);
  return agreement && toJson(agreement);
}

/** The canonical text; null for a text with errors of form. */
export function canonical(text: string): string | null {
  const result = format({ name: NAME, text });
  return 'text' in result ? result.text : null;
}

/** Errors that no rule of the law or of good form gives, but the language itself. */
export function errorsOfForm({ diagnostics }: Compilation): readonly Diagnostic[] {
  return diagnostics.filter(({ severity, code }) => severity === 'error' && !RULES.has(code));
}

/** Checks a property; `ZV_SEED` repeats a run. */
export function check<Value>(
  arbitrary: fc.Arbitrary<Value>,
  numRuns: number,
  property: (value: Value) => unknown,
): void {
  const seed = process.env['ZV_SEED'];
  fc.assert(
    fc.property(arbitrary, (value) => void property(value)),
    { numRuns, ...(seed ? { seed: Number(seed) } : {}) },
  );
}

/** What diagnostics must be for any text whatever: in order, within the text, said in one sentence. */
export function expectWellPlaced(text: string, { diagnostics }: Compilation): void {
  let last = 0;
  for (const { range, message, code, related, fixes } of diagnostics) {
    const ranges = [
      range,
      ...(related ?? []).map((one) => one.range),
      ...(fixes ?? []).flatMap(({ edits }) => edits.map((edit) => edit.range)),
    ];
    for (const { start, end } of ranges) {
      expect(start >= 0 && start <= end && end <= text.length, `${code} ${start}–${end}`).toBe(
        true,
      );
    }
    expect(range.start, `${code} in order`).toBeGreaterThanOrEqual(last);
    expect(message, code).toMatch(/\S/);
    last = range.start;
  }
}
