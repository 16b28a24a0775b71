import type { Agreement } from '@zielwerk/core';
import { cellText, csvNumber } from './cell.ts';
import { type CsvRow, csvRows } from './rows.ts';

interface Column {
  readonly name: string;
  /** What the cell holds, in German, for the handbook. */
  readonly description: string;
  readonly cell: (row: CsvRow) => string;
}

/** The columns of `toCsv`, in order. New ones are only ever added at the end. */
export const CSV_COLUMNS: readonly Column[] = [
  {
    name: 'Jahr',
    description: 'Das Jahr der Vereinbarung.',
    cell: ({ agreement }) => String(agreement.year),
  },
  {
    name: 'Vereinbarung',
    description: 'Der Titel der Vereinbarung.',
    cell: ({ agreement }) => cellText(agreement.title),
  },
  {
    name: 'Parteien',
    description: 'Die Namen der Parteien, durch „ | “ getrennt.',
    cell: ({ agreement }) => cellText(agreement.parties.map(({ name }) => name).join(' | ')),
  },
  {
    name: 'Abschnitt',
    description: 'Die Überschriften über dem Ziel, durch „ | “ getrennt.',
    cell: ({ headings }) => cellText(headings.join(' | ')),
  },
  {
    name: 'Art',
    description: '„Ziel“, „Lokales Ziel“ oder „Kommunales Ziel“.',
    cell: ({ goalKind }) => goalKind,
  },
  {
    name: 'Ziel',
    description: 'Der Titel des Ziels.',
    cell: ({ goal }) => cellText(goal.title),
  },
  {
    name: 'Zielkürzel',
    description: 'Das Kürzel des Ziels im Quelltext.',
    cell: ({ goal }) => cellText(goal.handle),
  },
  {
    name: 'Kennzahl',
    description: 'Die Kennung nach der Verordnung, etwa „K2“; leer bei eigenen Messgrößen.',
    cell: ({ value }) => cellText(value.measure.code ?? ''),
  },
  {
    name: 'Messgröße',
    description: 'Der amtliche Name der Messgröße oder der eigene.',
    cell: ({ value }) => cellText(value.measure.officialName),
  },
  {
    name: 'Gruppe',
    description: '„gesamt“, „Frauen“, „Männer“ oder eine andere; leer, wo keine genannt ist.',
    cell: ({ value }) => cellText(value.group ?? ''),
  },
  {
    name: 'Bezeichnung',
    description: 'Der gedruckte Name der Zeile.',
    cell: ({ value }) => cellText(value.label),
  },
  {
    name: 'Status',
    description: '„vereinbart“, „nachrichtlich“, „erwartungswert“, „beobachten“ oder „angebot“.',
    cell: ({ value }) => value.status,
  },
  {
    name: 'Beziehung',
    description: '„gleich“, „mindestens“, „höchstens“, „unter“, „über“, „ca.“ oder „von bis“.',
    cell: ({ relation }) => relation,
  },
  {
    name: 'Wert',
    description:
      'Die Zahl mit Dezimalkomma in der vereinbarten Genauigkeit; bei „von bis“ die untere.',
    cell: ({ from }) => csvNumber(from),
  },
  {
    name: 'Wert bis',
    description: 'Bei „von bis“ die obere Zahl.',
    cell: ({ to }) => csvNumber(to),
  },
  {
    name: 'Einheit',
    description: 'Die Einheit der Zahl.',
    cell: ({ from, to }) => cellText((to ?? from)?.unit.text ?? ''),
  },
  {
    name: 'Veränderung',
    description: 'Die Zahl in der Klammer hinter dem Wert.',
    cell: ({ value }) => csvNumber(value.change?.quantity ?? null),
  },
  {
    name: 'Art der Veränderung',
    description: '„%“, „Prozentpunkte“ oder leer, wo nichts vereinbart ist.',
    cell: ({ changeUnit }) => cellText(changeUnit),
  },
  {
    name: 'Veränderung gegenüber',
    description: 'Womit die Veränderung verglichen wird: die eigene Angabe oder die des Kopfes.',
    cell: ({ changeBase }) => cellText(changeBase),
  },
  {
    name: 'Vergleich',
    description: 'Womit der Wert verglichen wird, etwa „Ist 2023“.',
    cell: ({ value }) => cellText(value.base?.text ?? ''),
  },
  {
    name: 'Vergleichswert',
    description: 'Die Zahl dazu.',
    cell: ({ value }) => csvNumber(value.base?.quantity ?? null),
  },
  {
    name: 'Einheit des Vergleichswerts',
    description: 'Deren Einheit.',
    cell: ({ value }) => cellText(value.base?.quantity?.unit.text ?? ''),
  },
  {
    name: 'Gedruckt',
    description: 'Der Wert, wie er im Dokument steht; leer, wo er noch einzutragen ist.',
    cell: ({ printed }) => cellText(printed),
  },
  {
    name: 'Begründung',
    description: 'Die Begründung aus dem Quelltext.',
    cell: ({ value }) => cellText(value.reason ?? ''),
  },
  {
    name: 'Wertart',
    description:
      '„Stand“, „Veränderung“, „Anzahl“, „Betrag“, „Index“, „Text“ oder leer, wo nichts gesagt ist.',
    cell: ({ valueKind }) => valueKind,
  },
  {
    name: 'Fußnote',
    description: 'Der Text der Fußnote am Wert.',
    cell: ({ footnote }) => cellText(footnote),
  },
];

/**
 * All values of the agreement for Excel in German: UTF-8 with a byte order mark, `;`, CRLF, decimal comma, one row a value
 * in the order of the document. Numbers are bare; a text that a spreadsheet would take for a formula begins with `'`.
 */
export function toCsv(agreement: Agreement): string {
  const header = CSV_COLUMNS.map(({ name }) => name);
  const rows = csvRows(agreement).map((row) => CSV_COLUMNS.map(({ cell }) => cell(row)));
  return `\uFEFF${[header, ...rows].map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}
