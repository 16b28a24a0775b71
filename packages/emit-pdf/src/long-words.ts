import type { TemplateInline } from './template-data.ts';

const longWord = /\S{25,}/u;
const parts = /[^\s/.@_=&?]*[/.@_=&?]+|[^\s/.@_=&?]{1,20}(?![^\s/.@_=&?])|\S{20}|\s+|\S+/gu;
const wordsOnly = /^[\p{L}\p{M}\u00AD\-–(),;:„“"»«]*$/u;

/**
 * A text whose addresses and endless words may break where no hyphenation helps, so that nothing is printed beyond the
 * edge of a narrow column. Words of the language are left to hyphenation; no character is added or lost.
 */
export function breakableParts(text: string): TemplateInline[] {
  if (!longWord.test(text)) return [{ kind: 'text', text }];
  return (text.match(/\s+|\S+/gu) ?? []).map((word) =>
    word.length < 25 || (wordsOnly.test(word) && word.length < 60)
      ? { kind: 'text', text: word }
      : { kind: 'breakable', parts: word.match(parts) ?? [word] },
  );
}
