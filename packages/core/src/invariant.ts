/** Throws where our own reasoning is wrong. Never for a user's mistake: that is a diagnostic. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Interner Fehler: ${message}`);
}
