/** The sentences of a text with their offsets. The full stop of an abbreviation, or of a day before its month, ends none. */
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

/** The sentence that a place of the text is in, or as much of it as is near. */
export function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, at - NEAR);
  const near = text.slice(from, at + NEAR);
  return sentencesOf(near).findLast(({ start }) => start <= at - from)?.text ?? near;
}

const NEAR = 400;

const SENTENCE_END =
  /[.!?](?<!\b(?:Abs|Nr|S|Art|bzw|ca|ggf|inkl|z|d|u|B|h|a|Dr|Mio|Mrd|gem|vgl|sog|m).)(?= (?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr)(?!\p{L}))\p{Lu}|$)|\n/gu;
