/** Throws where Typst's output is not what this package was written for: our mistake, never the user's. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Interner Fehler: ${message}`);
}
