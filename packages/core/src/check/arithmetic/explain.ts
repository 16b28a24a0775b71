import type { Agreement, ChangeMeaning, Quantity } from '../../model/agreement.ts';
import { toPlainString } from '../../model/decimal.ts';
import type { Range } from '../../text/range.ts';
import { type Fraction, HUNDRED, product, rounded } from './fraction.ts';
import { type Interval, roundingInterval } from './interval.ts';
import {
  type Figure,
  intervalOf,
  intervalsOf,
  isLevel,
  type MeasureSet,
  measureSets,
  numberOf,
  weightedFigures,
} from './measure-sets.ts';
import { readBrackets } from './reading.ts';
import { impliedShare, valueBefore } from './shares.ts';
import { evidenceWords, MEANING_WORDS, withUnit, writeFraction, writeQuantity } from './words.ts';

/** All that the arithmetic knows of an agreement, as plain data for a table. */
export interface NumberExplanation {
  readonly numbers: readonly ExplainedNumber[];
  readonly readings: readonly ExplainedReading[];
}

/** One number: written in the source, or computed from others. */
export interface ExplainedNumber {
  /** The handle of the goal. */
  readonly goal: string;
  readonly measure: string;
  /** Null for the one line of a measure without groups, and for what follows from all groups together. */
  readonly group: string | null;
  readonly kind: NumberKind;
  /** What the number is, in German: `Anteil der Frauen davor, in Prozent gelesen`. */
  readonly label: string;
  /** As written; a computed number is an interval only, and has none. */
  readonly written: string | null;
  /** The least and the greatest number it may be, with a decimal point; a computed one is rounded. */
  readonly low: string;
  readonly high: string;
  /** `%`, `Pp`, `Personen` … or empty. */
  readonly unit: string;
  /** Both ends for people: `14,87 bis 14,99 %`. */
  readonly text: string;
  readonly computed: boolean;
  /** Where the number stands, or the number it is computed from first. */
  readonly range: Range;
}

/** What a figure is: as agreed, or computed from agreed ones under one reading of the brackets. */
export type NumberKind =
  | 'value'
  | 'change'
  | 'base'
  | 'beforeRelative'
  | 'beforeAbsolute'
  | 'share'
  | 'shareBeforeRelative'
  | 'shareBeforeAbsolute'
  | 'moveRelative'
  | 'moveAbsolute';

/** What the brackets of one measure mean, by declaration and by arithmetic. */
export interface ExplainedReading {
  readonly goal: string;
  readonly measure: string;
  /** What the head or the bracket says; null where neither does, or the brackets differ. */
  readonly said: ChangeMeaning | null;
  /** What the numbers allow. */
  readonly supported: ChangeMeaning | 'undecided';
  /** One or more German sentences with the figures. */
  readonly text: string;
  readonly range: Range;
}

/** Every number of every measure with its rounding, and every figure that follows; in the order of the file. */
export function explainNumbers(agreement: Agreement): NumberExplanation {
  const sets = measureSets(agreement);
  return {
    numbers: sets.flatMap((set) => [
      ...set.rows.flatMap((row) => lineNumbers(set, numberOf(row))),
      ...shareNumbers(agreement, set),
    ]),
    readings: sets.flatMap((set) => readingOf(agreement, set)),
  };
}

/** What a line says, and what its value was before the change. */
function lineNumbers(set: MeasureSet, figure: Figure | null): ExplainedNumber[] {
  if (!figure) return [];
  const { row, quantity } = figure;
  const write = writer(set, row.group);
  const numbers = [write.written('value', set.measure.isChange ? 'Veränderung' : 'Wert', quantity)];
  const base = row.change?.base ?? row.base;
  if (row.change) numbers.push(write.written('change', 'Veränderung', row.change.quantity));
  if (base?.quantity) numbers.push(write.written('base', base.text, base.quantity));
  if (!row.change || !isLevel(figure)) return numbers;
  const by = roundingInterval(row.change.quantity.value);
  for (const meaning of ['relative', 'absolute'] as const) {
    const before = valueBefore(intervalOf(figure), by, meaning);
    if (!before) continue;
    const kind = meaning === 'relative' ? 'beforeRelative' : 'beforeAbsolute';
    const label = `Wert davor, in ${MEANING_WORDS[meaning]} gelesen`;
    const places = quantity.value.scale + 1;
    numbers.push(write.computed(kind, label, before, places, quantity.unit.text, quantity.range));
  }
  return numbers;
}

/** The women's shares that follow from total, women and men, in percent. */
function shareNumbers(agreement: Agreement, set: MeasureSet): ExplainedNumber[] {
  const figures = weightedFigures(set);
  if (!figures) return [];
  const { range } = figures.total.quantity;
  const { relative, absolute } = readBrackets(agreement, set);
  const share = 'Anteil der Frauen';
  const move = 'Bewegung des Anteils der Frauen';
  const read = (meaning: ChangeMeaning) => `in ${MEANING_WORDS[meaning]} gelesen`;
  const found: readonly (readonly [NumberKind, string, Interval | null, string])[] = [
    ['share', share, impliedShare(intervalsOf(figures)), '%'],
    ['shareBeforeRelative', `${share} davor, ${read('relative')}`, relative.share, '%'],
    ['moveRelative', `${move}, ${read('relative')}`, relative.move, 'Pp'],
    ['shareBeforeAbsolute', `${share} davor, ${read('absolute')}`, absolute.share, '%'],
    ['moveAbsolute', `${move}, ${read('absolute')}`, absolute.move, 'Pp'],
  ];
  const write = writer(set, null);
  return found.flatMap(([kind, label, interval, unit]) =>
    interval ? [write.computed(kind, label, inPercent(interval), 1, unit, range)] : [],
  );
}

function readingOf(agreement: Agreement, set: MeasureSet): ExplainedReading[] {
  const changes = set.rows.flatMap(({ change }) => change ?? []);
  if (changes.length === 0 || set.measure.isChange) return [];
  const meanings = new Set(changes.map(({ meaning }) => meaning));
  const reading = readBrackets(agreement, set);
  const result =
    reading.result === 'undecided'
      ? 'Ob die Klammern Prozent oder Prozentpunkte meinen, entscheiden die Zahlen nicht.'
      : `Zu den Zahlen passt nur die Lesart der Klammern in ${MEANING_WORDS[reading.result]}.`;
  return [
    {
      goal: set.goal.handle,
      measure: set.measure.name,
      said: meanings.size === 1 ? changes[0]!.meaning : null,
      supported: reading.result,
      text: [...evidenceWords(reading), result].join(' '),
      range: changes[0]!.range,
    },
  ];
}

function writer({ goal, measure }: MeasureSet, group: string | null) {
  const about = { goal: goal.handle, measure: measure.name, group };
  return {
    written: (kind: NumberKind, label: string, quantity: Quantity): ExplainedNumber => ({
      ...about,
      kind,
      label,
      written: writeQuantity(quantity),
      ...ends(roundingInterval(quantity.value), quantity.value.scale + 1, quantity.unit.text),
      computed: false,
      range: quantity.range,
    }),
    computed: (
      kind: NumberKind,
      label: string,
      interval: Interval,
      places: number,
      unit: string,
      range: Range,
    ): ExplainedNumber => ({
      ...about,
      kind,
      label,
      written: null,
      ...ends(interval, places, unit),
      computed: true,
      range,
    }),
  };
}

function ends(
  { low, high }: Interval,
  places: number,
  unit: string,
): Pick<ExplainedNumber, 'low' | 'high' | 'unit' | 'text'> {
  const plain = (end: Fraction) => toPlainString(rounded(end, places));
  const text = `${writeFraction(low, places)} bis ${writeFraction(high, places)}`;
  return { low: plain(low), high: plain(high), unit, text: withUnit(text, unit) };
}

function inPercent({ low, high }: Interval): Interval {
  return { low: product(low, HUNDRED), high: product(high, HUNDRED) };
}
