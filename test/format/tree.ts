import { listOf, readCitations } from '../../packages/core/src/bind/citation.ts';
import { readDate } from '../../packages/core/src/bind/date.ts';
import { readNumber } from '../../packages/core/src/bind/number.ts';
import type { CitationNode, ValuePart } from '../../packages/core/src/syntax/ast.ts';
import { parse } from '../../packages/core/src/syntax/parse.ts';

/** What a text says, for comparing: its tree without places and spellings, read as the binder reads them. */
export function tree(text: string): unknown {
  const { file } = parse({ name: 'test.zv', text });
  return file.statements.map((statement) => plain(statement, text));
}

export function commentTexts(text: string): string[] {
  return parse({ name: 'test.zv', text }).file.comments.map((comment) => comment.text);
}

/** All prose in the order of the text, to the letter; blanks before a closing fence on a line of its own left out. */
export function proseTexts(text: string): string[] {
  const found: string[] = [];
  const { file } = parse({ name: 'test.zv', text });
  visit(file.statements, (node) => {
    if (node['kind'] === 'prose') found.push(proseText(node, text));
  });
  return found;
}

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) see(node as Record<string, unknown>);
  for (const child of Object.values(node)) visit(child, see);
}

function plain(node: unknown, text: string): unknown {
  if (Array.isArray(node)) return node.map((child) => plain(child, text));
  if (typeof node !== 'object' || node === null) return node;
  const { range, block, waived, ...rest } = node as Record<string, unknown>;
  void range;
  switch (rest['kind']) {
    case 'number': {
      const reading = readNumber(String(rest['text']));
      return reading.ok
        ? {
            kind: 'number',
            ...reading,
            value: String(reading.value.units),
            scale: reading.value.scale,
          }
        : rest;
    }
    case 'date':
      return readDate(String(rest['text']));
    case 'legalBasis':
      rest['citations'] = plainCitations(rest['citations'] as readonly CitationNode[]);
      break;
    case 'prose':
      return proseText(node as Record<string, unknown>, text);
    case 'value':
      rest['parts'] = inOrder(rest['parts'] as readonly ValuePart[]);
      break;
  }
  const entries = Object.entries(rest).map(([key, child]) => [key, plain(child, text)] as const);
  return {
    ...Object.fromEntries(entries),
    ...(block === undefined ? {} : { hasBlock: block !== null }),
    ...(waived === undefined ? {} : { isWaived: waived !== null }),
  };
}

/** The places and what stands between them, in one spelling. */
function plainCitations(nodes: readonly CitationNode[]): unknown {
  if (nodes.length === 0) return null;
  const list = listOf(nodes);
  const { citations, unread } = readCitations(list, 0);
  if (unread.length > 0) return list.replace(/\s+/g, '');
  const links = list.match(/,|\b(?:und|sowie|oder|iVm|i\.\s?V\.\s?m\.|in\s+Verbindung\s+mit)/g);
  return [
    citations.map(({ text }) => text),
    links?.map((link) => link.replace('iVm', 'i.V.m.').replace(/\s+/g, '')),
  ];
}

function proseText(node: Record<string, unknown>, text: string): string {
  const { start, end } = node['content'] as { start: number; end: number };
  return text.slice(start, end).replace(/\n[ \t]*$/, '\n');
}

/** Which order the parts of a value stand in says nothing, but for those that make up the value itself. */
function inOrder(parts: readonly ValuePart[]): ValuePart[] {
  const order = ['value', 'changeValue', 'basePart', 'status', 'label', 'wording', 'note'];
  const place = (part: ValuePart) => Math.max(0, order.indexOf(part.kind));
  const isStray = parts.some((part) => part.kind === 'stray');
  const sorted = isStray ? [...parts] : [...parts].sort((a, b) => place(a) - place(b));
  return sorted.filter(
    (part, index) =>
      !(
        part.kind === 'relation' &&
        part.relation === 'equal' &&
        sorted[index + 1]?.kind === 'relation'
      ),
  );
}
