import { expect } from 'vitest';
import { readNumber } from '../../../packages/core/src/bind/number.ts';
import { grammar } from './grammar.ts';
import { longest } from './scan.ts';

const ALPHABET = ['0', '5', '.', ',', '+', '-', '−', '%', ' '];

/**
 * The rule in one expression: an optional sign, behind which a blank may stand; digits without a leading zero, or groups
 * of exactly three joined by one dot each; a comma only with digits behind it; at the end an optional percent sign,
 * before which a blank may stand. A blank at either end is no part of a number.
 */
const REFERENCE = /^(?:([+\-−]) ?)?(0|5[05]*|5[05]{0,2}(?:\.[05]{3})+)(?:,([05]+))?( ?%)?$/;

/** Compares `readNumber` with the rule on every string of the alphabet up to a length; says how many are numbers. */
export function compareNumbers(length: number): { numbers: number; others: number } {
  expect(grammar.productions.some(({ name }) => name === 'Zahl')).toBe(true);
  let numbers = 0;
  let others = 0;
  for (const text of stringsUpTo(length)) {
    // The lexer has left out blanks in front; `number.test.ts` notes what `readNumber` makes of them.
    if (text.startsWith(' ')) continue;
    const match = REFERENCE.exec(text);
    const reading = readNumber(withoutPercent(text));
    if (match) numbers++;
    else others++;
    if (reading.ok !== (match !== null)) {
      expect.fail(`„${text}“ is ${match ? 'a' : 'no'} number, but was read otherwise`);
    }
    if (!match || !reading.ok) continue;
    const [, sign = '', whole = '', fraction = ''] = match;
    const digits = whole.replaceAll('.', '') + fraction;
    const negative = sign === '-' || sign === '−';
    const expected = {
      value: { units: BigInt(digits) * (negative ? -1n : 1n), scale: fraction.length },
      sign: sign === '+' ? '+' : negative ? '-' : '',
      grouped: whole.includes('.'),
    };
    const { value, grouped } = reading;
    if (
      value.units !== expected.value.units ||
      value.scale !== expected.value.scale ||
      reading.sign !== expected.sign ||
      grouped !== expected.grouped
    ) {
      expect(reading, text).toEqual({ ok: true, ...expected });
    }
  }
  return { numbers, others };
}

/** Compares the production `Zahl` of the reference grammar with the rule in the same way. */
export function compareGrammar(length: number): void {
  for (const text of stringsUpTo(length)) {
    if (text.includes('%')) continue;
    const derived = longest('Zahl', text, 0) === text.length;
    if (derived !== REFERENCE.test(text)) expect.fail(`„${text}“ is read otherwise by the grammar`);
  }
}

function withoutPercent(text: string): string {
  return text.replace(/ ?%$/, '');
}

function* stringsUpTo(length: number): Generator<string> {
  let strings = [''];
  for (let i = 0; i < length; i++) {
    const longer: string[] = [];
    for (const text of strings) {
      for (const character of ALPHABET) longer.push(text + character);
    }
    yield* longer;
    strings = longer;
  }
}
