import type { Parser, Printer, SupportLanguage } from 'prettier';
import { format } from '@zielwerk/core';
import { SyntaxProblem } from './syntax-problem.ts';

/**
 * A door for prettier to the one printer. What prettier calls the tree is the finished text: how a text is laid out is
 * decided in core alone, and no option changes it but `endOfLine`, which prettier applies itself.
 */
interface FormattedFile {
  readonly type: 'zv';
  readonly text: string;
  readonly length: number;
}

/** The language as prettier knows it: files that end in `.zv`. */
export const languages: SupportLanguage[] = [
  {
    name: 'Zielvereinbarung',
    parsers: ['zv'],
    extensions: ['.zv'],
    aliases: ['zv'],
    vscodeLanguageIds: ['zv'],
  },
];

/** One parser, `zv`. A text with mistakes of form throws an error with its place, as prettier expects. */
export const parsers: Record<'zv', Parser<FormattedFile>> = {
  zv: {
    astFormat: 'zv',
    parse: (text) => {
      const result = format({ name: 'text', text });
      if (!('text' in result)) throw new SyntaxProblem(text, result.diagnostics);
      return { type: 'zv', text: result.text, length: text.length };
    },
    locStart: () => 0,
    locEnd: (file) => file.length,
  },
};

/** One printer, which asks the formatter of core. */
export const printers: Record<'zv', Printer<FormattedFile>> = {
  zv: {
    print: ({ node }) => node.text,
    getVisitorKeys: () => [],
  },
};
