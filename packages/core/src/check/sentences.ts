export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** The sentences of a text with their offsets. The full stop of an abbreviation, or of a day before its month, ends none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    sentences.push({ text: text.slice(start, end), start });
    start = end;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}

/** A text whose sentences are asked for by the places in them. */
export interface InSentences {
  readonly text: string;
  /** The sentence that a place is in, or as much of it as is near. */
  readonly sentenceAt: (at: number) => string;
}

/** The sentences are found at the first question, once for all. */
export function inSentences(text: string): InSentences {
  let sentences: readonly Sentence[] | undefined;
  return {
    text,
    sentenceAt: (at) => {
      const sentence = lastBefore((sentences ??= sentencesOf(text)), at);
      if (!sentence || sentence.text.length <= NEAR) return sentence?.text ?? '';
      const within = at - sentence.start;
      return sentence.text.slice(Math.max(0, within - NEAR), within + NEAR);
    },
  };
}

function lastBefore(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

const NEAR = 400;

const SENTENCE_END =
  /[.!?](?<!\b(?:Abs|Nr|S|Art|bzw|ca|ggf|inkl|z|d|u|B|h|a|Dr|Mio|Mrd|gem|vgl|sog|m).)(?= (?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr)(?![A-Za-zÀ-ɏ]))[A-ZÀ-Þ]|$)|\n/g;
