import { invariant } from '../invariant.ts';
import type { Severity } from '../diagnostic.ts';
import { type Range, rangeOf } from '../text/range.ts';

/** The page of a rule: what people read about it, and its first test. */
export interface RulePage {
  readonly code: string;
  readonly severity: Severity;
  /** A place of the law, `Rechnung` or `gute Praxis`. */
  readonly basis: string;
  /** The text below each second-level heading, in its order. */
  readonly sections: ReadonlyMap<string, string>;
}

/** A source text of a page, what the rule says about it, and the further files it is checked together with. */
export interface Example {
  /** The name of its file, where the page gives one behind ```zv. */
  readonly name: string;
  readonly text: string;
  readonly expected: readonly { readonly range: Range; readonly message: string }[];
  readonly beside: readonly Example[];
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
};

/** The headings a page may have, in this order; the first three must be there. */
export const PAGE_SECTIONS = ['Warum', 'Falsch', 'Richtig', 'Abhilfe', 'Ausnahme'] as const;

/** The parts of the page of a rule. Throws where it has not the form that every page has. */
export function readPage(text: string): RulePage {
  const [head = '', ...parts] = text.split(/^## /m);
  const match =
    /^# (\S+)\n\n\*\*(Fehler|Warnung|Hinweis)\*\* · Grundlage: (\S.*\S)\n/.exec(head) ?? undefined;
  invariant(match, `a page begins with its rule, severity and source, not with: ${head}`);
  const sections = parts.map((part): [string, string] => {
    const end = part.indexOf('\n');
    return [part.slice(0, end).trim(), part.slice(end).trim()];
  });
  return {
    code: match[1]!,
    severity: (['error', 'warning', 'info'] as const).find(
      (severity) => SEVERITY_WORDS[severity] === match[2],
    )!,
    basis: match[3]!,
    sections: new Map(sections),
  };
}

/**
 * The ```zv blocks of a section. A line of carets marks the text above it, and its message follows. A block behind
 * ```zv + is a further file of the example before it.
 */
export function readExamples(section: string): Example[] {
  const examples: (Example & { readonly beside: Example[] })[] = [];
  for (const match of section.matchAll(/^```zv( \+)?(?: (\S+))?\n([\s\S]*?)^```$/gm)) {
    const [, further, name = 'beispiel.zv', block = ''] = match;
    const example = readExample(name, block);
    const beside = further === undefined ? undefined : examples.at(-1)?.beside;
    if (beside) beside.push(example);
    else examples.push(example);
  }
  return examples;
}

function readExample(name: string, block: string): Example & { readonly beside: Example[] } {
  const expected: { range: Range; message: string }[] = [];
  let text = '';
  let lineStart = 0;
  for (const line of block.split('\n')) {
    const marked = /^( *)(\^+) (\S.*)$/.exec(line);
    if (marked) {
      const start = lineStart + marked[1]!.length;
      expected.push({ range: rangeOf(start, start + marked[2]!.length), message: marked[3]! });
    } else {
      lineStart = text.length;
      text += `${line}\n`;
    }
  }
  // A few lines are enough for an example; without a head it is an agreement of 2024.
  if (!/^Zielvereinbarung /m.test(text)) text += 'Zielvereinbarung 2024\n';
  return { name, text, expected, beside: [] };
}
