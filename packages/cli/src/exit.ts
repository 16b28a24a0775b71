/** What the process says to its caller. Where several apply, the greatest wins. */
export const ExitCode = {
  clean: 0,
  findings: 1,
  usage: 2,
  files: 3,
  fault: 70,
  interrupted: 130,
  terminated: 143,
} as const;

/** Ends the command with one German sentence for the user: a mistake of use, of configuration or of the file system. */
export class Stop extends Error {
  readonly exitCode: number;
  /** What to do about it. */
  readonly hint: string | undefined;

  constructor(exitCode: number, message: string, hint?: string) {
    super(message);
    this.exitCode = exitCode;
    this.hint = hint;
  }
}

export function usageError(message: string, hint?: string): Stop {
  return new Stop(ExitCode.usage, message, hint);
}

export function fileError(message: string, hint?: string): Stop {
  return new Stop(ExitCode.files, message, hint);
}
