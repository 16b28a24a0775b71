import type { Agreement } from '@zielwerk/core';
import { readSourceFile, readStandardInput } from './files/read.ts';
import { compile, decodeSource, LIMITS } from './pending.ts';
import type { CheckedSource } from './report/report.ts';

/** A source that was read and compiled. */
export interface Loaded extends CheckedSource {
  readonly bytes: Uint8Array;
  /** Null where there is an error, so that nothing wrong can be published. */
  readonly agreement: Agreement | null;
}

/** Reads and compiles one source; `-` is stdin under the name `stdinFilename`. */
export function loadSource(path: string, stdinFilename: string): Loaded {
  const bytes =
    path === '-'
      ? readStandardInput(stdinFilename, LIMITS.fileBytes)
      : readSourceFile(path, LIMITS.fileBytes);
  const decoded = decodeSource(path === '-' ? stdinFilename : path, bytes);
  const compilation = compile(decoded.source);
  const diagnostics = [...decoded.diagnostics, ...compilation.diagnostics];
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return {
    source: compilation.source,
    diagnostics,
    bytes,
    agreement: failed ? null : compilation.agreement,
  };
}
