import { type Column, indentOf, skipTo } from './columns.ts';

/** The block structure of a prose: paragraphs still as lines, lists with the number of their first item. */
export type ProseBlock = ProseParagraph | ProseList;

export interface ProseParagraph {
  readonly kind: 'paragraph';
  /** Without the blanks before them. */
  readonly lines: readonly string[];
}

export interface ProseList {
  readonly kind: 'list';
  /** Null for bullets. */
  readonly start: number | null;
  readonly items: readonly (readonly ProseBlock[])[];
}

interface OpenList {
  readonly block: ProseList & { readonly items: ProseBlock[][] };
  /** The bullet, or the character behind the number: another one begins another list. */
  readonly delimiter: string;
}

interface OpenItem {
  readonly list: OpenList;
  /** The column from which on a line belongs to the item. */
  readonly content: number;
  readonly blocks: ProseBlock[];
}

/** Lists deeper than this are words like any other, so that no text makes a tree of any depth. */
const MAX_LIST_DEPTH = 16;
/** No sign of a number (`+ 1,8 %`) and no day or part of a year (`31. Dezember`, `2. Quartal`) begins an item. */
const MARKER =
  /([-*]|\+(?![ \t]+\d)|\d{1,9}[.)](?![ \t]+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Jahreshälfte|Jahresdrittel|Kalenderwoche|KW)(?!\p{L})))(?=[ \t]|$)/uy;
const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/**
 * Splits a prose into paragraphs and nested lists as CommonMark does, but that every item keeps the number it is written
 * with: one that does not follow begins a list of its own. All other blocks (headings, code, quotations, tables, HTML)
 * do not exist here: their characters are words. Every line is read once for each list it stands in.
 */
export function splitBlocks(text: string): readonly ProseBlock[] {
  const reader = new BlockReader();
  for (const line of text.split('\n')) reader.readLine(line);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: ProseBlock[] = [];
  readonly #items: OpenItem[] = [];
  /** The lists after whose last item no other block has come, one a depth. */
  readonly #lists: (OpenList | null)[] = [null];
  #paragraph: string[] | null = null;

  readLine(line: string): void {
    const start: Column = { offset: 0, column: 0 };
    const { depth, at } = this.#matchItems(line, start);
    const { offset, column } = indentOf(line, at);
    if (offset === line.length) {
      this.#paragraph = null;
      if (depth < this.#items.length) this.#close(depth);
      return;
    }
    const position = { offset, column };
    if (this.#openItems(line, at, position, depth)) return;
    if (this.#paragraph) {
      this.#paragraph.push(line.slice(offset));
      return;
    }
    this.#close(depth);
    this.#beginParagraph(line.slice(offset));
  }

  /** How many open items the line goes on, and where their content begins in it. */
  #matchItems(line: string, start: Column): { depth: number; at: Column } {
    let at = start;
    let depth = 0;
    for (; depth < this.#items.length; depth++) {
      const item = this.#items[depth]!;
      const indent = indentOf(line, at);
      if (indent.offset === line.length) {
        if (item.blocks.length === 0) break;
        continue;
      }
      if (indent.column < item.content) break;
      at = skipTo(line, at, item.content);
    }
    return { depth, at };
  }

  /** Opens the items whose markers begin the line. False where none does. */
  #openItems(line: string, from: Column, first: Column, matched: number): boolean {
    let depth = matched;
    let base = from;
    let at = first;
    let opened = false;
    for (;;) {
      const marker = this.#markerAt(line, base, at, opened ? null : this.#interrupted(depth));
      if (!marker || depth >= MAX_LIST_DEPTH) break;
      this.#close(depth);
      this.#openItem(depth, marker);
      opened = true;
      depth++;
      base = marker.content;
      at = indentOf(line, base);
      if (at.offset === line.length) return true;
    }
    if (opened) this.#beginParagraph(line.slice(at.offset));
    return opened;
  }

  /** The paragraph that a marker would interrupt: one in the very item (or root) that the line goes on. */
  #interrupted(depth: number): string[] | null {
    return depth === this.#items.length ? this.#paragraph : null;
  }

  #markerAt(line: string, base: Column, at: Column, interrupted: string[] | null): Marker | null {
    if (at.column - base.column >= 4) return null;
    MARKER.lastIndex = at.offset;
    const text = MARKER.exec(line)?.[1];
    if (text === undefined || THEMATIC_BREAK.test(line.slice(at.offset))) return null;
    const end: Column = { offset: at.offset + text.length, column: at.column + text.length };
    const next = indentOf(line, end);
    const empty = next.offset === line.length;
    const number = text.length > 1 ? Number(text.slice(0, -1)) : null;
    if (interrupted && (empty || (number !== null && number !== 1))) return null;
    const wide = next.column - end.column > 4;
    const content = empty || wide ? end.column + 1 : next.column;
    return {
      number,
      delimiter: text.at(-1)!,
      content: empty ? { offset: line.length, column: content } : skipTo(line, end, content),
    };
  }

  #openItem(depth: number, marker: Marker): void {
    const siblings = depth === 0 ? this.blocks : this.#items[depth - 1]!.blocks;
    let list = this.#lists[depth] ?? null;
    if (!list || list.delimiter !== marker.delimiter || !follows(list, marker)) {
      const block = { kind: 'list' as const, start: marker.number, items: [] };
      list = { block, delimiter: marker.delimiter };
      siblings.push(block);
      this.#lists[depth] = list;
    }
    const blocks: ProseBlock[] = [];
    list.block.items.push(blocks);
    this.#items.push({ list, content: marker.content.column, blocks });
    this.#lists[depth + 1] = null;
  }

  #beginParagraph(words: string): void {
    const depth = this.#items.length;
    const lines = [words];
    (depth === 0 ? this.blocks : this.#items[depth - 1]!.blocks).push({ kind: 'paragraph', lines });
    this.#paragraph = lines;
    this.#lists[depth] = null;
  }

  #close(depth: number): void {
    this.#items.length = depth;
    this.#lists.length = depth + 1;
    this.#paragraph = null;
  }
}

function follows({ block }: OpenList, { number }: Marker): boolean {
  return number === null || number === block.start! + block.items.length;
}

interface Marker {
  readonly number: number | null;
  readonly delimiter: string;
  readonly content: Column;
}
