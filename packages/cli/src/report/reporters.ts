import { reportGithub } from './github.ts';
import { reportGitlab } from './gitlab.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import type { Paint } from './paint.ts';
import { reportRdjson } from './rdjson.ts';
import type { CheckedSource } from './report.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';

/** Turns what was found into one text. Every reporter shows the same findings. */
export type Reporter = (results: readonly CheckedSource[], paint: Paint) => string;

/** All values of `--format`, one row each. */
export const reporters = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  gitlab: reportGitlab,
  junit: reportJunit,
  rdjson: reportRdjson,
} as const satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof reporters;
