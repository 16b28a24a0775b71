import type {
  DateNode,
  Name,
  NumberNode,
  ProseNode,
  StringNode,
  Time,
  Words,
} from '../syntax/ast.ts';
import { FENCE } from '../syntax/patterns.ts';
import { stringLiteral } from '../syntax/strings.ts';
import type { PrintContext } from './context.ts';

export function printName(name: Name | null): string | null {
  return name && name.text;
}

export function printWords(words: Words | Time): string {
  return words.words.map((word) => word.text).join(' ');
}

export function printString(node: StringNode | null): string | null {
  return node && stringLiteral(node.text);
}

/** A year or an edition: digits, as they are written. */
export function printDigits(node: NumberNode | null): string | null {
  return node && node.text;
}

const NUMBER =
  /^([+\-\u2212\u2013]?)[ \u00A0\u202F]?(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[\u00A0\u202F\u2009]\d{3})+)(,\d+)?$/;

/** The sign directly before the digits, dots between groups. What is no number stays as it is. */
export function printNumber(node: NumberNode): string {
  const zero = /^(?:±|\+\/[-\u2212])[ \u00A0\u202F]?(0(?:,0+)?)$/.exec(node.text);
  if (zero) return `±${zero[1]}`;
  const match = NUMBER.exec(node.text);
  if (!match) return node.text;
  const [, sign = '', whole = '', fraction = ''] = match;
  return (sign === '' || sign === '+' ? sign : '-') + whole.replace(/\D/g, '.') + fraction;
}

const DATE = /^(\d{1,2})\.[ \u00A0\u202F]?(?:(\d{1,2})\.|([A-Za-zä]+))[ \u00A0\u202F]?(\d{4})$/;

/** `04.04.2024` or `4. April 2024`. A date with a short year, or in another form that is refused, stays as it is. */
export function printDate(node: DateNode | null): string | null {
  const match = node && DATE.exec(node.text);
  if (!match) return node && node.text;
  const [, day = '', month, name = '', year] = match;
  if (month === undefined) return `${Number(day)}. ${name} ${year}`;
  return `${day.padStart(2, '0')}.${month.padStart(2, '0')}.${year}`;
}

/**
 * The prose to the letter. Only the closing fence moves, where it has a line of its own: it stands below the line that
 * opens it. The blanks before it are no part of the text.
 */
export function printProse(context: PrintContext, node: ProseNode | null): string | null {
  if (!node) return null;
  const content = context.text.slice(node.content.start, node.content.end);
  const lastLine = content.lastIndexOf('\n') + 1;
  if (lastLine === 0 || !/^[ \t]*$/.test(content.slice(lastLine))) return FENCE + content + FENCE;
  return FENCE + content.slice(0, lastLine) + context.indent + FENCE;
}
