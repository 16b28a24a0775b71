import type { Inline } from '../document.ts';
import { escapeLineStart, escapeText, isPlain, keepOuterBlanks, reference } from './escape.ts';
import { flatten } from './flatten.ts';
import { type Node, nest } from './nest.ts';
import { withKnownWidth } from './width.ts';

/** `block`: lines of their own. `line`: one line, as in a heading. `cell`: one line with `<br>`, as in a table. */
export type InlinePlace = 'block' | 'line' | 'cell';

const LINE_BREAK: Readonly<Record<InlinePlace, string>> = {
  block: '\\\n',
  line: ' ',
  cell: '<br>',
};

export function printInlines(content: readonly Inline[], place: InlinePlace): string {
  const only = content[0];
  if (content.length === 1 && only!.kind === 'text') return printPlainText(only!.text, place);
  return printNodes(nest(flatten(content, place === 'line')), { place, out: '' }, null).out;
}

/** A text without marks. */
export function printPlainText(text: string, place: InlinePlace): string {
  const escaped = keepOuterBlanks(isPlain(text) ? text : escapeText(withSingleBlanks(text)));
  return place === 'block' ? escapeLineStart(escaped) : escaped;
}

function withSingleBlanks(text: string): string {
  return /[\t\r\n]| {2}|^ | $/.test(text)
    ? text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
    : text;
}

interface State {
  readonly place: InlinePlace;
  readonly out: string;
}

function printNodes(nodes: readonly Node[], start: State, parent: Node | null): State {
  let { out } = start;
  const { place } = start;
  nodes.forEach((node, index) => {
    switch (node.kind) {
      case 'text':
        out += printText(
          node.text,
          nodes,
          index,
          parent,
          place,
          place === 'block' && startsLine(out),
        );
        break;
      case 'lineBreak':
        out += LINE_BREAK[place];
        break;
      case 'footnoteReference':
        out += `[^${node.number}]`;
        break;
      case 'link':
        out = `${printNodes(node.content, { place, out: `${out}[` }, node).out}](${node.url})`;
        break;
      case 'strong':
        out = `${printNodes(node.content, { place, out: `${out}**` }, node).out}**`;
        break;
      case 'emphasis': {
        const mark =
          touchesWord(nodes, index, parent, place) && isSimple(nodes, index, parent, place)
            ? '*'
            : '_';
        out = printNodes(node.content, { place, out: out + mark }, node).out + mark;
        break;
      }
    }
  });
  return { place, out };
}

const startsLine = (out: string): boolean => out === '' || out.endsWith('\n');

function printText(
  text: string,
  nodes: readonly Node[],
  index: number,
  parent: Node | null,
  place: InlinePlace,
  atLineStart: boolean,
): string {
  const previous = nodes[index - 1];
  const next = nodes[index + 1];
  const hidden = hiddenEdges(nodes, index, parent, place);
  const first = firstCharacter(text);
  const last = lastCharacter(text);
  const head = hidden.first ? reference(first) : '';
  const tail = hidden.last && first !== text ? reference(last) : '';
  const middle = text.slice(
    head === '' ? 0 : first.length,
    tail === '' ? text.length : text.length - last.length,
  );
  let escaped = escapeText(middle);
  if (atLineStart && head === '') escaped = escapeLineStart(escaped);
  if (previous?.kind === 'footnoteReference') escaped = escaped.replace(/^[:(]/, '\\$&');
  const opensBracket = next?.kind === 'link' || next?.kind === 'footnoteReference';
  if (opensBracket && tail === '') escaped = escaped.replace(/[!^]$/, '\\$&');
  return head + escaped + tail;
}

/** Whether the first and the last character of a text are written as numbers: for the sake of a mark beside them or to be kept. */
function hiddenEdges(
  nodes: readonly Node[],
  index: number,
  parent: Node | null,
  place: InlinePlace,
): { readonly first: boolean; readonly last: boolean } {
  const node = nodes[index];
  if (node?.kind !== 'text') return { first: false, last: false };
  const isHidden = (character: string, unit: string, beside: number): boolean => {
    const neighbour = nodes[beside];
    if (!neighbour || neighbour.kind === 'lineBreak') return isWideBlank(character);
    if (neighbour.kind !== 'strong' && neighbour.kind !== 'emphasis') return false;
    if (!isWord(unit)) return false;
    return !isLetter(character, place) || hidesNeighbour(nodes, beside, parent, place);
  };
  const { text } = node;
  const first = isHidden(firstCharacter(text), text[0]!, index - 1);
  const last = isHidden(lastCharacter(text), text.at(-1)!, index + 1);
  const single = firstCharacter(text) === text;
  return single ? { first: first || last, last: first || last } : { first, last };
}

/**
 * Whether the mark at `index` is only read as one where no word touches it from outside. The character that does is
 * then written as its number, which counts as punctuation.
 */
function hidesNeighbour(
  nodes: readonly Node[],
  index: number,
  parent: Node | null,
  place: InlinePlace,
): boolean {
  const node = nodes[index];
  if (node?.kind === 'strong') {
    return (
      !hasLetterEdges(node.content, place) || node.content.some(({ kind }) => kind === 'emphasis')
    );
  }
  return node?.kind === 'emphasis' && !isSimple(nodes, index, parent, place);
}

/** Whether an emphasis touches no other mark, so that `*` can be its mark within a word. */
function isSimple(
  nodes: readonly Node[],
  index: number,
  parent: Node | null,
  place: InlinePlace,
): boolean {
  const node = nodes[index];
  if (node?.kind !== 'emphasis' || !hasLetterEdges(node.content, place)) return false;
  const previous = nodes[index - 1];
  const next = nodes[index + 1];
  if (parent !== null && (!previous || !next)) return false;
  return (
    previous?.kind !== 'strong' &&
    next?.kind !== 'strong' &&
    node.content.every(({ kind }) => kind === 'text' || kind === 'lineBreak')
  );
}

function touchesWord(
  nodes: readonly Node[],
  index: number,
  parent: Node | null,
  place: InlinePlace,
): boolean {
  const previous = nodes[index - 1];
  const next = nodes[index + 1];
  return (
    (previous?.kind === 'text' &&
      isWord(previous.text.at(-1)!) &&
      !hiddenEdges(nodes, index - 1, parent, place).last) ||
    (next?.kind === 'text' &&
      isWord(next.text[0]!) &&
      !hiddenEdges(nodes, index + 1, parent, place).first)
  );
}

function hasLetterEdges(content: readonly Node[], place: InlinePlace): boolean {
  const first = content[0];
  const last = content.at(-1);
  return (
    first?.kind === 'text' &&
    last?.kind === 'text' &&
    isLetter(firstCharacter(first.text), place) &&
    isLetter(lastCharacter(last.text), place)
  );
}

const LETTER = /^[^\s\p{P}\p{S}]$/u;
const PUNCTUATION = /[!-/:-@[-`{-~\u3000\uFF5E\p{P}]/u;

/** Whether a character is printed as one that is neither blank nor punctuation. */
function isLetter(character: string, place: InlinePlace): boolean {
  return LETTER.test(character) && (place !== 'cell' || withKnownWidth(character) === character);
}

/** Whether a UTF-16 code unit outside of a mark keeps it from being read as one. */
const isWord = (unit: string): boolean => unit !== ' ' && !PUNCTUATION.test(unit);

const isWideBlank = (character: string): boolean => /^\s$/u.test(character);

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0)!);

function lastCharacter(text: string): string {
  const unit = text.charCodeAt(text.length - 1);
  return text.slice(unit >= 0xdc00 && unit <= 0xdfff ? -2 : -1);
}
