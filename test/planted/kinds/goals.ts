import type { Goal, StatutoryGoal, TextEdit } from '@zielwerk/core';
import { type Example, textAt, wholeLines } from '../example.ts';
import {
  insert,
  type Kind,
  type Planting,
  placesOf,
  remove,
  removeLines,
  replace,
  says,
} from '../fault.ts';

const NAMES: Readonly<Record<StatutoryGoal, RegExp>> = {
  hilfebedürftigkeit: /Verringerung der Hilfebedürftigkeit/,
  integration: /Verbesserung der Integration in (?:die )?Erwerbstätigkeit/,
  langzeitbezug:
    /Vermeidung (?:von langfristigem Leistungsbezug|(?:des )?langfristigen Leistungsbezug\p{L}*)/u,
  'soziale-teilhabe': /(?:Verbesserung der )?[Ss]oziale[nr]? Teilhabe/,
};

const CODES: Readonly<Record<StatutoryGoal, string>> = {
  hilfebedürftigkeit: 'K1',
  integration: 'K2',
  langzeitbezug: 'K3',
  'soziale-teilhabe': '–',
};

/** The example without all that covers a statutory goal: the goal, its Kennzahlen, every mention, every quote. */
function withoutGoal(example: Example, name: StatutoryGoal): TextEdit[] {
  const goals = example.goals.filter(({ statutory }) => statutory === name);
  const rows = example.rows.filter(
    ({ goal, value }) => !goals.includes(goal) && value.measure.code?.startsWith(CODES[name]),
  );
  const removed = [...goals, ...rows.map(({ value }) => value)].map(({ range }) =>
    wholeLines(example, range),
  );
  const whole = { start: 0, end: example.source.text.length };
  const words = [
    ...placesOf(example, whole, NAMES[name]),
    ...placesOf(example, whole, /\{\{(?!jahr|vorjahr|partei|fußnote)[^}]*\}\}/),
  ].filter((place) => !removed.some(({ start, end }) => start <= place.start && place.end <= end));
  return [...removed.map(remove), ...words.map((range) => replace(range, 'Weiteres'))];
}

function isStatutory({ agreement }: Example): boolean {
  return agreement.legalBasis?.nr != null;
}

function rowsRemoved(isMeant: (group: string | null) => boolean): Kind['plant'] {
  return (example) =>
    example.rows
      .filter(({ value }) => isMeant(value.group))
      .map(({ goal, value }) => {
        const whole = { start: 0, end: example.source.text.length };
        const quotes = placesOf(
          example,
          whole,
          new RegExp(`\\{\\{${value.measure.name} ${value.group}\\}\\}`),
        );
        const others = goal.values.filter(
          (other) => other !== value && other.measure.name === value.measure.name,
        );
        return {
          edits: [
            removeLines(example, value.range),
            ...quotes.map((range) => replace(range, 'dem Zielwert')),
          ],
          expected: says('zielwert-ohne-geschlechter', ...others.map(({ range }) => range.start)),
          undecidable: whyUnsplit(example, value.measure.code, others.length),
        };
      });
}

/** From when targets are split by gender. */
function whyUnsplit({ agreement }: Example, code: string | null, others: number): string | null {
  const { year, legalBasis } = agreement;
  const isSplit =
    (code === 'K2' &&
      (legalBasis?.nr === 2 ? year >= 2022 : legalBasis?.nr !== 1 && year >= 2023)) ||
    (code === 'K3' && legalBasis?.nr === 2 && year >= 2024);
  return isSplit && others > 0
    ? null
    : 'Für diese Größe verlangt in diesem Jahr niemand Werte nach Geschlecht; die Zeile kann fehlen.';
}

/** A second goal of the same title, behind the first, with the last digit of each value changed. */
function secondGoal(example: Example, goal: Goal, handle: string): TextEdit {
  const text = textAt(example, goal.range)
    .replace(goal.handle, handle)
    .replace(/(\d) %/g, (_, digit: string) => `${(Number(digit) + 1) % 10} %`);
  const { start } = wholeLines(example, goal.range);
  const indent = textAt(example, { start, end: goal.range.start });
  return insert(goal.range.end, `\n${indent}${text}`);
}

function withNumbers({ goals }: Example): Goal[] {
  return goals.filter(({ values }) => values.some(({ content }) => content.kind === 'quantity'));
}

export const goalKinds: readonly Kind[] = [
  {
    name: 'Gesetzliches Ziel fehlt ganz',
    plant: (example) =>
      !isStatutory(example)
        ? []
        : (['hilfebedürftigkeit', 'integration', 'langzeitbezug'] as const).map((name) => ({
            edits: withoutGoal(example, name),
            expected: says('ziel-fehlt', example.agreement.yearRange.start),
          })),
  },
  {
    name: 'Gesetzliches Ziel umbenannt',
    plant: (example) =>
      example.goals
        .filter(({ statutory }) => statutory !== null && statutory !== 'soziale-teilhabe')
        .map((goal) => {
          const others = { start: 0, end: example.source.text.length };
          const mentions = placesOf(example, others, NAMES[goal.statutory!]).length;
          const isMeasured = example.rows.some(({ value }) =>
            value.measure.code?.startsWith(CODES[goal.statutory!]),
          );
          return {
            edits: [replace(goal.titleRange, '"Weniger Bedürftige"')],
            expected: says('ziel-fehlt', example.agreement.yearRange.start),
            undecidable:
              mentions > 1 || isMeasured
                ? 'Das Ziel kommt noch im Text oder durch seine Kennzahl vor; einen anderen Namen darf es tragen.'
                : null,
          };
        }),
  },
  {
    name: 'Soziale Teilhabe fehlt ganz',
    plant: (example) => {
      const { legalBasis } = example.agreement;
      const edits = withoutGoal(example, 'soziale-teilhabe');
      const isNamed = NAMES['soziale-teilhabe'].test(
        example.source.text.replace(/^ *\/\/.*$/gm, ''),
      );
      return legalBasis?.nr && legalBasis.nr !== 1 && isNamed
        ? [{ edits, expected: says('soziale-teilhabe-fehlt', legalBasis.range.start) }]
        : [];
    },
  },
  {
    name: 'Soziale Teilhabe als Ziel einer Vereinbarung nach Nr. 1',
    plant: (example) =>
      example.agreement.legalBasis?.nr !== 1
        ? []
        : example.goals.slice(0, 2).map((goal) => {
            const line = wholeLines(example, goal.range);
            const edit = insert(
              line.start,
              'Ziel soziales "Verbesserung der sozialen Teilhabe" { }\n',
            );
            return {
              edits: [edit],
              expected: says('soziale-teilhabe-in-nummer-1', { edit, plus: 0 }),
            };
          }),
  },
  {
    name: 'Zeile der Frauen oder der Männer fehlt',
    plant: rowsRemoved((group) => group === 'Frauen' || group === 'Männer'),
  },
  {
    name: 'Zeile des Gesamtwerts fehlt',
    plant: (example) =>
      rowsRemoved((group) => group === 'gesamt')(example).map((planting) => ({
        ...planting,
        undecidable: 'Einen Gesamtwert neben den Gruppen verlangt niemand; er folgt aus ihnen.',
      })),
  },
  {
    name: 'Zeile steht zweimal',
    plant: (example) =>
      example.rows.map(({ value }) => {
        const line = wholeLines(example, value.range);
        const edit = insert(line.end, textAt(example, line));
        return { edits: [edit], expected: says('wert-doppelt', { edit, plus: 1 }) };
      }),
  },
  {
    name: 'Zeile steht zweimal, mit verschiedenen Werten',
    plant: (example) =>
      example.rows.flatMap(({ value }): Planting[] => {
        const { content } = value;
        if (content.kind !== 'quantity') return [];
        const line = wholeLines(example, value.range);
        const digit = placesOf(example, content.quantity.range, /\d(?=\D*$)/)[0]!;
        const text =
          example.source.text.slice(line.start, digit.start) +
          String((Number(textAt(example, digit)) + 1) % 10) +
          example.source.text.slice(digit.end, line.end);
        const edit = insert(line.end, text);
        return [{ edits: [edit], expected: says('wert-doppelt', { edit, plus: 1 }) }];
      }),
  },
  {
    name: 'Ein Kürzel für zwei Ziele',
    plant: (example) =>
      example.goals.map((goal) => {
        const edit = secondGoal(example, goal, goal.handle);
        return {
          edits: [edit],
          expected: says('kürzel-doppelt', { edit, plus: 1 }),
        };
      }),
  },
  {
    name: 'Ein Ziel unter zwei Kürzeln, mit verschiedenen Werten',
    plant: (example) =>
      withNumbers(example).map((goal) => {
        const edit = secondGoal(example, goal, `${goal.handle}_zwei`);
        return {
          edits: [edit],
          expected: says(
            ['ziel-doppelt', 'wert-doppelt', 'verweis-ins-leere'],
            { edit, plus: 1 },
            goal.range.start,
          ),
        };
      }),
  },
  {
    name: 'Kennzahl unter einem fremden gesetzlichen Ziel',
    plant: (example) => {
      const goal = (name: StatutoryGoal) =>
        withNumbers(example).find(({ statutory }) => statutory === name);
      const [a, b] = [goal('integration'), goal('langzeitbezug')];
      if (!a || !b) return [];
      return [
        {
          edits: [
            replace(a.titleRange, textAt(example, b.titleRange)),
            replace(b.titleRange, textAt(example, a.titleRange)),
          ],
          expected: says(
            'kennzahl-unter-anderem-ziel',
            ...[a, b].flatMap(({ values }) => values.map(({ range }) => range.start)),
          ),
        },
      ];
    },
  },
  {
    name: 'Klasse von Zielen ohne ein Ziel',
    plant: (example) =>
      example.agreement.body.flatMap(function classes(block): Planting[] {
        if (block.kind === 'section') return block.blocks.flatMap(classes);
        if (block.kind !== 'goalClass' || (block.goals.length === 0 && block.waived === null))
          return [];
        const name = block.class === 'local' ? 'Lokale Ziele' : 'Kommunale Ziele';
        return [
          {
            edits: [replace(block.range, `${name} { }`)],
            expected: says('zielklasse-leer', block.range.start),
          },
        ];
      }),
  },
  {
    name: 'Tabelle ohne Zeilen',
    plant: (example) =>
      example.tables.map(({ rows, header }) => ({
        edits: rows.map((row) => removeLines(example, row[0]!.range)),
        expected: says('tabelle-leer', header[0]!.range.start),
      })),
  },
  {
    name: 'Kommunale Leistungen gestrichen',
    plant: (example) => {
      const { legalBasis } = example.agreement;
      if (!legalBasis?.nr || legalBasis.nr === 1) return [];
      const whole = { start: 0, end: example.source.text.length };
      const words =
        /[Kk]ommunale[nr]? (?:Leistung|Eingliederung|Ziel|Teil)|kommunal- und bundesfinanziert|alle Leistungen d\p{L}s/u;
      const isMeasured = example.rows.some(({ value }) => value.measure.code === 'K1E1');
      const classes = /Kommunale Ziele (?:\{|entfallen)/.test(example.source.text);
      const edits = placesOf(example, whole, words).map((range) =>
        replace(range, 'sonstige Angebot'),
      );
      return edits.length === 0 || classes || isMeasured
        ? []
        : [
            {
              edits,
              expected: says('kommunale-leistungen-offen', legalBasis.range.start),
            },
          ];
    },
  },
];
