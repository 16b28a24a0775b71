import type { Change, Quantity } from '../../model/agreement.ts';
import { quantitiesIn } from '../../model/quantities.ts';
import { changeOfRatio } from '../../model/ratio.ts';
import { GENDER_GROUPS, TOTAL_GROUP } from '../../statute/form-sheets.ts';
import {
  compare,
  difference,
  fraction,
  type Fraction,
  fractionOf,
  HUNDRED,
  ONE,
  product,
  quotient,
  ZERO,
} from '../arithmetic/fraction.ts';
import {
  type Figure,
  isChangeInPercent,
  isLevel,
  type MeasureSet,
  measureSets,
  numberOf,
} from '../arithmetic/measure-sets.ts';
import { contradictedMeaning } from '../arithmetic/reading.ts';
import { withUnit, writeFraction, writeNumber, writeQuantity } from '../arithmetic/words.ts';
import { defineRule, type Finding } from '../rule.ts';

/** Percent. Outside of these no Jobcenter has been for years. */
const LOWEST_RATE = fraction(5);
const HIGHEST_RATE = fraction(60);
/** Percent of the base, in a year. */
const LARGEST_CHANGE = fraction(25);
const LARGEST_FALL = fraction(-25);
const EVERYTHING = fraction(-100);

/** Groups that are large enough to stay within the bounds. */
const LARGE_GROUPS: ReadonlySet<string | null> = new Set([null, TOTAL_GROUP, ...GENDER_GROUPS]);

export const wertUnplausibel = defineRule({
  code: 'wert-unplausibel',
  severity: 'warning',
  requirements: ['R22'],
  source: null,
  create: ({ agreement, report }) => ({
    planValue: ({ content, base }) => {
      for (const quantity of [
        ...quantitiesIn(content),
        ...(base?.quantity ? [base.quantity] : []),
      ]) {
        const finding = checkPoint(quantity, agreement.legalBasis?.nr ?? null);
        if (finding) report(finding);
      }
    },
    agreement: () => {
      for (const set of measureSets(agreement)) {
        // A bracket that is read wrongly is large only for that, and that is said already.
        const readsWell = contradictedMeaning(agreement, set) === null;
        for (const row of set.measure.code === null ? [] : set.rows) {
          const figure = LARGE_GROUPS.has(row.group) ? numberOf(row) : null;
          const finding =
            figure &&
            (checkSign(figure, set) ??
              checkRate(figure) ??
              checkChangeValue(figure) ??
              (readsWell ? checkBracket(figure) : null));
          if (finding) report(finding);
        }
      }
    },
  }),
});

/** A comma in place of the point between thousands, or a point in place of the comma. */
function checkPoint(quantity: Quantity, nr: number | null): Finding | null {
  const { value, unit, grouped, range } = quantity;
  const digits = writeNumber(quantity);
  if (unit.kind === 'count' && value.scale === 3 && !grouped) {
    return {
      range,
      message: `Die Anzahl ${writeQuantity(quantity)} hat drei Nachkommastellen.`,
      hint: `Tausender trennt ein Punkt: ${withUnit(digits.replace(',', '.'), unit.text)}`,
    };
  }
  const isLocal = nr === 2 || nr === 4;
  if (
    !isLocal ||
    unit.kind !== 'money' ||
    !grouped ||
    value.scale > 0 ||
    !/^M(?:io|rd)/.test(unit.text)
  )
    return null;
  return {
    range,
    message: `${writeQuantity(quantity)} sind für ein Jobcenter ungewöhnlich viel.`,
    hint: `Nachkommastellen stehen hinter einem Komma: ${withUnit(digits.replace(/\.(?=\d{3}$)/, ','), unit.text)}`,
  };
}

/** A rate below zero: a change may be, where neither its own bracket nor the lines beside it say that this is a level. */
function checkSign({ quantity, row }: Figure, { rows }: MeasureSet): Finding | null {
  if (row.measure.code !== 'K2' || quantity.sign !== '-' || quantity.unit.kind !== 'percent')
    return null;
  const others = rows.map((one) => (one === row ? null : numberOf(one)));
  if (!row.change && !others.some((one) => one && isLevel(one))) return null;
  return {
    range: quantity.range,
    message: `Eine Integrationsquote von ${writeQuantity(quantity)} kann es nicht geben.`,
    hint: 'Eine Quote liegt nie unter null. Die Veränderung steht in Klammern hinter ihr: 15,2 % (-0,6)',
  };
}

function checkRate(figure: Figure): Finding | null {
  const { quantity, row } = figure;
  if (row.measure.code !== 'K2' || !isLevel(figure)) return null;
  const value = fractionOf(quantity.value);
  const low = compare(value, LOWEST_RATE) < 0;
  if (!low && compare(value, HIGHEST_RATE) <= 0) return null;
  return {
    range: quantity.range,
    message: `Eine Integrationsquote von ${writeQuantity(quantity)} ist ungewöhnlich ${low ? 'niedrig' : 'hoch'}.`,
    hint: 'Üblich sind 5 bis 60 %. Prüfen Sie, ob das Komma an der richtigen Stelle steht.',
  };
}

function checkChangeValue(figure: Figure): Finding | null {
  const { quantity, row } = figure;
  if (!isChangeInPercent(figure) || !isLarge(fractionOf(quantity.value))) return null;
  // A ratio to the year before is asked about where its sign is missing.
  const isRatio = row.measure.isChange && changeOfRatio(quantity, true) !== null;
  if (isRatio) return null;
  return {
    range: quantity.range,
    message: `Eine Veränderung um ${writeQuantity(quantity)} ist ungewöhnlich groß.`,
    hint: 'Binnen eines Jahres sind mehr als 25 % selten. Prüfen Sie, ob das Komma an der richtigen Stelle steht.',
  };
}

function checkBracket({ quantity, row }: Figure): Finding | null {
  const { change } = row;
  if (!change || row.measure.isChange || quantity.unit.kind !== 'percent') return null;
  const relative = relativeChange(fractionOf(quantity.value), change);
  if (relative !== 'impossible' && (relative === null || !isLarge(relative))) return null;
  const inPercent =
    change.meaning === 'absolute' && relative !== 'impossible'
      ? ` (${writeFraction(relative!, 0, true)} %)`
      : '';
  return {
    range: change.range,
    message:
      relative === 'impossible'
        ? `Vor einer Veränderung um ${writeChange(change)} hätte der Wert nicht über null gelegen.`
        : `Eine Veränderung um ${writeChange(change)}${inPercent} ist ungewöhnlich groß.`,
    hint: 'Binnen eines Jahres ändert sich eine Quote selten um mehr als ein Viertel. Prüfen Sie Wert, Vorzeichen, Komma und Einheit.',
  };
}

/** In percent of what it was; null where the bracket may mean either. */
function relativeChange(value: Fraction, change: Change): Fraction | 'impossible' | null {
  const by = fractionOf(change.quantity.value);
  if (change.meaning === null) return null;
  if (change.meaning === 'relative') return compare(by, EVERYTHING) <= 0 ? 'impossible' : by;
  const before = difference(value, by);
  if (compare(before, ZERO) <= 0) return 'impossible';
  return product(difference(quotient(value, before), ONE), HUNDRED);
}

function writeChange(change: Change): string {
  const text = writeQuantity(change.quantity);
  if (change.explicit) return text;
  return `${text} ${change.meaning === 'relative' ? '%' : 'Pp'}`;
}

function isLarge(change: Fraction): boolean {
  return compare(change, LARGEST_CHANGE) > 0 || compare(change, LARGEST_FALL) < 0;
}
