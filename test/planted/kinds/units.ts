import type { PlanValue } from '@zielwerk/core';
import { type Example, textAt, wholeLines } from '../example.ts';
import { insert, type Kind, type Planting, remove, replace, replaceIn, says } from '../fault.ts';
import { contradictsItself, contradictsItsHead } from '../oracle.ts';

function rowsOfMeasure(example: Example, value: PlanValue): number[] {
  return example.rows
    .filter((row) => row.value.measure.name === value.measure.name)
    .map((row) => row.value.range.start);
}

function unitChanged(
  example: Example,
  unit: string,
  isMeant: (value: PlanValue) => boolean,
): Planting[] {
  return example.rows.flatMap(({ value }) => {
    const { content } = value;
    if (content.kind !== 'quantity' || !isMeant(value)) return [];
    const { range, unit: own } = content.quantity;
    const text = textAt(example, range);
    const number = text.slice(0, text.length - own.text.length).trimEnd();
    return [
      {
        edits: [replace(range, `${number} ${unit}`)],
        expected: says(
          ['einheiten-gemischt', 'einheit-falsch', 'kennzahl-nicht-in-prozent'],
          ...rowsOfMeasure(example, value),
        ),
      },
    ];
  });
}

/** The rows of the first measure whose bare brackets the head explains. */
function bareBrackets({ rows }: Example): PlanValue[] {
  return rows.map(({ value }) => value).filter(({ change }) => change !== null && !change.explicit);
}

export const unitKinds: readonly Kind[] = [
  {
    name: 'Prozentpunkte im Kopf, wo die Zahlen Prozent meinen, und umgekehrt',
    plant: (example) => {
      const declared = example.agreement.declaredChange;
      if (!declared || bareBrackets(example).length === 0) return [];
      const edit =
        replaceIn(example, declared.range, 'in %', 'in Prozentpunkten') ??
        replaceIn(example, declared.range, 'in Prozentpunkten', 'in %');
      const rows = example.rows.map(({ value }) => value.range.start);
      return [
        {
          edits: [edit!],
          expected: says(
            ['veränderung-gegen-die-rechnung', 'wert-unplausibel', 'frauenanteil-uneinheitlich'],
            ...rows,
          ),
        },
      ];
    },
    undecidable: (after) =>
      contradictsItsHead(after) || contradictsItself(after)
        ? null
        : 'Prozent und Prozentpunkte passen beide zu den übrigen Zahlen, oder es sind zu wenige.',
  },
  {
    name: 'Eine einzelne Klammer in Prozentpunkten, die übrigen in Prozent',
    plant: (example) => {
      const declared = example.agreement.declaredChange;
      return bareBrackets(example).map((value) => ({
        edits: [
          insert(value.change!.quantity.range.end, declared?.meaning === 'absolute' ? ' %' : ' Pp'),
        ],
        expected: says(
          ['klammern-gemischt', 'veränderung-gegen-die-rechnung', 'veränderung-passt-nicht'],
          ...rowsOfMeasure(example, value),
        ),
      }));
    },
  },
  {
    name: 'Erklärung der Klammern im Kopf fehlt',
    plant: (example) => {
      const declared = example.agreement.declaredChange;
      const [first] = bareBrackets(example);
      if (!declared || !first) return [];
      return [
        {
          edits: [remove(wholeLines(example, declared.range))],
          expected: says('veränderung-ohne-bedeutung', first.range.start),
        },
      ];
    },
  },
  {
    name: 'Vergleichsgröße der Klammern fehlt',
    plant: (example) => {
      const declared = example.agreement.declaredChange;
      const bare = bareBrackets(example);
      if (!declared || bare.length === 0) return [];
      const unit = declared.meaning === 'relative' ? ' %' : ' Pp';
      return [
        {
          edits: [
            remove(wholeLines(example, declared.range)),
            ...bare.map(({ change }) => insert(change!.quantity.range.end, unit)),
          ],
          expected: says('veränderung-ohne-basis', ...bare.map(({ range }) => range.start)),
        },
      ];
    },
  },
  {
    name: 'Prozentpunkte statt Prozent',
    plant: (example) =>
      unitChanged(example, 'Prozentpunkte', ({ measure }) => measure.code !== null),
  },
  {
    name: 'Euro statt Prozent',
    plant: (example) => unitChanged(example, 'EUR', ({ measure }) => measure.code !== null),
  },
  {
    name: 'Andere Einheit als die der eigenen Messgröße',
    plant: (example) =>
      unitChanged(
        example,
        'Bescheide',
        ({ measure }) => measure.code === null && measure.unit !== null,
      ),
  },
  {
    name: 'Veränderung ohne Vorzeichen',
    plant: (example) =>
      example.rows.flatMap(({ value }) => {
        const { content } = value;
        if (content.kind !== 'quantity' || !value.measure.isChange) return [];
        const { range, sign } = content.quantity;
        return sign === ''
          ? []
          : [
              {
                edits: [remove({ start: range.start, end: range.start + 1 })],
                expected: says('veränderung-ohne-vorzeichen', range.start),
              },
            ];
      }),
  },
  {
    name: 'Abgeleiteter Gesamtwert nicht nachrichtlich',
    plant: (example) =>
      example.rows
        .filter(({ value }) => value.status === 'nachrichtlich')
        .map(({ value }) => ({
          edits: [replaceIn(example, value.range, ' nachrichtlich', '')!],
          expected: says('gesamtwert-nicht-nachrichtlich', value.range.start),
          undecidable:
            example.agreement.legalBasis?.nr === 2
              ? null
              : 'Üblich ist die Kennzeichnung nur im Vordruck zu Nr. 2; sonst kann auch der Gesamtwert vereinbart sein.',
        })),
  },
  {
    name: 'Richtung einer eigenen Messgröße fehlt',
    plant: (example) =>
      example.agreement.measures.flatMap((measure) => {
        const edit = replaceIn(example, measure.range!, /\n *besser .*/, '');
        const isBound = !example.rows.some(
          ({ value: { measure: other, content } }) =>
            other === measure && content.kind === 'quantity' && content.relation === 'equal',
        );
        return edit
          ? [
              {
                edits: [edit],
                expected: says('messgröße-ohne-richtung', measure.range!.start),
                undecidable: isBound
                  ? 'Kein Wert braucht die Richtung: „mindestens“ und „höchstens“ sagen sie, oder es gibt keinen Wert.'
                  : null,
              },
            ]
          : [];
      }),
  },
];
