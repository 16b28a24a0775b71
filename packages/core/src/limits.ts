/** What the compiler takes on. Beyond it there is one clear message. */
export const LIMITS = {
  /** Size of one file in bytes. */
  fileBytes: 2 * 1024 * 1024,
  /** Depth of `{ … }` in one another. */
  nesting: 64,
  /** Tokens in one file. */
  tokens: 400_000,
  /** UTF-16 code units of one string or text. */
  stringLength: 64 * 1024,
  /** Diagnostics shown for one file; the rest is counted. */
  diagnostics: 1_000,
} as const;
