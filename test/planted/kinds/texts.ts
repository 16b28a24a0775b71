import { type Example, type Row, textAt, wholeLines } from '../example.ts';
import {
  addSentence,
  insert,
  type Kind,
  type Planting,
  placesOf,
  remove,
  replace,
  says,
} from '../fault.ts';

/** Rows of a Kennzahl with one number for the group; levels or changes. */
function rowsOf({ rows }: Example, code: string, groups: readonly (string | null)[]): Row[] {
  return rows.filter(
    ({ value: { measure, group, content } }) =>
      measure.code === code && groups.includes(group) && content.kind === 'quantity',
  );
}

/** The number of a row, its first digit one up. */
function otherNumber(example: Example, { value }: Row): string {
  const { content } = value;
  if (content.kind !== 'quantity') return '';
  return textAt(example, content.quantity.range)
    .replace(/^[+-]/, '')
    .replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
}

function contradicted(
  code: string,
  groups: readonly (string | null)[],
  sentences: readonly string[],
): Kind['plant'] {
  return (example) =>
    rowsOf(example, code, groups).flatMap((row) =>
      sentences.flatMap((sentence) =>
        example.texts.slice(0, 1).map(({ range }) => {
          const filled = sentence
            .replace('#', otherNumber(example, row))
            .replace('$', String(row.value.group))
            .replaceAll('~', row.value.group === 'Frauen' ? 'Männer' : 'Frauen');
          const { edit, at } = addSentence(example, range, filled);
          return { edits: [edit], expected: says('text-widerspricht-tabelle', at) };
        }),
      ),
    );
}

/** The agreed change in the other direction. */
const turnedRound: Kind['plant'] = (example) =>
  rowsOf(example, 'K3', ['Frauen', 'Männer']).flatMap(({ value: { content, group } }) => {
    if (content.kind !== 'quantity') return [];
    const written = textAt(example, content.quantity.range);
    const verb = written.startsWith('-') ? 'steigen' : 'sinken';
    const sentence = `Der Bestand an Langzeitleistungsbeziehenden soll bei den ${group}n um ${written.replace(/^[+-]/, '')} ${verb}.`;
    return example.texts.slice(0, 1).map(({ range }) => {
      const { edit, at } = addSentence(example, range, sentence.replace('Frauenn', 'Frauen'));
      return { edits: [edit], expected: says('text-widerspricht-tabelle', at) };
    });
  });

/** Words for a change that say another number (`#`), or by the right one (`$`) the other direction. */
function otherWording(example: Example, falling: string, rising: string): Planting[] {
  return example.rows.flatMap((row): Planting[] => {
    const { content, valueKind, wording, range } = row.value;
    if (wording !== null || valueKind !== 'change' || content.kind !== 'quantity') return [];
    const written = textAt(example, content.quantity.range);
    const words = (written.startsWith('-') ? falling : rising)
      .replace('#', otherNumber(example, row))
      .replace('$', written.replace(/^[+-]/, ''));
    const edit = insert(range.end, ` Wortlaut "${words}"`);
    return [{ edits: [edit], expected: says('wortlaut-widerspricht-wert', range.start) }];
  });
}

/** Quotes of facts, each written out with another number. */
function writtenOut(example: Example): Planting[] {
  const whole = { start: 0, end: example.source.text.length };
  return example.rows.flatMap((row) => {
    const { measure, group } = row.value;
    const name = group === null ? measure.name : `${measure.name} ${group}`;
    const other = otherNumber(example, row);
    return other === ''
      ? []
      : placesOf(example, whole, new RegExp(`\\{\\{${name}\\}\\}`)).map((range) => ({
          edits: [replace(range, other)],
          expected: says('text-widerspricht-tabelle', range.start),
        }));
  });
}

/** A quote of what is deleted: a row, a goal, a footnote. */
function quoteOfDeleted(example: Example): Planting[] {
  const whole = { start: 0, end: example.source.text.length };
  const rows = example.rows.flatMap(({ value }) => {
    const names = [value.measure.name, value.measure.handle].filter((name) => name !== null);
    const group = value.group === null ? '' : ` ${value.group}`;
    return names.map((name) => ({ quote: `${name}${group}`, range: value.range }));
  });
  const goals = example.goals.map(({ handle, range }) => ({ quote: `ziel ${handle}`, range }));
  const footnotes = example.agreement.footnotes.map(({ handle, range }) => ({
    quote: `fußnote ${handle}`,
    range,
  }));
  return [...rows, ...goals, ...footnotes].flatMap(({ quote, range }) => {
    const lines = wholeLines(example, range);
    return placesOf(example, whole, new RegExp(`\\{\\{${quote}\\}\\}`))
      .filter(({ start }) => start < lines.start || start >= lines.end)
      .map((place) => ({
        edits: [remove(lines)],
        expected: says('verweis-ins-leere', place.start),
      }));
  });
}

/** Cells of free tables that repeat an agreed value, with another digit. */
function cells(example: Example): Planting[] {
  const agreed = new Set(
    example.rows.flatMap(({ value: { content } }) =>
      content.kind === 'quantity' ? [textAt(example, content.quantity.range)] : [],
    ),
  );
  return example.tables
    .flatMap(({ rows }) => rows.flat())
    .filter(({ text }) => agreed.has(text))
    .map(({ range }) => {
      const digit = placesOf(example, range, /\d/)[0]!;
      return {
        edits: [replace(digit, String((Number(textAt(example, digit)) % 9) + 1))],
        expected: says('tabelle-widerspricht-wert', range.start),
      };
    });
}

/** The number of every heading but the first one up, so that one is left out before it. */
const skippedNumber: Kind['plant'] = (example) => {
  const whole = { start: 0, end: example.source.text.length };
  const paragraphs = placesOf(example, whole, /(?<=^ *Abschnitt "§ )\d+/).slice(1);
  const roman = placesOf(example, whole, /(?<=^ *Abschnitt ")I{2,3}(?=[.)])/);
  return [
    ...paragraphs.map((range) => replace(range, String(Number(textAt(example, range)) + 1))),
    ...roman.map((range) => insert(range.end, 'I')),
  ].map((edit) => ({
    edits: [edit],
    expected: says('nummer-nicht-fortlaufend', edit.range.start),
  }));
};

/** The first long word of each text, cut as at the end of a printed line. */
const cutWord: Kind['plant'] = (example) =>
  example.texts.flatMap(({ range }) =>
    placesOf(example, range, /(?<=[ \n])[A-Za-z][a-z]{9,}(?=[ ,.])/)
      .slice(0, 1)
      .map(({ start }) => ({
        edits: [insert(start + 5, '-\n')],
        expected: says('umbruch-ändert-text', start),
      })),
  );

/** The first long word of each text, emphasized as HTML has it. */
const tagged: Kind['plant'] = (example) =>
  example.texts.flatMap(({ range }) =>
    placesOf(example, range, /(?<=[ \n])[A-Za-z][a-z]{9,}(?=[ ,.])/)
      .slice(0, 1)
      .map(({ start, end }) => ({
        edits: [insert(start, '<b>'), insert(end, '</b>')],
        expected: says('formatierung-ohne-wirkung', start),
      })),
  );

export const textKinds: readonly Kind[] = [
  { name: 'Wort mit Auszeichnung aus HTML', plant: tagged },
  { name: 'Wort vom Zeilenende einer Vorlage getrennt', plant: cutWord },
  { name: 'Nummer in den Überschriften übersprungen', plant: skippedNumber },
  {
    name: 'Text nennt beide Quoten, eine davon falsch',
    plant: contradicted(
      'K2',
      ['Frauen', 'Männer'],
      [
        'Die Integrationsquote der $ beträgt #, die der ~ {{Integrationsquote ~}}.',
        'Die Integrationsquote soll {{Integrationsquote ~}} für ~ und # für $ betragen.',
        'Die Zielwerte der Integrationsquote für $ (#) und ~ ({{Integrationsquote ~}}) gelten für das Jahr.',
      ],
    ),
  },
  { name: 'Text lässt steigen, was sinken soll, und umgekehrt', plant: turnedRound },
  {
    name: 'Text nennt für Frauen oder Männer eine andere Quote',
    plant: contradicted(
      'K2',
      ['Frauen', 'Männer'],
      [
        'Der Zielwert der Integrationsquote der $ beträgt #.',
        'Die Integrationsquote der $ soll # erreichen.',
        'Vereinbart ist eine Integrationsquote der $ von #.',
        'Für die $ wird eine Integrationsquote von # angestrebt.',
      ],
    ),
  },
  {
    name: 'Text nennt für Frauen oder Männer eine andere Veränderung',
    plant: contradicted(
      'K3',
      ['Frauen', 'Männer'],
      [
        'Der Bestand an Langzeitleistungsbeziehenden der $ soll sich um # verändern.',
        'Vereinbart ist, dass sich die Langzeitleistungsbeziehende der $ um # verringern.',
      ],
    ),
  },
  {
    name: 'Text nennt einen anderen Gesamtwert',
    plant: contradicted(
      'K2',
      ['gesamt', null],
      [
        'Die Integrationsquote soll insgesamt # erreichen.',
        'Der Zielwert der Integrationsquote beträgt #.',
      ],
    ),
  },
  {
    name: 'Text nennt eine andere Quote in freien Worten',
    plant: contradicted(
      'K2',
      ['Frauen', 'Männer'],
      [
        'Bis zum Jahresende sollen # der $ in Arbeit sein.',
        'Mit # bei den $ liegt die Latte für die Vermittlung hoch.',
        'Für $ haben sich die Beteiligten # vorgenommen.',
      ],
    ),
  },
  { name: 'Wortlaut nennt eine andere Zahl', plant: (example) => otherWording(example, '#', '#') },
  {
    name: 'Wortlaut nennt die andere Richtung',
    plant: (example) => otherWording(example, 'steigt um $', 'sinkt um $'),
  },
  { name: 'Zitierter Wert ausgeschrieben und falsch', plant: writtenOut },
  { name: 'Zitat aus dem, was gestrichen ist', plant: quoteOfDeleted },
  {
    name: 'Zitat einer Partei, die es nicht gibt',
    plant: (example) =>
      placesOf(example, { start: 0, end: example.source.text.length }, /(?<=\{\{partei )[^}]+/).map(
        (range) => ({
          edits: [replace(range, 'stadtwerke')],
          expected: says('verweis-ins-leere', range.start),
        }),
      ),
  },
  { name: 'Freie Tabelle wiederholt einen Zielwert falsch', plant: cells },
];
