import { classOf, type Outcome } from './outcome.ts';
import { boundOf } from './bounds.ts';
import { topics } from './kinds.ts';

/** How many faults of a kind are found; rates are of those that can be decided. */
export interface Tally {
  readonly planted: number;
  readonly decidable: number;
  /** By the rule for it, at its line. */
  readonly right: number;
  /** By whatever it may be. */
  readonly found: number;
}

/** `without` leaves the findings of one rule out, as if it did not exist. */
export function tally(outcomes: readonly Outcome[], without: string | null = null): Tally {
  const decidable = outcomes.filter(({ undecidable }) => undecidable === null);
  const classes = decidable.map((outcome) => classOf(outcome, without));
  return {
    planted: outcomes.length,
    decidable: decidable.length,
    right: classes.filter((one) => one === 'right').length,
    found: classes.filter((one) => one !== 'missed').length,
  };
}

export function byKind(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const kinds = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { name } = outcome.kind;
    const known = kinds.get(name);
    if (known) known.push(outcome);
    else kinds.set(name, [outcome]);
  }
  return kinds;
}

/** The generated part of the page, in Markdown. */
export function report(outcomes: readonly Outcome[], examples: number): string {
  const all = tally(outcomes);
  const kinds = byKind(outcomes);
  return [
    `In ${examples} Beispiele sind ${all.planted} Fehler von ${kinds.size} Arten gepflanzt. ${all.decidable} davon lassen sich aus der Datei`,
    `allein entscheiden; gefunden werden ${all.found} (${percent(all.found, all.decidable)}), ${all.right} (${percent(all.right, all.decidable)}) von der Regel dafür in der richtigen Zeile.`,
    `Zählt jede Art gleich viel, sind es ${meanOfKinds([...kinds.values()])}.`,
    '',
    '## Was übersehen wird',
    '',
    'Diese Fehler kann eine Leserin in der Datei erkennen, die Prüfung erkennt sie nicht oder nicht alle:',
    '',
    ...missedKinds(kinds),
    '',
    '## Was sich aus der Datei nicht entscheiden lässt',
    '',
    ...reasons(outcomes),
    '',
    '## Alle Arten',
    '',
    '„Entscheidbar“ ist, was sich aus der Datei allein erkennen lässt; „richtig“ heißt: von der Regel dafür, in der richtigen',
    'Zeile; „anders“: durch einen anderen Befund oder an anderer Stelle.',
    ...[...topics].flatMap(([topic, of]) => [
      '',
      `### ${topic}`,
      '',
      '<!-- prettier-ignore -->',
      '| Fehler | gepflanzt | entscheidbar | richtig | anders | übersehen | gefunden |',
      '| --- | --: | --: | --: | --: | --: | --: |',
      ...of.map(({ name }) => row(name, kinds.get(name) ?? [])),
    ]),
  ].join('\n');
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const { planted, decidable, right, found } = tally(outcomes);
  const cells = [planted, decidable, right, found - right, decidable - found];
  return `| ${name} | ${cells.join(' | ')} | ${percent(found, decidable)} |`;
}

function missedKinds(kinds: ReadonlyMap<string, readonly Outcome[]>): string[] {
  return [...kinds].flatMap(([name, outcomes]) => {
    const { decidable, found } = tally(outcomes);
    if (found === decidable) return [];
    return [
      `- **${name}** (${decidable - found} von ${decidable} übersehen): ${boundOf(name).why}`,
    ];
  });
}

function reasons(outcomes: readonly Outcome[]): string[] {
  const counts = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { undecidable } = outcome;
    if (undecidable !== null)
      counts.set(undecidable, [...(counts.get(undecidable) ?? []), outcome]);
  }
  return [...counts].map(([reason, of]) => {
    const names = [...new Set(of.map(({ kind }) => kind.name))];
    return `- ${reason} (${of.length}-mal: ${names.join('; ')})`;
  });
}

function meanOfKinds(kinds: readonly (readonly Outcome[])[]): string {
  const tallies = kinds.map((of) => tally(of)).filter(({ decidable }) => decidable > 0);
  const sum = tallies.reduce((all, { found, decidable }) => all + found / decidable, 0);
  return percent(sum, tallies.length);
}

function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  return `${(Math.floor((part / whole) * 1000 + 1e-9) / 10).toFixed(1).replace('.', ',')} %`;
}
