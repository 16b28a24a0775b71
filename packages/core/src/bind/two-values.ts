import type { Fix } from '../diagnostic.ts';
import type { Quantity, ValueContent } from '../model/agreement.ts';
import { absolute, compareDecimals } from '../model/decimal.ts';
import type * as Ast from '../syntax/ast.ts';
import { rangeOf } from '../text/range.ts';
import { type BindContext, replacement, report } from './context.ts';
import { readNumber } from './number.ts';
import { sameUnit } from './unit.ts';
import type { Parts } from './value-parts.ts';

/** `von … bis …`; null, and reported, where one of its ends is missing. */
export function bindRange(
  context: BindContext,
  node: Ast.ValueStatement,
  parts: Parts,
  quantities: readonly Quantity[],
): ValueContent | null {
  const [from, to] = quantities;
  const bounds = parts.bounds.map((part) => part.bound).join();
  if (bounds === 'from,to' && from && to && quantities.length === 2) {
    // „von 20 bis 22,5 %“: the unit stands once, at the end, and is printed there only.
    const shared = from.unit.kind === 'none';
    const lower = shared ? { ...from, unit: { kind: to.unit.kind, text: '' } } : from;
    if (!shared && to.unit.kind !== 'none' && !sameUnit(from.unit, to.unit)) {
      reportUnlike(context, parts.quantities, from, to);
      return null;
    }
    // „von -1,0 % bis -2,0 %“ goes down on purpose.
    if (from.sign === '' && to.sign === '' && compareDecimals(from.value, to.value) > 0) {
      reportReversed(context, parts.quantities);
    }
    return { kind: 'range', from: lower, to };
  }
  // „15,0 bis 16,0 %“ lacks its first word.
  const isStarted = bounds === 'to' && from && to && quantities.length === 2;
  const start = parts.quantities[0]?.range.start ?? node.range.start;
  report(
    context,
    'spanne-unvollständig',
    parts.bounds[0]?.range ?? node.range,
    'Eine Spanne hat zwei Grenzen.',
    {
      hint: 'So wird sie geschrieben: Integrationsquote = von 20,0 % bis 22,5 %',
      fixes: isStarted ? [replacement('„von“ ergänzen', rangeOf(start, start), 'von ', false)] : [],
    },
  );
  return null;
}

function reportUnlike(
  context: BindContext,
  quantities: readonly Ast.QuantityPart[],
  from: Quantity,
  to: Quantity,
): void {
  report(
    context,
    'einheiten-gemischt',
    quantities[1]!.range,
    `Die Spanne beginnt in „${from.unit.text}“ und endet in „${to.unit.text}“.`,
    {
      hint: 'Beide Grenzen haben dieselbe Einheit; einmal geschrieben, steht sie am Ende: von 20 bis 22,5 %',
      related: [{ range: quantities[0]!.range, message: 'Hier beginnt sie.' }],
    },
  );
}

function reportReversed(context: BindContext, quantities: readonly Ast.QuantityPart[]): void {
  const [from, to] = quantities.map(({ number }) => number);
  const range = rangeOf(from!.range.start, quantities[1]!.range.end);
  report(context, 'spanne-verkehrt', range, `${from!.text} ist mehr als ${to!.text}.`, {
    severity: 'warning',
    hint: 'Eine Spanne nennt zuerst die kleinere Zahl.',
    fixes: [
      {
        title: 'Die Zahlen tauschen',
        safe: false,
        edits: [
          { range: from!.range, text: to!.text },
          { range: to!.range, text: from!.text },
        ],
      },
    ],
  });
}

/** Digits in groups with blanks between them, with what else the number has. */
const GROUPS = /(?:[+\-−–][ \t]*)?\d\S*(?:[ \t]+\d{3}(?!\d)(?:,\d+)?)+/y;

/** Reports a second number that is no end of a range: groups of digits apart, or a value too many. */
export function reportSecond(
  context: BindContext,
  first: Ast.QuantityPart,
  second: Ast.QuantityPart,
): null {
  const between = context.source.text.slice(first.range.end, second.range.start);
  GROUPS.lastIndex = first.range.start;
  const text =
    first.unit === null && /^[ \t]+$/.test(between)
      ? GROUPS.exec(context.source.text)?.[0]
      : undefined;
  if (text !== undefined) {
    const range = rangeOf(first.range.start, first.range.start + text.length);
    const joined = text.replace(/(\d)[ \t]+(?=\d{3}\b)/g, '$1.');
    report(
      context,
      'zahl-ungültig',
      range,
      `„${text}“ ist mit Leerzeichen geschrieben und darum keine Zahl.`,
      {
        hint: 'Tausender trennt ein Punkt.',
        fixes: [replacement(`Als ${joined} schreiben`, range, joined, false)],
      },
    );
  } else {
    reportTwoValues(context, first, second);
  }
  return null;
}

/** Whether the second number is the smaller one, whatever sign it has, so that both are no range: `27,0 % - 0,2 %`. */
function goesDown(first: Ast.QuantityPart, second: Ast.QuantityPart): boolean {
  const [from, to] = [first, second].map(({ number }) => readNumber(number.text));
  if (!from?.ok || !to?.ok) return false;
  return compareDecimals(absolute(to.value), from.value) < 0;
}

/** Two numbers in a line: a range, a change without its brackets, a base without `=`, or one too many. */
function reportTwoValues(
  context: BindContext,
  first: Ast.QuantityPart,
  second: Ast.QuantityPart,
): void {
  const { text } = context.source;
  const between = text.slice(first.range.end, second.range.start);
  const whole = rangeOf(first.range.start, second.range.end);
  const written = text.slice(second.range.start, second.range.end);
  const fixes: Fix[] = [];
  if (
    /^[-–−]\s?\d/.test(written) &&
    (first.unit === null || second.unit !== null) &&
    !goesDown(first, second)
  ) {
    const from = text.slice(first.range.start, first.range.end);
    const to = written.replace(/^[-–−]\s?/, '');
    fixes.push(
      replacement(
        `Als Spanne schreiben: von ${from} bis ${to}`,
        whole,
        `von ${from} bis ${to}`,
        false,
      ),
    );
  }
  if (first.unit !== null && /^[+\-–−]/.test(written) && between.trim() === '') {
    fixes.push(
      replacement(`In Klammern setzen: (${written})`, second.range, `(${written})`, false),
    );
  }
  report(context, 'zwei-werte', second.range, 'Hier steht ein zweiter Wert in derselben Zeile.', {
    hint: 'Eine Veränderung steht in Klammern: 15,2 % (+1,8), eine Spanne so: von 15,2 % bis 15,9 %. Jeder weitere Wert braucht eine eigene Zeile.',
    related: [{ range: first.range, message: 'Das ist der erste.' }],
    fixes,
  });
}
