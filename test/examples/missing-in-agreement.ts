import {
  type Agreement,
  type Party,
  type PlanValue,
  type Table,
  printBase,
  printChange,
  printQuantity,
  printValue,
} from '@zielwerk/core';
import { type Facts, type FactParty, type FactTable, type FactValue, normalized } from './facts.ts';
import { type Contents, contentsOf } from './read-agreement.ts';

/** The facts that an agreement does not hold. */
export function missingInAgreement(facts: Facts, agreement: Agreement): string[] {
  const contents = contentsOf(agreement);
  const titles = (goals: Contents['goals']) => goals.map(({ title }) => title);
  return [
    ...unless(agreement.legalBasis?.nr === facts.nr, `Nr. ${facts.nr}`),
    ...unless(agreement.state === facts.state, facts.state),
    ...unless(facts.subject === undefined || agreement.subject === facts.subject, 'subject'),
    ...unless(facts.title === null || agreement.title === facts.title, `title: ${facts.title}`),
    ...unless(agreement.parties.length === facts.parties.length, 'number of parties'),
    ...facts.parties.flatMap((party) => missingParty(party, agreement.parties)),
    ...notIn(contents.headings, facts.headings, 'heading'),
    ...notIn(titles(contents.goals), facts.goals, 'goal'),
    ...notIn(titles(contents.local), facts.localGoals, 'local goal'),
    ...notIn(titles(contents.municipal), facts.municipalGoals, 'municipal goal'),
    ...facts.values.flatMap((value) =>
      unless(hasValue(contents, value), `value: ${JSON.stringify(value)}`),
    ),
    ...facts.tables.flatMap((table) =>
      unless(
        contents.tables.some((found) => holdsTable(readTable(found), table)),
        `table: ${JSON.stringify(table)}`,
      ),
    ),
    ...facts.texts.flatMap((text) =>
      unless(
        contents.texts.some((found) => normalized(found).includes(normalized(text))),
        `text: ${text}`,
      ),
    ),
    ...notIn(
      contents.signatures.map(({ signer }) => signer.name ?? ''),
      facts.signatures,
      'signature',
    ),
  ];
}

/** Those of the texts, in their order, that a list does not hold in this order. */
export function notIn(list: readonly string[], texts: readonly string[], what: string): string[] {
  let from = 0;
  return texts.flatMap((text) => {
    const at = list.findIndex(
      (entry, index) => index >= from && normalized(entry) === normalized(text),
    );
    if (at >= 0) from = at + 1;
    return unless(at >= 0, `${what}: ${text}`);
  });
}

export function unless(holds: boolean, missing: string): string[] {
  return holds ? [] : [missing];
}

/** Whether a table has this caption, header and, one below the other, these rows; null stands for any cell. */
export function holdsTable(found: FactTable, wanted: FactTable): boolean {
  const same = (cells: readonly (string | null)[], other: readonly (string | null)[]) =>
    cells.length === other.length &&
    other.every((cell, i) => cell === null || normalized(cells[i] ?? '') === normalized(cell));
  return (
    (wanted.caption === null || found.caption === wanted.caption) &&
    same(found.header, wanted.header) &&
    wanted.rows.every((row) => found.rows.some((cells) => same(cells, row)))
  );
}

function missingParty(wanted: FactParty, parties: readonly Party[]): string[] {
  const party = parties.find(({ name, role }) => name === wanted.name && role === wanted.role);
  if (!party) return [`party: ${wanted.name}`];
  const lines = [
    ...party.additions,
    ...party.consents.map((consent) => `im Einvernehmen mit ${consent}`),
  ];
  return [
    ...wanted.people.flatMap(({ name, office }) =>
      unless(
        party.signers.some((signer) => signer.name === name && signer.office === office),
        `person: ${name}, ${office}`,
      ),
    ),
    ...wanted.lines.flatMap((line) => unless(lines.includes(line), `line: ${line}`)),
  ];
}

function hasValue({ values }: Contents, wanted: FactValue): boolean {
  return values.some(
    ({ goal, value }) =>
      goal.title === wanted.goal &&
      (wanted.measure === null || value.label === wanted.measure) &&
      value.measure.code === wanted.code &&
      value.group === wanted.group &&
      value.status === wanted.status &&
      (wanted.printed === null || normalized(printValue(value)) === normalized(wanted.printed)) &&
      isUnderstood(value, wanted),
  );
}

/** Whether a value means what the fact says: nothing beyond it, and nothing less. */
function isUnderstood(value: PlanValue, wanted: FactValue): boolean {
  const { content, change, base } = value;
  const readings = [
    [content.kind === 'quantity' ? printQuantity(content.quantity) : null, wanted.value],
    [change && printChange(change), wanted.change],
    [base && printBase(base).replace('gegenüber ', ''), wanted.base],
  ] as const;
  return readings.every(([read, meant]) => normalized(read ?? '') === normalized(meant ?? ''));
}

function readTable(table: Table): FactTable {
  const texts = (cells: Table['header']) => cells.map(({ text }) => text);
  return { caption: table.caption, header: texts(table.header), rows: table.rows.map(texts) };
}
