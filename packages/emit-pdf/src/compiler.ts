import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from './fonts.ts';
import type { PdfResult, TemplateError } from './render.ts';

let compiler: Promise<NodeCompiler> | undefined;

/** One Typst for the process, loaded at the first document: fonts and the parsed template stay in its memory. */
function typst(): Promise<NodeCompiler> {
  compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then((module) =>
    module.NodeCompiler.create({
      workspace: '/nowhere',
      fontArgs: [{ fontBlobs: fonts().flat() as Buffer[] }],
    }),
  );
  return compiler;
}

/**
 * Sets the data with the template: PDF/A-3a, tagged, not yet PDF/UA-1. The template sees no file, no clock and no network:
 * its workspace does not exist, its date is the epoch, and packages are refused.
 */
export async function typeset(
  template: string,
  data: string,
  epoch: number,
): Promise<Extract<PdfResult, { kind: 'pdf' | 'templateErrors' }>> {
  if (template.includes('"@')) return failure([{ message: 'packages are not available' }]);
  const engine = await typst();
  const compiled = engine.compile({ mainFileContent: template, inputs: { document: data } });
  if (compiled.result === null) {
    const error = compiled.takeDiagnostics();
    return failure(error === null ? [] : engine.fetchDiagnostics(error));
  }
  try {
    const options = { pdfStandard: 'a-3a', creationTimestamp: epoch };
    return { kind: 'pdf', pdf: engine.pdf(compiled.result, options) };
  } catch (error) {
    return failure(exportErrors(String(error)));
  } finally {
    engine.evictCache(10);
  }
}

interface TypstDiagnostic {
  readonly message: string;
  /** As the binding gives it: start line, start column, both 0-based. */
  readonly range?: { readonly start: { readonly line: number; readonly character: number } } | null;
}

function failure(diagnostics: readonly TypstDiagnostic[]): {
  readonly kind: 'templateErrors';
  readonly errors: readonly TemplateError[];
} {
  const errors = diagnostics.map(({ message, range }) => ({
    message,
    line: range ? range.start.line + 1 : null,
    column: range ? range.start.character + 1 : null,
  }));
  return { kind: 'templateErrors', errors };
}

/** Errors of the export arrive as one string in Rust's notation. */
function exportErrors(text: string): readonly TypstDiagnostic[] {
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1]!);
  return [...new Set(messages.length === 0 ? [text] : messages)].map((message) => ({ message }));
}
