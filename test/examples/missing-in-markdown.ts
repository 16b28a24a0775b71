import type { Agreement } from '@zielwerk/core';
import { type Facts, type FactTable, type FactValue, normalized } from './facts.ts';
import { holdsTable, notIn, unless } from './missing-in-agreement.ts';

/** The facts that the printed agreement does not say. */
export function missingInMarkdown(facts: Facts, agreement: Agreement, markdown: string): string[] {
  const lines = markdown.split('\n').map(plain);
  const headings = markdown
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => plain(line).replace(/^#+ /, ''));
  const tables = tablesOf(markdown);
  const says = (text: string) => lines.some((line) => line.includes(normalized(text)));
  const isInHeading = (goal: string) =>
    headings.some((heading) => heading.includes(normalized(goal)));
  const isLine = (text: string) => lines.includes(normalized(text));
  const isCellOrLine = (text: string) =>
    isLine(text) || tables.some(({ rows }) => rows.some((row) => row[0] === normalized(text)));
  return [
    ...unless(facts.title === null || headings[0] === normalized(facts.title), 'title'),
    ...unless(facts.subject === undefined || isLine(facts.subject), 'subject'),
    ...agreement.parties.flatMap(({ name, cover }) =>
      unless(isLine(cover?.text ?? name), `party: ${name}`),
    ),
    ...facts.parties.flatMap(({ lines: more }) => more.filter((line) => !isLine(line))),
    ...notIn(headings, facts.headings, 'heading'),
    ...[...facts.goals, ...facts.localGoals, ...facts.municipalGoals].flatMap((goal) =>
      unless(isCellOrLine(goal) || isInHeading(goal), `goal: ${goal}`),
    ),
    ...facts.values.flatMap((value) =>
      unless(
        printsValue(tables, value) ||
          (isObservedOnly(value) && isInHeading(value.goal) && says(value.measure!)),
        `value: ${JSON.stringify(value)}`,
      ),
    ),
    ...[...facts.tables, ...facts.printedTables].flatMap((table) =>
      unless(
        tables.some((found) => holdsTable(found, table)),
        `table: ${JSON.stringify(table)}`,
      ),
    ),
    ...facts.texts.flatMap((text) => unless(says(text), `text: ${text}`)),
    ...notIn(lines, facts.signatures, 'signature'),
  ];
}

/** Such a measure may be named in the text of its section instead of in a table. */
function isObservedOnly({ status, printed, measure }: FactValue): boolean {
  return status === 'beobachten' && printed === null && measure !== null;
}

/** Whether a row has the value beside its measure, and its goal in the row or above it. */
function printsValue(
  tables: readonly PrintedTable[],
  { goal, measure, printed }: FactValue,
): boolean {
  return tables.some(({ rows }) => {
    let goalAbove = '';
    return rows.some(([first = '', label, value]) => {
      if (first !== '') goalAbove = first;
      return (
        goalAbove === normalized(goal) &&
        (measure === null || label === normalized(measure)) &&
        (printed === null || value === normalized(printed))
      );
    });
  });
}

interface PrintedTable extends FactTable {
  readonly rows: readonly (readonly string[])[];
}

/** The tables of GFM; the line before a table is its caption. */
function tablesOf(markdown: string): PrintedTable[] {
  const tables: { caption: string | null; lines: string[] }[] = [];
  let text: string | null = null;
  let isInTable = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('|')) {
      if (!isInTable) tables.push({ caption: text, lines: [] });
      tables.at(-1)!.lines.push(line);
    } else if (line !== '') text = plain(line);
    isInTable = line.startsWith('|');
  }
  return tables.map(({ caption, lines }) => {
    const [header = [], , ...rows] = lines.map(cellsOf);
    return { caption, header, rows };
  });
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(plain)
    .map((cell) => cell.replace(/^…+$/, ''));
}

/** Without the marks and escapes of Markdown. */
function plain(text: string): string {
  return normalized(
    text
      .replace(/^(?:- |\*\*(?=.*\*\*$))/, '')
      .replace(/\*\*$/, '')
      .replaceAll('&nbsp;', ' ')
      .replace(/\\(?=[^\w\s])/g, ''),
  );
}
