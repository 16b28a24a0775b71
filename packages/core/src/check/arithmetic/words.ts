import type { Change, ChangeMeaning, Quantity } from '../../model/agreement.ts';
import { printDigits } from '../../model/print.ts';
import {
  compare,
  type Fraction,
  fraction,
  fractionOf,
  HUNDRED,
  product,
  quotient,
  rounded,
  sum,
} from './fraction.ts';
import { type Interval, point } from './interval.ts';
import type { BasedChange, Figure } from './measure-sets.ts';
import type { BracketReading } from './reading.ts';
import { valueAfter, valueBefore } from './shares.ts';

/** How messages write numbers: as the source does, with plain blanks and a plain minus. */

export const MEANING_WORDS: Readonly<Record<ChangeMeaning, string>> = {
  relative: 'Prozent',
  absolute: 'Prozentpunkten',
};

export const MEANING_UNITS: Readonly<Record<ChangeMeaning, string>> = {
  relative: '%',
  absolute: 'Pp',
};

export function otherMeaning(meaning: ChangeMeaning): ChangeMeaning {
  return meaning === 'relative' ? 'absolute' : 'relative';
}

/** `+1.234,5 EUR` */
export function writeQuantity(quantity: Quantity): string {
  return withUnit(writeNumber(quantity), quantity.unit.text);
}

/** `mindestens 21,0 %` */
export function writeFigure({ row: { content }, quantity }: Figure): string {
  const word = content.kind === 'quantity' ? content.relationWord : '';
  return (word === '' ? '' : `${word} `) + writeQuantity(quantity);
}

/** `-0,6` */
export function writeNumber({ value, sign, grouped }: Quantity): string {
  return sign + printDigits(value, grouped);
}

export function withUnit(digits: string, unit: string): string {
  return unit === '' ? digits : `${digits} ${unit}`;
}

/** Rounded to so many places: `-0,63`. */
export function writeFraction(value: Fraction, scale: number, plus = false): string {
  const decimal = rounded(value, scale);
  const sign = decimal.units < 0n ? '-' : plus && decimal.units > 0n ? '+' : '';
  return sign + printDigits(decimal, false);
}

/** A computed number as a written one would look beside it: as precise, as grouped, with its unit. */
export function writeLike(value: Fraction, { value: beside, grouped, unit }: Quantity): string {
  const decimal = rounded(value, beside.scale);
  const sign = decimal.units < 0n ? '-' : '';
  const groups = grouped || compare(fractionOf(beside), THOUSAND) < 0;
  return withUnit(sign + printDigits(decimal, groups), unit.text);
}

/** Below it, nothing shows how the author writes larger numbers. */
const THOUSAND = fraction(1000);

export function middle({ low, high }: Interval): Fraction {
  return quotient(sum(low, high), fraction(2));
}

/** A share as percent: `52,0 bis 54,0 %`. */
export function writeShare(share: Interval): string {
  const percent = (end: Fraction) => writeFraction(product(end, HUNDRED), 1);
  const [low, high] = [percent(share.low), percent(share.high)];
  return low === high ? `${low} %` : `${low} bis ${high} %`;
}

/** The value before a change, as precise as the value itself: `14,9 %`; null where there is none. */
export function writeBefore(
  { quantity }: Figure,
  change: Change,
  meaning: ChangeMeaning,
): string | null {
  const value = point(fractionOf(quantity.value));
  const by = point(fractionOf(change.quantity.value));
  const before = valueBefore(value, by, meaning);
  return before && writeLike(before.low, quantity);
}

/** What speaks for one reading or the other, in sentences; none where there is nothing to say. */
export function evidenceWords(reading: BracketReading): string[] {
  return [...reading.based.map(baseSentence), ...shareSentences(reading)];
}

function baseSentence({ figure, change, fromQuantity }: BasedChange): string {
  const after = (meaning: ChangeMeaning) =>
    writeFraction(
      valueAfter(
        point(fractionOf(fromQuantity.value)),
        point(fractionOf(change.quantity.value)),
        meaning,
      ).low,
      figure.quantity.value.scale,
    );
  return `Aus ${writeQuantity(fromQuantity)} folgen mit ${writeNumber(change.quantity)} Prozent ${after('relative')} %, mit ${writeNumber(change.quantity)} Prozentpunkten ${after('absolute')} %; vereinbart sind ${writeQuantity(figure.quantity)}.`;
}

function shareSentences({ share, relative, absolute }: BracketReading): string[] {
  if (!share || !relative.share || !relative.move || !absolute.share || !absolute.move) return [];
  return [
    `Aus Gesamtwert und Gruppen folgt ein Anteil der Frauen von ${writeShare(share)}.`,
    `Vor der Veränderung wären es, in Prozent gelesen, ${writeShare(relative.share)} (Bewegung um ${writeMove(relative.move)}), in Prozentpunkten gelesen ${writeShare(absolute.share)} (Bewegung um ${writeMove(absolute.move)}).`,
  ];
}

/** `2,4 bis 4,4 Punkte` */
function writeMove({ low, high }: Interval): string {
  const points = (end: Fraction) => writeFraction(product(end, HUNDRED), 1);
  return `${points(low)} bis ${points(high)} Punkte`;
}
