import type { Diagnostic } from '../diagnostic.ts';
import { parse } from '../syntax/parse.ts';
import type { Source } from '../text/source.ts';
import { printFile } from './print-file.ts';

/** The canonical text, or the errors of form for which the text is left as it is. */
export type Formatted = { readonly text: string } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * The one canonical text that says what `source` says: no options, and formatting it again changes nothing. A text
 * with an error of form is left alone: what it says is not certain.
 */
export function format(source: Source): Formatted {
  const text = withPlainLineEnds(source.text);
  const plain = text === source.text ? source : { name: source.name, text };
  const { file, diagnostics } = parse(plain);
  if (!diagnostics.some(isError)) return { text: printFile(text, file) };
  return {
    diagnostics: (plain === source ? diagnostics : parse(source).diagnostics).filter(isError),
  };
}

/** Without a byte order mark, and with `\n` at the end of every line, also within prose. */
function withPlainLineEnds(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}
