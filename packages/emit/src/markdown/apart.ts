/**
 * The texts with an empty line between them; what is empty leaves no gap. Appending lets the engine copy the parts once, at
 * the end, where joining copies them at every level of blocks.
 */
export function apart(texts: readonly string[]): string {
  let all = '';
  for (const text of texts) if (text !== '') all += all === '' ? text : `\n\n${text}`;
  return all;
}
