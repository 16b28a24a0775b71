import type { Citation } from '@zielwerk/core';
import { type Example, textAt, wholeLines } from '../example.ts';
import {
  addSentence,
  type Kind,
  type Planting,
  placesOf,
  remove,
  replaceIn,
  says,
} from '../fault.ts';

/** The first place that the legal basis cites; none where the agreement is of another kind. */
function cited({ agreement }: Example): Citation[] {
  return [...(agreement.legalBasis?.citations ?? [])].slice(0, 1);
}

/** Another text for a part of the legal basis. */
function inBasis(pattern: RegExp, texts: readonly string[], code: string): Kind['plant'] {
  return (example) =>
    cited(example).flatMap(({ range, text }) =>
      texts
        .filter((other) => !text.includes(other))
        .flatMap((other) => {
          const edit = replaceIn(example, range, pattern, other);
          return edit ? [{ edits: [edit], expected: says(code, range.start) }] : [];
        }),
    );
}

/** The places of § 48b with a number that the running text cites. */
function numbersInTexts(example: Example) {
  return example.texts.flatMap(({ range }) =>
    placesOf(example, range, /§ 48b (?:Abs\.|Absatz) 1 (?:S\. ?|Satz )1\.? (?:Nr\.|Nummer) [1-4]/),
  );
}

function inTexts(pattern: RegExp, texts: readonly string[], code: string | string[]) {
  return (example: Example): Planting[] =>
    numbersInTexts(example).flatMap((range) =>
      texts.flatMap((text) => {
        const edit = replaceIn(example, range, pattern, text);
        const isSame = edit && example.source.text.slice(edit.range.start, edit.range.end) === text;
        return edit && !isSame ? [{ edits: [edit], expected: says(code, range.start) }] : [];
      }),
    );
}

/** Numbers that an agreement has nothing to do with; of its neighbours it may well speak. */
const STRANGE: Readonly<Record<number, readonly number[]>> = {
  1: [3, 4],
  2: [3, 4],
  3: [2],
  4: [1, 2],
};

const CLAUSES = [
  'Diese Zielvereinbarung wird nach § 48b Abs. 1 Satz 1 Nr. # SGB II geschlossen.',
  'Die Beteiligten schließen gemäß § 48b Abs. 1 Satz 1 Nr. # SGB II die folgende Vereinbarung.',
];

function clauses(numbersOf: (nr: number) => readonly number[]): Kind['plant'] {
  return (example) => {
    const nr = example.agreement.legalBasis?.nr;
    const text = example.texts[0];
    if (!nr || !text) return [];
    return numbersOf(nr).flatMap((number) =>
      CLAUSES.map((clause) => {
        const { edit, at } = addSentence(example, text.range, clause.replace('#', String(number)));
        return { edits: [edit], expected: says('andere-nummer-im-text', at) };
      }),
    );
  };
}

export const legalBasisKinds: readonly Kind[] = [
  {
    name: 'Falsche Nummer in der Rechtsgrundlage',
    plant: inBasis(/Nr\. \d/, ['Nr. 1', 'Nr. 2', 'Nr. 3', 'Nr. 4'], 'falsche-nummer'),
  },
  {
    name: 'Falscher Paragraf in der Rechtsgrundlage (§ 48, § 48a, § 44b)',
    plant: inBasis(/§ 48b/, ['§ 48 ', '§ 48a', '§ 44b'], 'falsche-norm'),
  },
  {
    name: 'Anderes Gesetz in der Rechtsgrundlage',
    plant: inBasis(/SGB II$/, ['SGB III', 'SGB XII'], 'falsche-norm'),
  },
  {
    name: 'Rechtsgrundlage nennt eine Stelle, die es nicht gibt',
    plant: (example) => [
      ...inBasis(/Abs\. 1/, ['Abs. 7'], 'fundstelle-gibt-es-nicht')(example),
      ...inBasis(/Nr\. \d/, ['Nr. 5'], 'fundstelle-gibt-es-nicht')(example),
      ...inBasis(/Satz 1/, ['Satz 3'], 'fundstelle-gibt-es-nicht')(example),
    ],
  },
  {
    name: 'Rechtsgrundlage nennt einen anderen Absatz des § 48b',
    plant: inBasis(
      /Abs\. 1 Satz 1 Nr\. \d/,
      ['Abs. 3 Satz 1', 'Abs. 2', 'Abs. 1 Satz 2'],
      'falsche-nummer',
    ),
  },
  {
    name: 'Rechtsgrundlage fehlt',
    plant: (example) => {
      const basis = example.agreement.legalBasis;
      if (!basis) return [];
      return [
        {
          edits: [remove(wholeLines(example, basis.range))],
          expected: says('falsche-nummer', example.agreement.yearRange.start),
          undecidable: 'Das Gesetz verlangt nicht, dass die Vereinbarung ihre Grundlage nennt.',
        },
      ];
    },
  },
  {
    name: 'Fremde Nummer im Text',
    plant: (example) => {
      const nr = example.agreement.legalBasis?.nr;
      const numbers = nr ? STRANGE[nr]!.map(String) : [];
      return [
        ...inTexts(/\d$/, numbers, 'andere-nummer-im-text')(example),
        ...clauses((own) => STRANGE[own]!)(example),
      ];
    },
  },
  {
    name: 'Benachbarte Nummer im Text („diese Zielvereinbarung nach Nr. …“)',
    plant: clauses((own) => [1, 2, 3, 4].filter((nr) => nr !== own && !STRANGE[own]!.includes(nr))),
  },
  {
    name: 'Falscher Paragraf im Text (§ 48, § 48a, § 44b)',
    plant: inTexts(
      /§ 48b/,
      ['§ 48', '§ 48a', '§ 44b'],
      ['falsche-norm-im-text', 'fundstelle-im-text-gibt-es-nicht'],
    ),
  },
  {
    name: 'Text nennt eine Stelle, die es nicht gibt',
    plant: (example) => [
      ...inTexts(/1 (?=S)/, ['7 '], 'fundstelle-im-text-gibt-es-nicht')(example),
      ...inTexts(/\d$/, ['5'], 'fundstelle-im-text-gibt-es-nicht')(example),
    ],
  },
  {
    name: 'Fundstelle anders geschrieben als sonst',
    plant: (example) =>
      numbersInTexts(example).flatMap((range) => {
        const other = textAt(example, range).includes('Abs.') ? 'Absatz' : 'Abs.';
        const sentence = `Maßgeblich sind nach § 48b ${other} 5 SGB II die Kennzahlen.`;
        const around = example.texts.find(
          (text) => text.range.start <= range.start && range.end <= text.range.end,
        )!;
        const { edit, at } = addSentence(example, around.range, sentence);
        return [{ edits: [edit], expected: says('fundstellen-uneinheitlich', range.start, at) }];
      }),
  },
  {
    name: 'Befugnis der Nr. 1 in einer Vereinbarung nach Nr. 2 bis 4',
    plant: (example) => {
      const nr = example.agreement.legalBasis?.nr;
      if (!nr || nr === 1) return [];
      return POWERS.flatMap((sentence) =>
        example.texts.slice(0, 2).map(({ range }) => {
          const { edit, at } = addSentence(example, range, sentence);
          return { edits: [edit], expected: says('befugnis-der-nummer-1', at) };
        }),
      );
    },
  },
];

const POWERS = [
  'Die Selbstbewirtschaftung der Mittel wird zugelassen.',
  'Haushaltsmittel können zur Selbstbewirtschaftung zugewiesen werden.',
  'Genehmigungsvorbehalte werden durch diese Vereinbarung ersetzt.',
  'Erforderliche Genehmigungen gelten als erteilt.',
  'Zustimmungen des Ministeriums werden durch diese Zielvereinbarung ersetzt.',
];
