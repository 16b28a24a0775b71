import { type Range, rangeOf } from '../../text/range.ts';
import type { Source } from '../../text/source.ts';
import { CITING, citationsIn } from '../citations.ts';
import { defineRule } from '../rule.ts';

/** The two spellings of each part of a citation: for short and in full. */
const SPELLINGS = [
  ['Abs.', 'Absatz'],
  ['S.', 'Satz'],
  ['Nr.', 'Nummer'],
] as const;

const PATTERNS = SPELLINGS.map(
  (spellings) => new RegExp(`(?:${spellings.map(escape).join('|')})(?=\\s?\\d)`),
);

/** A part of a citation as it is spelled there. */
interface Spelled {
  readonly part: number;
  readonly written: string;
  readonly range: Range;
}

export const fundstellenUneinheitlich = defineRule({
  code: 'fundstellen-uneinheitlich',
  severity: 'info',
  requirements: ['R4'],
  source: null,
  create: ({ source, report }) => {
    // What the texts print; the legal basis in the head is data.
    const citations: { readonly range: Range; readonly parts: readonly Spelled[] }[] = [];
    return {
      mentions: CITING,
      text: (text) => {
        for (const { range } of citationsIn(text))
          citations.push({ range, parts: partsIn(source, range) });
      },
      end: () => {
        const usual = SPELLINGS.map((_, part) =>
          usualOf(citations.flatMap(({ parts }) => parts.filter((one) => one.part === part))),
        );
        for (const { range, parts } of citations) {
          const mixed = parts.flatMap((one) => {
            const other = usual[one.part]!;
            return one.written === other.written ? [] : [{ ...one, usual: other }];
          });
          if (mixed.length === 0) continue;
          report({
            range: mixed.length === 1 ? mixed[0]!.range : range,
            message: describe(mixed),
            hint: 'Schreiben Sie Fundstellen im ganzen Dokument gleich.',
            related: mixed.map(({ usual: { written, range: place } }) => ({
              range: place,
              message: `Hier steht „${written}“.`,
            })),
            fixes: [
              {
                title: 'An die andere Schreibweise angleichen',
                safe: true,
                edits: mixed.map(({ range: place, usual: { written } }) => {
                  const blank = /^\d/.test(source.text.slice(place.end)) ? ' ' : '';
                  return { range: place, text: written + blank };
                }),
              },
            ],
          });
        }
      },
    };
  },
});

function partsIn({ text }: Source, { start, end }: Range): Spelled[] {
  const raw = text.slice(start, end);
  return PATTERNS.flatMap((pattern, part) => {
    const found = pattern.exec(raw);
    if (!found) return [];
    const [written] = found;
    const at = start + found.index;
    return [{ part, written, range: rangeOf(at, at + written.length) }];
  });
}

/** The first part that is spelled as most are; of two that are as frequent, the one that comes first. */
function usualOf(parts: readonly Spelled[]): Spelled {
  const [first] = parts;
  const others = parts.filter(({ written }) => written !== first!.written);
  return others.length * 2 > parts.length ? others[0]! : first!;
}

function escape(text: string): string {
  return text.replace('.', '\\.');
}

function describe(mixed: readonly (Spelled & { readonly usual: Spelled })[]): string {
  const written = mixed.map((one) => `„${one.written}“`).join(' und ');
  const usual = mixed.map((one) => `„${one.usual.written}“`).join(' und ');
  return `${written} ${mixed.length > 1 ? 'stehen' : 'steht'} hier neben ${usual} an anderer Stelle.`;
}
