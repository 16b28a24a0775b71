import { fileURLToPath } from 'node:url';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';
import type { PdfResult, TemplateError } from './render.ts';

/** What Typst makes of a document: a file that still lacks what `finish` adds. */
export type Typesetting = Extract<PdfResult, { kind: 'pdf' | 'templateErrors' }>;
/** Sets a document; another process may do so in place of this one. */
export type Typeset = typeof typeset;

let compiler: Promise<NodeCompiler> | undefined;

/** One Typst for the process, loaded at the first document: fonts and the parsed template stay in its memory. */
function typst(): Promise<NodeCompiler> {
  compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then((module) =>
    withoutInstalledFonts(() =>
      module.NodeCompiler.create({
        workspace: '/nowhere',
        fontArgs: [{ fontPaths: fontFiles().flat() }],
      }),
    ),
  );
  return compiler;
}

/**
 * Typst looks at every font that is installed before it takes ours, which takes long where there are many. On Linux
 * fontconfig can be told that there are none.
 */
function withoutInstalledFonts<Value>(make: () => Value): Value {
  const before = process.env['FONTCONFIG_FILE'];
  process.env['FONTCONFIG_FILE'] = fileURLToPath(
    new URL('../template/no-fonts.conf', import.meta.url),
  );
  try {
    return make();
  } finally {
    if (before === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = before;
  }
}

/**
 * Sets the data with the template: PDF/A-3a, tagged, not yet PDF/UA-1. The template sees no file, no clock and no network:
 * its workspace does not exist, its date is the epoch, and packages are refused.
 */
export async function typeset(
  template: string,
  data: string,
  epoch: number,
  signatures: number,
): Promise<Typesetting> {
  if (template.includes('"@')) return failure([{ message: 'packages are not available' }]);
  const engine = await typst();
  let first: NodeTypstDocument | undefined;
  for (const shortening of shortenings(signatures)) {
    const inputs = { document: data, shortening: String(shortening) };
    const compiled = engine.compile({ mainFileContent: template, inputs });
    if (compiled.result === null) return failure(locatedErrors(engine, template, inputs));
    first ??= compiled.result;
    if (!hasLonelySignatures(engine, compiled.result))
      return exported(engine, compiled.result, epoch);
  }
  return exported(engine, first!, epoch);
}

/** The errors of a template with their places, which Typst knows only of a source that has a path. */
function locatedErrors(
  engine: NodeCompiler,
  template: string,
  inputs: Record<string, string>,
): readonly TypstDiagnostic[] {
  const mainFilePath = '/nowhere/template.typ';
  engine.addSource(mainFilePath, template);
  const error = engine.compile({ mainFilePath, inputs }).takeDiagnostics();
  const diagnostics = error === null ? [] : engine.fetchDiagnostics(error);
  engine.resetShadow();
  return diagnostics;
}

function exported(
  engine: NodeCompiler,
  document: NodeTypstDocument,
  epoch: number,
): ReturnType<typeof failure> | Extract<PdfResult, { kind: 'pdf' }> {
  try {
    const pdf = engine.pdf(document, { pdfStandard: 'a-3a', creationTimestamp: epoch });
    return { kind: 'pdf', pdf };
  } catch (error) {
    return failure(exportErrors(String(error)));
  } finally {
    engine.evictCache(10);
  }
}

/**
 * By how many millimetres the pages may be shortened, tried in turn. Where the signatures would fill a page of their own
 * after a long paragraph or table, its last lines come over to them. The signatures, 108 pt each, must still fit.
 */
const shortenings = (signatures: number): readonly number[] =>
  [0, 14, 28, 42, 56, 70, 90, 112, 134].filter(
    (shortening) => shortening === 0 || shortening * 2.835 + signatures * 108 < 660,
  );

/** Whether signatures stand on a page without the end of what comes before them. Our template marks both pages. */
function hasLonelySignatures(engine: NodeCompiler, document: NodeTypstDocument): boolean {
  const pages = (label: string): readonly number[] =>
    engine.query(document, { selector: `<${label}>`, field: 'value' });
  const before = new Set(pages('before-signatures'));
  return before.size > 0 && pages('signatures').some((page) => !before.has(page));
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
