import type { Goal, Measure } from '@zielwerk/core';
import type { DocumentBlock } from '../document.ts';
import type { DocumentContext } from './context.ts';
import { words } from './text.ts';

/** What the author's own measures mean: printed once, below the first goals that use them. */
export function definitionsFor(
  context: DocumentContext,
  goals: readonly Goal[],
): readonly DocumentBlock[] {
  return measureDefinitions(
    context,
    goals.flatMap(({ values }) => values.map(({ measure }) => measure)),
  );
}

/** The definitions of those of the measures whose definition is not printed yet. */
export function measureDefinitions(
  context: DocumentContext,
  measures: readonly Measure[],
): readonly DocumentBlock[] {
  return measures.filter((measure) => context.isFirstUse(measure)).flatMap(definition);
}

function definition({ name, definition: text }: Measure): readonly DocumentBlock[] {
  if (text === null) return [];
  return [
    {
      kind: 'paragraph',
      content: [
        { kind: 'strong', content: words(name) },
        { kind: 'text', text: ': ' },
        ...words(text),
      ],
    },
  ];
}
