/** The sentences of a text with their offsets. The full stop of an abbreviation ends none. */
export function sentencesOf(text: string): { readonly text: string; readonly start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    sentences.push({ text: text.slice(start, end), start });
    start = end;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}

const SENTENCE_END =
  /[.!?](?<!\b(?:Abs|Nr|S|Art|bzw|ca|ggf|inkl|z|d|u|B|h|a|Dr|Mio|Mrd|gem|vgl|sog|m).)(?= \p{Lu}|$)|\n/gu;
