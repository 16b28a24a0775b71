import { isInlineKeyword } from '@zielwerk/core';

/** Whether a text can stand in a line as it is, and is read as the same words again; any other stands in quotes. */
export function isPlainWords(text: string): boolean {
  return text
    .split(' ')
    .every((word) => /^[A-Za-zÄÖÜäöüß][\wÄÖÜäöüß-]*$/.test(word) && !isInlineKeyword(word));
}
