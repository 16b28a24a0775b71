import type { RuleContext, Visitor } from './rule.ts';
import { type ReadText, readLiteral, readProse } from './read-text.ts';

/** A visitor that reads every text the author wrote in words: title, headings, goals, prose and the cells of tables. */
export function eachText(
  { source, agreement }: RuleContext,
  read: (text: ReadText) => void,
): Visitor {
  return {
    agreement: ({ titleRange }) => {
      const literal = readLiteral(source, titleRange, 'title');
      if (literal.text === agreement.title) read(literal);
    },
    section: ({ headingRange }) => read(readLiteral(source, headingRange, 'heading')),
    goal: ({ titleRange }) => read(readLiteral(source, titleRange, 'goal')),
    prose: (prose) => read(readProse(source, prose)),
    table: ({ header, rows }) => {
      for (const cell of header) read(readLiteral(source, cell.range, 'header'));
      for (const cell of rows.flat()) read(readLiteral(source, cell.range, 'cell'));
    },
  };
}

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
  /(?<!\b(?:Abs|Nr|S|Art|bzw|ca|ggf|inkl|z|d|u|B|h|a|Dr|Mio|Mrd|gem|vgl|sog|m))[.!?](?= \p{Lu}|$)|\n/gu;
