import type { Cell, Prose, ProsePart } from '../model/agreement.ts';
import type { ProseNode, StringNode } from '../syntax/ast.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { longestMeasurePrefix } from '../statute/kennzahlen.ts';
import { type BindContext, replacement, report } from './context.ts';

/** A quoted fact that still waits for its text: `{{Integrationsquote Frauen}}`. */
export interface Quote {
  readonly name: string;
  readonly range: Range;
}

/** Turns a quote into its part; called when everything that can be quoted is known. */
export type ResolveQuote = (quote: Quote) => ProsePart | null;

const QUOTE = /\{\{([^{}\r\n]*)\}\}/g;

/**
 * The prose between two fences: line ends become `\n`, the indentation common to all lines is dropped, and so are empty
 * lines at either end. Everything else is the author's, to the letter.
 */
export function bindProse(context: BindContext, node: ProseNode, resolve: ResolveQuote): Prose {
  const raw = context.source.text.slice(node.content.start, node.content.end);
  const indent = commonIndent(raw);
  const source = dedent(raw, indent, true, true);
  const parts: ProsePart[] = [];
  let done = 0;
  const words = (from: number, to: number) => {
    if (from === to) return;
    const isWhole = to - from === raw.length;
    const text = isWhole
      ? source
      : dedent(raw.slice(from, to), indent, from === 0, to === raw.length);
    const range = rangeOf(node.content.start + from, node.content.start + to);
    if (text !== '') parts.push({ kind: 'words', text, range });
  };
  if (raw.includes('{{')) {
    for (const match of raw.matchAll(QUOTE)) {
      words(done, match.index);
      done = match.index + match[0].length;
      const range = rangeOf(node.content.start + match.index, node.content.start + done);
      const part = resolve({ name: match[1]!.trim(), range });
      if (part) parts.push(part);
    }
  }
  words(done, raw.length);
  if (BRACKETS.test(raw)) reportHalfQuotes(context, raw, node.content.start);
  return { kind: 'prose', range: node.range, source, parts };
}

/** The text of a table's cell, with its quoted facts. */
export function bindCell(context: BindContext, node: StringNode, resolve: ResolveQuote): Cell {
  const { range, text: source } = node;
  const written = context.source.text.slice(range.start, range.end);
  if (!source.includes('{{')) {
    const parts: ProsePart[] = source === '' ? [] : [{ kind: 'words', text: source, range }];
    return { range, source, text: source, parts };
  }
  const parts: ProsePart[] = [];
  let done = 0;
  // Bars and backslashes are escaped in the file and stand in no quote's name; so quotes come in the same order.
  const places = [...written.matchAll(QUOTE)].filter(([quote]) => !/[|\\]/.test(quote));
  for (const match of source.matchAll(QUOTE)) {
    const place = /[|\\]/.test(match[0]) ? undefined : places.shift();
    if (!place) continue;
    const start = range.start + place.index;
    if (match.index > done)
      parts.push({ kind: 'words', text: source.slice(done, match.index), range });
    done = match.index + match[0].length;
    const quote = { name: match[1]!.trim(), range: rangeOf(start, start + place[0].length) };
    const part = resolve(quote);
    if (part) parts.push(part);
  }
  if (done < source.length) parts.push({ kind: 'words', text: source.slice(done), range });
  const text = parts.map((part) => (part.kind === 'footnote' ? '' : part.text)).join('');
  return { range, source, text, parts };
}

const BRACKETS = /\{|\}\}|\[\[/;
/** Whole quotes, half ones, those in other brackets, and a pair of braces alone; what a backslash begins first. */
const HALF_QUOTE =
  /(?:\\\{)+[^{}\r\n]{0,80}\}*|(?<![{\\])(?:\{\{[^{}]*\}\}|(?<open>\{+|\[\[)(?<name>[^{}[\]\r\n]{1,80})(?<close>\}+|\]\])|\{\{|\}\})/g;

/** `{Integrationsquote Frauen}`, `{{jahr}`, `jahr}}`: would be printed as it stands, and is hardly meant so. */
function reportHalfQuotes(context: BindContext, raw: string, offset: number): void {
  for (const match of raw.matchAll(HALF_QUOTE)) {
    const [whole] = match;
    const { open = '', name = '', close = '' } = match.groups!;
    const isPair = whole === '{{' || whole === '}}';
    if (!isPair && name === '') continue;
    const meant = name.trim();
    if (!isPair && open.length === close.length && !isQuotable(meant)) continue;
    const range = rangeOf(offset + match.index, offset + match.index + whole.length);
    report(context, 'zitat-unvollständig', range, `${whole} wird so gedruckt, wie es dasteht.`, {
      severity: 'warning',
      hint: 'Eine Angabe wird zitiert mit je zwei geschweiften Klammern: {{jahr}}',
      ...(isPair
        ? {}
        : { fixes: [replacement(`Als {{${meant}}} schreiben`, range, `{{${meant}}}`, false)] }),
    });
  }
}

function isQuotable(name: string): boolean {
  return (
    /^(?:jahr|vorjahr|(?:partei|ziel|kennzahl|fußnote) \S+)$/.test(name) ||
    longestMeasurePrefix(name.split(/\s+/)) !== null
  );
}

/** The blanks that every line with text begins with. The first line counts only where it is not the fence's own. */
function commonIndent(raw: string): string {
  let common: string | null = null;
  const lines = raw.split(/\r\n|\r|\n/);
  for (const line of lines.slice(1)) {
    if (line.trim() === '') continue;
    const indent = /^[ \t]*/.exec(line)![0];
    common = common === null ? indent : sharedStart(common, indent);
    if (common === '') break;
  }
  return common ?? '';
}

function dedent(raw: string, indent: string, atStart: boolean, atEnd: boolean): string {
  let text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (indent !== '') text = text.replaceAll(`\n${indent}`, '\n');
  if (atStart)
    text = text
      .replace(/^(?:[ \t]*\n)+/, '')
      .replace(/^[ \t]+(?=\S)/, (blanks) => (raw.startsWith(blanks) ? '' : blanks));
  return atEnd ? text.trimEnd() : text;
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
