import type { Agreement, PlanValue, Quantity, Range } from '@zielwerk/core';
import { type Example, type Row, textAt } from '../example.ts';
import { contradictsItself } from '../oracle.ts';
import { type Expectation, type Kind, type Planting, replace, says } from '../fault.ts';

/** What reports numbers that contradict each other; which of them is wrong no arithmetic can say. */
const ARITHMETIC = [
  'gesamtwert-außerhalb-der-gruppen',
  'summe-stimmt-nicht',
  'veränderung-gegen-die-rechnung',
  'veränderung-passt-nicht',
  'wert-unplausibel',
];

const WITHIN_ROUNDING =
  'Keine andere Zahl der Datei schließt die neue aus: Sie bleibt zwischen den Gruppen und in der Rundung, oder es gibt keine Vergleichszahl.';

function undecidedByNumbers(after: Agreement): string | null {
  return contradictsItself(after) ? null : WITHIN_ROUNDING;
}

/** Any line of the measure; where shares of the women disagree, also the line of the other measure. */
function saysOf(example: Example, { goal, value }: Row): Expectation[] {
  const own = goal.values.filter(({ measure }) => measure.name === value.measure.name);
  const weighted = example.rows
    .filter(({ value: { measure } }) => measure.code === 'K2' || measure.code === 'K3')
    .map((row) => row.value.range.start);
  return [
    ...says(ARITHMETIC, ...own.map(({ range }) => range.start)),
    ...says('frauenanteil-uneinheitlich', ...weighted),
  ];
}

function quantityOf({ content }: PlanValue): Quantity | null {
  return content.kind === 'quantity' ? content.quantity : null;
}

type Part = 'value' | 'bracket' | 'base';

function rangeOfPart({ value }: Row, part: Part): Range | null {
  if (part === 'value') return quantityOf(value)?.range ?? null;
  if (part === 'bracket') return value.change?.quantity.range ?? null;
  return (value.change?.base ?? value.base)?.quantity?.range ?? null;
}

/** Other spellings of a part of each row, as a person mistypes them. */
function mistyped(
  part: Part,
  isMeant: (row: Row) => boolean,
  spellings: (text: string) => readonly string[],
): Kind['plant'] {
  return (example) =>
    example.rows.filter(isMeant).flatMap((row) => {
      const range = rangeOfPart(row, part);
      if (!range) return [];
      const text = textAt(example, range);
      return spellings(text)
        .filter((other) => other !== text)
        .map((other) => ({ edits: [replace(range, other)], expected: saysOf(example, row) }));
    });
}

/** Each digit in turn, three up: 19,9 becomes 49,9, 12,9 and 19,2. */
function flipped(text: string): string[] {
  return [...text.matchAll(/\d/g)].map(({ index, 0: digit }) => {
    const other = (Number(digit) + 3) % 10 || 4;
    return text.slice(0, index) + other + text.slice(index + 1);
  });
}

/** Two neighbours change places, also across the comma: 25,2 becomes 52,2 and 22,5. */
function transposed(text: string): string[] {
  return [...text.matchAll(/(\d)(,?)(?=(\d))/g)]
    .map(({ index, 0: pair, 1: first, 2: comma, 3: second }) => {
      return text.slice(0, index) + second + comma + first + text.slice(index + pair.length + 1);
    })
    .filter((other) => !/(?<!\d)0\d/.test(other));
}

function commaMoved(text: string): string[] {
  const match = /^([+-]?)(\d+),(\d)(.*)$/.exec(text);
  if (!match) return [];
  const [, sign, whole, digit, rest] = match as unknown as string[];
  return [
    `${sign}${whole}${digit}${rest}`,
    `${sign}${whole!.slice(0, -1) || '0'},${whole!.at(-1)}${digit}${rest}`,
  ].filter((other) => !/^[+-]?0\d/.test(other));
}

function signChanged(text: string): string[] {
  return [text.replace(/^[+-]/, (sign) => (sign === '+' ? '-' : '+'))];
}

function isOf(...groups: readonly (string | null)[]) {
  return ({ value }: Row) => groups.includes(value.group);
}

function everyRow(): boolean {
  return true;
}

/** Women and men of each measure of each goal. */
function pairs(example: Example): readonly (readonly [Row, Row])[] {
  return example.rows.filter(isOf('Frauen')).flatMap((women) => {
    const men = example.rows.find(
      ({ goal, value }) =>
        goal === women.goal &&
        value.group === 'Männer' &&
        value.measure.name === women.value.measure.name,
    );
    return men ? [[women, men] as const] : [];
  });
}

function exchanged(parts: readonly Part[]): Kind['plant'] {
  return (example) =>
    pairs(example).flatMap(([women, men]): Planting[] => {
      const edits = parts.flatMap((part) => {
        const a = rangeOfPart(women, part);
        const b = rangeOfPart(men, part);
        return a && b ? [replace(a, textAt(example, b)), replace(b, textAt(example, a))] : [];
      });
      return edits.length < 2 * parts.length ? [] : [{ edits, expected: saysOf(example, women) }];
    });
}

/** The value of the total typed into the row of a group, and the other way round. */
function totalExchanged(example: Example): Planting[] {
  return example.rows.filter(isOf('gesamt')).flatMap((total) => {
    const women = example.rows.find(
      (row) =>
        row.goal === total.goal &&
        row.value.group === 'Frauen' &&
        row.value.measure.name === total.value.measure.name,
    );
    const a = rangeOfPart(total, 'value');
    const b = women && rangeOfPart(women, 'value');
    if (!a || !b) return [];
    return [
      {
        edits: [replace(a, textAt(example, b)), replace(b, textAt(example, a))],
        expected: saysOf(example, total),
      },
    ];
  });
}

const numeric = (name: string, plant: Kind['plant']): Kind => ({
  name,
  plant,
  undecidable: undecidedByNumbers,
});

export const numberKinds: readonly Kind[] = [
  numeric('Falsche Ziffer im Gesamtwert', mistyped('value', isOf('gesamt', null), flipped)),
  numeric(
    'Falsche Ziffer im Wert einer Gruppe',
    mistyped('value', isOf('Frauen', 'Männer'), flipped),
  ),
  numeric('Falsche Ziffer in der Klammer', mistyped('bracket', everyRow, flipped)),
  numeric('Falsche Ziffer im Ausgangswert', mistyped('base', everyRow, flipped)),
  numeric('Zahlendreher im Wert', mistyped('value', everyRow, transposed)),
  numeric('Zahlendreher in der Klammer', mistyped('bracket', everyRow, transposed)),
  numeric('Komma verrutscht', mistyped('value', everyRow, commaMoved)),
  numeric('Falsches Vorzeichen in der Klammer', mistyped('bracket', everyRow, signChanged)),
  numeric(
    'Falsches Vorzeichen einer Veränderung',
    mistyped('value', ({ value }) => quantityOf(value)?.sign !== '', signChanged),
  ),
  numeric('Werte von Frauen und Männern vertauscht', exchanged(['value'])),
  numeric('Klammern von Frauen und Männern vertauscht', exchanged(['bracket'])),
  numeric('Zeilen von Frauen und Männern vertauscht', exchanged(['value', 'bracket'])),
  numeric('Gesamtwert und Gruppe vertauscht', totalExchanged),
];
