import { type Example } from '../example.ts';
import {
  addSentence,
  insert,
  type Kind,
  type Planting,
  placesOf,
  replace,
  replaceIn,
  says,
} from '../fault.ts';

/** The printed name of each row with one of the Kennzahlen, in place of the one it has. */
function rowNamed(
  example: Example,
  codes: readonly string[],
  name: string,
  code: string,
): Planting[] {
  return example.rows
    .filter(({ value }) => codes.includes(value.measure.code ?? ''))
    .map(({ value }) => {
      const known = placesOf(example, value.range, / als "[^"]*"/)[0];
      return {
        edits: [
          known ? replace(known, ` als "${name}"`) : insert(value.range.end, ` als "${name}"`),
        ],
        expected: says(code, value.range.start),
      };
    });
}

function sentences(all: readonly string[], code: string | readonly string[]): Kind['plant'] {
  return (example) =>
    all.flatMap((sentence) =>
      [example.texts[0], example.texts.at(-1)].flatMap((text, index) => {
        if (!text || (index === 1 && example.texts.length === 1)) return [];
        const { edit, at } = addSentence(example, text.range, sentence);
        return [{ edits: [edit], expected: says(code, at) }];
      }),
    );
}

/** Names of the benefit and the years in which no other agreement may use them. */
const BENEFITS = [
  { name: 'Arbeitslosengeld II', from: 2011, until: 2022 },
  { name: 'Alg II', from: 2011, until: 2022 },
  { name: 'Bürgergeld', from: 2023, until: 2026 },
  { name: 'Grundsicherungsgeld', from: 2026, until: 2100 },
];

const BENEFIT_SENTENCES = [
  'Wer # bezieht, erhält binnen vier Wochen ein Gespräch.',
  'Die Leistungen umfassen auch das #.',
];

/** The names that changed on 22 March 2019. */
const OLD_NAMES = [
  'Veränderung des Bestands an Langzeitleistungsbeziehern',
  'Nachhaltigkeit der Integrationen',
];
const NEW_NAMES = [
  'Veränderung des Bestands an Langzeitleistungsbeziehenden',
  'Kontinuierliche Beschäftigung nach Integration',
];

export const nameKinds: readonly Kind[] = [
  {
    name: 'Zeile trägt das Kürzel einer anderen Kennzahl',
    plant: (example) => [
      ...rowNamed(example, ['K2', 'K3E1'], 'K3: Bestand', 'kennzahl-widerspruch'),
      ...rowNamed(example, ['K1', 'K1E1', 'K3'], 'K2', 'kennzahl-widerspruch'),
    ],
  },
  {
    name: 'Zeile trägt den Namen einer anderen Kennzahl',
    plant: (example) => [
      ...rowNamed(
        example,
        ['K2'],
        'Veränderung der Zahl der erwerbsfähigen Leistungsberechtigten',
        'kennzahl-widerspruch',
      ),
      ...rowNamed(example, ['K3', 'K1'], 'Integrationsquote', 'kennzahl-widerspruch'),
    ],
  },
  {
    name: 'Zeile trägt einen freien Namen statt des amtlichen',
    plant: (example) => [
      ...rowNamed(example, ['K2', 'K2E3'], 'Vermittlungsquote', 'abweichender-kennzahlname'),
      ...rowNamed(example, ['K1', 'K3'], 'Fallzahlen', 'abweichender-kennzahlname'),
    ],
    undecidable: (_, { rows }) =>
      rows.every(({ value }) => value.measure.code === null)
        ? 'Es gibt hier keine Kennzahl.'
        : null,
  },
  {
    name: 'Text verwechselt Kürzel und Namen einer Kennzahl',
    plant: sentences(
      [
        'Beobachtet wird die K3 (Integrationsquote) jeden Monat.',
        'Die Integrationsquote (K3) steht im Mittelpunkt.',
        'Maßstab ist K2: Veränderung des Bestands an Langzeitleistungsbeziehenden.',
        'Die Integrationsquote der Alleinerziehenden (K2E3) wird beobachtet.',
      ],
      'kennzahl-widerspruch-im-text',
    ),
  },
  {
    name: 'Name einer Kennzahl aus einem anderen Jahr',
    plant: (example) => {
      const { ruleYear } = example.agreement;
      const names = ruleYear > 2019 ? OLD_NAMES : ruleYear < 2019 ? NEW_NAMES : [];
      return sentences(
        names.map((name) => `Die Kennzahl „${name}“ wird jeden Monat beobachtet.`),
        'veralteter-kennzahlname',
      )(example);
    },
  },
  {
    name: 'Name der Leistung aus einem anderen Jahr',
    plant: (example) => {
      const { year } = example.agreement;
      const wrong = BENEFITS.filter(({ from, until }) => year < from || until < year);
      return sentences(
        wrong.flatMap(({ name }) => BENEFIT_SENTENCES.map((one) => one.replace('#', name))),
        'leistungsname-passt-nicht',
      )(example);
    },
  },
  {
    name: 'Grundsicherungsgeld und Bürgergeld im Jahr des Wechsels verwechselt',
    plant: (example) =>
      example.agreement.year !== 2026
        ? []
        : sentences(
            ['Das Bürgergeld wird im Dezember angepasst.'],
            'leistungsname-passt-nicht',
          )(example).map((planting) => ({
            ...planting,
            undecidable:
              'Im Jahr 2026 gelten beide Namen nacheinander; welcher gemeint ist, hängt vom Monat ab.',
          })),
  },
  {
    name: 'Eigene Messgröße heißt wie eine Kennzahl',
    plant: (example) =>
      example.agreement.measures.flatMap((measure) =>
        ['Integrationsquote', 'Leistungen zum Lebensunterhalt', 'K3E2']
          .filter((name) => name !== measure.name)
          .map((name) => ({
            edits: [replaceIn(example, measure.range!, `"${measure.name}"`, `"${name}"`)!],
            expected: says('messgröße-heißt-wie-kennzahl', measure.range!.start),
            undecidable:
              name.startsWith('Leistungen') && measure.unit !== '%'
                ? 'Eine Summe in Euro oder eine Anzahl dieses Namens ist keine Veränderung in Prozent und darf so heißen.'
                : null,
          })),
      ),
  },
  {
    name: 'Eigene Messgröße ohne Definition',
    plant: (example) =>
      example.agreement.measures.flatMap((measure) => {
        const edit =
          replaceIn(example, measure.range!, /\n *Definition """[^]*?"""/, '') ??
          replaceIn(example, measure.range!, /\n *Definition ".*"/, '');
        return edit
          ? [{ edits: [edit], expected: says('messgröße-ohne-definition', measure.range!.start) }]
          : [];
      }),
  },
  {
    name: 'Eigene Messgröße falsch definiert',
    plant: (example) =>
      example.agreement.measures.flatMap((measure) => {
        const edit = replaceIn(
          example,
          measure.range!,
          /Definition "[^"\n]+"/,
          'Definition "Zahl der Büros"',
        );
        return edit
          ? [
              {
                edits: [edit],
                expected: says('messgröße-ohne-definition', measure.range!.start),
                undecidable: 'Ob eine Definition sachlich stimmt, steht nicht in der Datei.',
              },
            ]
          : [];
      }),
  },
];
