import { type Diagnostic, invariant, positionAt } from '@zielwerk/core';

/** Tells prettier why a text cannot be formatted: the first error, at its place, and how many more there are. */
export class SyntaxProblem extends SyntaxError {
  /** Where prettier points to, in lines and columns from 1. */
  readonly loc: { readonly start: Place; readonly end: Place };

  constructor(text: string, diagnostics: readonly Diagnostic[]) {
    const [first, ...more] = [...diagnostics].sort((a, b) => a.range.start - b.range.start);
    invariant(first, 'a text without errors is formatted');
    const source = { name: 'text', text };
    const start = positionAt(source, first.range.start);
    const count = more.length === 0 ? '' : ` [und ${more.length} weitere Fehler]`;
    super(
      `${first.message}${first.hint ? ` ${first.hint}` : ''}${count} (${start.line}:${start.column})`,
    );
    this.name = 'SyntaxError';
    this.loc = { start, end: positionAt(source, first.range.end) };
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}
