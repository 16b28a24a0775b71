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
  severity?: 'error' | 'warning' | 'info',
];

export const toMistake = ([name, instead, write, code, at, severity]: Row): Mistake => ({
  name,
  instead,
  write,
  code,
  at,
  ...(severity ? { severity } : {}),
});
