/** A mistake that an author makes: the example with `write` in place of `instead`, and what the compiler says. */
export interface Mistake {
  readonly name: string;
  /** A text that stands once in the example. */
  readonly instead: string;
  readonly write: string;
  /** The rule that finds it. */
  readonly code: string;
  /** The text at the reported place, after the change. */
  readonly at: string;
  readonly severity?: 'error' | 'warning' | 'info';
}

/** A mistake in one line; an error where it does not say otherwise. */
export type Row = readonly [
  name: string,
  instead: string,
  write: string,
  code: string,
  at: string,
  severity?: Mistake['severity'] | undefined,
];

export const toMistake = ([name, instead, write, code, at, severity]: Row): Mistake => ({
  name,
  instead,
  write,
  code,
  at,
  ...(severity ? { severity } : {}),
});

/** A mistake whose name is what is written. */
export type WrittenRow = readonly [write: string, code: string, at: string, severity?: Row[5]];

/** What is written in place of one text of the example; `behind` is what stays of that text. */
export const inPlaceOf = (
  instead: string,
  rows: readonly WrittenRow[],
  behind = '',
): readonly Row[] =>
  rows.map(([write, code, at, severity]) => {
    const name = write.trim().replace('\n', ' ⏎ ');
    return [name, instead, write + behind, code, at, severity];
  });

/** The lines of the example that the tables change most. */
export const WOMEN = 'Integrationsquote Frauen = 15,2 % (+1,8)';
export const LOCAL = '  Lokale Ziele { }';
export const MONITORING = 'Abschnitt "II) Monitoring zur Verringerung der Hilfebedürftigkeit" {';
export const SIGNED = 'jobcenter in "Kaiserslautern" am 04.04.2024';

/** A value in place of the women's; lines in place of the local goals; a signature in place of the second. */
export const women = (line: string) => [WOMEN, line] as const;
export const local = (lines: string) => [LOCAL, lines] as const;
export const signed = (line: string) => [SIGNED, line] as const;
