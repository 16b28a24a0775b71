import type { Base, Change, PlanValue, Quantity, Unit } from './agreement.ts';
import { type Decimal, toPlainString } from './decimal.ts';

/** How numbers and values are printed in German documents: digits as agreed, never rounded again. */

const MINUS = '\u2212';
const NARROW_BLANK = '\u202F';
const NO_BREAK_BLANK = '\u00A0';

/** The value of a row as it stands in the table; empty where it is to be filled in by hand. */
export function printValue(value: PlanValue): string {
  if (value.wording !== null) return value.wording;
  const content = printContent(value);
  const change = value.change ? `(${printChange(value.change)})` : '';
  const base = value.base ? printBase(value.base) : '';
  return [content, change, base].filter((part) => part !== '').join(' ');
}

function printContent(value: PlanValue): string {
  const { content } = value;
  switch (content.kind) {
    case 'quantity':
      return (
        (content.relationWord === '' ? '' : content.relationWord + NO_BREAK_BLANK) +
        printQuantity(content.quantity)
      );
    case 'range':
      return `von ${printQuantity(content.from)} bis ${printQuantity(content.to)}`;
    case 'text':
      return content.text;
    case 'none':
      return 'Keine Zielsetzung';
    case 'open':
      return '';
    case 'absent':
      return value.status === 'beobachten' ? 'wird beobachtet' : '';
  }
}

/** `−0,6 %`; a bare bracket takes the unit of its declared meaning. */
export function printChange(change: Change): string {
  const { quantity } = change;
  const base = change.base ? ` ${printBase(change.base)}` : '';
  if (change.explicit || change.meaning === null) return printQuantity(quantity) + base;
  const unit: Unit =
    change.meaning === 'relative'
      ? { kind: 'percent', text: '%' }
      : { kind: 'percentagePoint', text: 'Prozentpunkte' };
  return printQuantity({ ...quantity, unit }) + base;
}

/** `gegenüber Ist 2023: 20,0 %`, `ggü. VJ` */
export function printBase(base: Base): string {
  const quantity = base.quantity ? `: ${printQuantity(base.quantity)}` : '';
  return `${base.word} ${base.text}${quantity}`;
}

/** `+1.234,50 EUR` */
export function printQuantity(quantity: Quantity): string {
  return printNumber(quantity) + printUnit(quantity.unit);
}

/** The number with its sign, as precise as it was written, and grouped where it was. */
export function printNumber(quantity: Pick<Quantity, 'value' | 'sign' | 'grouped'>): string {
  const sign = quantity.sign === '-' ? MINUS : quantity.sign;
  return sign + printDigits(quantity.value, quantity.grouped);
}

/** The digits without a sign, with a decimal comma. */
export function printDigits(value: Decimal, grouped: boolean): string {
  const plain = toPlainString(value);
  const digits = (plain.startsWith('-') ? plain.slice(1) : plain).replace('.', ',');
  if (!grouped) return digits;
  return digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, '.'));
}

function printUnit(unit: Unit): string {
  if (unit.text === '') return '';
  return (unit.text === '%' ? NARROW_BLANK : NO_BREAK_BLANK) + unit.text;
}
