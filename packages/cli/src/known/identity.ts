import { lineText, positionAt, type Diagnostic, type Source } from '@zielwerk/core';

/** What a finding stays recognisable by when lines move: no line number is in it. */
export interface Identity {
  readonly code: string;
  readonly message: string;
  /** The text of its line, blanks made one, composed (NFC). */
  readonly line: string;
}

export function identityOf(source: Source, { code, message, range }: Diagnostic): Identity {
  const { line } = positionAt(source, range.start);
  const text = lineText(source, line).normalize('NFC').replace(/\s+/g, ' ').trim();
  return { code, message, line: text };
}

export function keyOf({ code, message, line }: Identity): string {
  return JSON.stringify([code, message, line]);
}

/** How often each thing is there. */
export class Multiset {
  readonly #counts = new Map<string, number>();

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Takes one out; false where there is none left. */
  take(key: string): boolean {
    const count = this.#counts.get(key) ?? 0;
    if (count === 0) return false;
    this.#counts.set(key, count - 1);
    return true;
  }

  /** How many are left. */
  get size(): number {
    let size = 0;
    for (const count of this.#counts.values()) size += count;
    return size;
  }
}
