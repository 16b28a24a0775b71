import type { Fix } from '../../diagnostic.ts';
import { type Range, rangeOf } from '../../text/range.ts';
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

export const fundstellenUneinheitlich = defineRule({
  code: 'fundstellen-uneinheitlich',
  severity: 'info',
  requirements: ['R4'],
  source: null,
  create: (context) => {
    const { source, report } = context;
    // What the texts print; the legal basis in the head is data.
    const first = new Map<number, { written: string; range: Range | null }>();
    return {
      mentions: CITING,
      text: (text) => {
        for (const { range } of citationsIn(text)) {
          const raw = source.text.slice(range.start, range.end);
          const edits: Fix['edits'][number][] = [];
          const mixed: { written: string; usual: string; range: Range | null }[] = [];
          SPELLINGS.forEach((_, part) => {
            const found = PATTERNS[part]!.exec(raw);
            if (!found) return;
            const known = first.get(part);
            const place = rangeOf(
              range.start + found.index,
              range.start + found.index + found[0].length,
            );
            if (!known) first.set(part, { written: found[0], range: place });
            else if (known.written !== found[0]) {
              mixed.push({ written: found[0], usual: known.written, range: known.range });
              const blank = /^\d/.test(raw.slice(found.index + found[0].length)) ? ' ' : '';
              edits.push({ range: place, text: known.written + blank });
            }
          });
          if (mixed.length === 0) continue;
          report({
            range: edits.length === 1 ? edits[0]!.range : range,
            message: describe(mixed),
            hint: 'Schreiben Sie Fundstellen im ganzen Dokument gleich.',
            related: mixed.flatMap((one) =>
              one.range ? [{ range: one.range, message: `Hier steht „${one.usual}“.` }] : [],
            ),
            fixes: [{ title: 'An die andere Schreibweise angleichen', safe: true, edits }],
          });
        }
      },
    };
  },
});

function escape(text: string): string {
  return text.replace('.', '\\.');
}

function describe(mixed: readonly { written: string; usual: string }[]): string {
  const written = mixed.map((one) => `„${one.written}“`).join(' und ');
  const usual = mixed.map((one) => `„${one.usual}“`).join(' und ');
  return `${written} ${mixed.length > 1 ? 'stehen' : 'steht'} hier neben ${usual} an anderer Stelle.`;
}
