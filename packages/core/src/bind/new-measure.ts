import type { Fix } from '../diagnostic.ts';
import type * as Ast from '../syntax/ast.ts';
import { lineEnd } from '../syntax/line-ends.ts';
import { stringLiteral } from '../syntax/strings.ts';
import { inlineKeywords, statementKeywords } from '../syntax/tokens.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { type BindContext, isFull } from './context.ts';
import { wordsText } from './literals.ts';

/**
 * The fix that introduces the measure that a value names and nobody knows: `Wartezeit höchstens 4 Wochen`. None where the
 * value has no unit, or where the file has nothing behind which a measure stands.
 */
export function introduction(
  context: BindContext,
  { parts }: Ast.ValueStatement,
  name: string,
  range: Range,
): Fix[] {
  // `von 150 bis 180 Fälle` has its unit at the second number.
  const unit = parts.flatMap((part) => (part.kind === 'quantity' ? (part.unit ?? []) : []))[0];
  const { declarationsEnd } = context;
  if (!unit || declarationsEnd === null || isFull(context)) return [];
  const handle = freeHandle(context, name);
  if (handle === null) return [];
  const end = lineEnd(context.source.text, declarationsEnd);
  const block = `Messgröße ${handle} ${stringLiteral(name)} {\n  Einheit ${wordsText(unit)}\n}`;
  return [
    {
      title: `Messgröße „${name}“ einführen`,
      safe: false,
      edits: [
        { range: rangeOf(end, end), text: `\n\n${block}` },
        { range, text: handle },
      ],
    },
  ];
}

/** A handle that the last long word of the name suggests; null where it is taken or a keyword. */
function freeHandle({ handles }: BindContext, name: string): string | null {
  const handle = name
    .toLowerCase()
    .match(/[a-zäöüß]{3,}/g)
    ?.at(-1);
  const isTaken =
    !handle || handles.has(handle) || inlineKeywords.has(handle) || statementKeywords.has(handle);
  return isTaken ? null : handle;
}
