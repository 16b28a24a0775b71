import { invariant } from './invariant.ts';
import type { PdfValue } from './value.ts';

const token =
  /[\0\t\n\f\r ]*(?:%[^\r\n]*[\r\n]\s*)*(<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\d+ \d+ R(?![^\s/<>[\]()%])|\/[^\s/<>[\](){}%]*|\(|[^\s/<>[\](){}%]+)/gy;

/**
 * The value that starts at `from` in the Latin-1 text of an object, and the offset after it. Written for the output of
 * Typst: direct syntax without comments inside values.
 */
export function parseValue(text: string, from = 0): { value: PdfValue; end: number } {
  let offset = from;

  const next = (): string => {
    token.lastIndex = offset;
    const match = token.exec(text);
    invariant(match !== null, `no PDF value at ${offset}`);
    offset = token.lastIndex;
    return match[1] === '(' ? literal() : match[1]!;
  };

  const literal = (): string => {
    const start = offset - 1;
    for (let depth = 1; depth > 0; offset += 1) {
      const character = text[offset];
      invariant(character !== undefined, 'a PDF string does not end');
      if (character === '\\') offset += 1;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
    }
    return text.slice(start, offset);
  };

  const value = (first: string): PdfValue => {
    if (first === '[') {
      const items: PdfValue[] = [];
      for (let item = next(); item !== ']'; item = next()) items.push(value(item));
      return items;
    }
    if (first === '<<') {
      const entries = new Map<string, PdfValue>();
      for (let key = next(); key !== '>>'; key = next()) entries.set(key.slice(1), value(next()));
      return entries;
    }
    return first;
  };

  return { value: value(next()), end: offset };
}
