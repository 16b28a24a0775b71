import { compile, decodeSource, LIMITS, type Agreement, type Compilation } from '@zielwerk/core';
import { readSourceFile, readStandardInput } from './files/read.ts';
import type { CheckedSource } from './report/report.ts';

/** A source that was read and compiled. */
export interface Loaded extends CheckedSource {
  readonly bytes: Uint8Array;
  /** Null where there is an error, so that nothing wrong can be published. */
  readonly agreement: Agreement | null;
}

/** Reads and compiles one source; `-` is stdin under the name `stdinFilename`. */
export function loadSource(path: string, stdinFilename: string): Loaded {
  const name = path === '-' ? stdinFilename : path;
  const bytes =
    path === '-'
      ? readStandardInput(name, LIMITS.fileBytes)
      : readSourceFile(path, LIMITS.fileBytes);
  const { source, diagnostics, agreement } = compileBytes(name, bytes);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return { source, diagnostics, bytes, agreement: failed ? null : agreement };
}

type Compiled = Pick<Compilation, 'source' | 'diagnostics' | 'agreement'>;

/** What is no text is not compiled. A fault of ours names the file, so that it can be sent to us. */
function compileBytes(name: string, bytes: Uint8Array): Compiled {
  const decoded = decodeSource(name, bytes);
  if (decoded.diagnostics.length > 0) return { ...decoded, agreement: null };
  try {
    return compile(decoded.source);
  } catch (error) {
    throw new Error(`${name}: ${String(error)}`, { cause: error });
  }
}
