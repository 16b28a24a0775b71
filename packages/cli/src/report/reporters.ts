import { reportJson } from './json.ts';
import type { Paint } from './paint.ts';
import type { CheckedSource } from './report.ts';
import { reportText } from './text.ts';

/** Turns what was found into one text. Every reporter shows the same findings. */
export type Reporter = (results: readonly CheckedSource[], paint: Paint) => string;

/** All values of `--format`, one row each. */
export const reporters = {
  text: reportText,
  json: reportJson,
} as const satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof reporters;
