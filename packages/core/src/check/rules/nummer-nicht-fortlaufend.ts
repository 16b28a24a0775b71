import type { Block, FollowUp, Preamble, Section } from '../../model/agreement.ts';
import { type Range, rangeOf } from '../../text/range.ts';
import { defineRule } from '../rule.ts';

export const nummerNichtFortlaufend = defineRule({
  code: 'nummer-nicht-fortlaufend',
  severity: 'warning',
  requirements: ['R34'],
  needsWholeFile: true,
  source: null,
  create: ({ report }) => ({
    agreement: ({ body }) => {
      /** `§ 1` runs through the whole document, other numbers through one part. */
      const paragraphs: Numbered[] = [];
      const visit = (blocks: readonly Block[]): void => {
        const lists = new Map<string, Numbered[]>();
        let above: Numbered | null = null;
        for (const block of blocks) {
          if (!isHeaded(block)) continue;
          const one = numbered(block, lists);
          if (one?.style === '§') paragraphs.push(one);
          else if (one) {
            const list = lists.get(one.style) ?? [];
            // `I. 1. 2. II. 1.`, all side by side: under the heading of another row a row begins anew.
            if (one.value === 1 && above?.style !== one.style) reportBreaks(list.splice(0));
            list.push(one);
            lists.set(one.style, list);
            above = one;
          }
          if (block.kind === 'section') visit(block.blocks);
        }
        for (const list of lists.values()) reportBreaks(list);
      };
      const reportBreaks = (list: readonly Numbered[]): void => {
        for (const [index, one] of list.entries()) {
          const last = list[index - 1];
          if (!last || one.value === last.value + 1) continue;
          report({
            range: one.range,
            message:
              one.value === last.value
                ? `Die Nummer „${one.text}“ steht schon über dem Abschnitt davor.`
                : `Auf „${last.text}“ folgt „${one.text}“.`,
            hint: 'Zählen Sie fort, oder ergänzen Sie, was fehlt.',
            related: [{ range: last.range, message: 'Hier steht die Nummer davor.' }],
          });
        }
      };
      visit(body);
      reportBreaks(paragraphs);
    },
  }),
});

type Headed = Section | FollowUp | Preamble;

function isHeaded(block: Block): block is Headed {
  return block.kind === 'section' || block.kind === 'followUp' || block.kind === 'preamble';
}

/** The number that a heading begins with. */
interface Numbered {
  /** What numbers of one row have in common: the kind of digit, what stands before and behind it. */
  readonly style: string;
  readonly value: number;
  /** As printed: `II)`, `§ 3`. */
  readonly text: string;
  readonly range: Range;
}

const NUMBER =
  /^(§ ?|(?:Anlage|Abschnitt|Teil|Kapitel) |(?:\d{1,2}\.)*)(\d{1,2}|[IVX]{1,6}|[A-Za-z])([.):]|(?=[ :]))/;

/** The number of a heading; a letter that may be a Roman number is one unless letters come before it. */
function numbered(block: Headed, before: ReadonlyMap<string, unknown>): Numbered | null {
  const { heading, headingRange } = block;
  const match = NUMBER.exec(heading ?? '');
  if (!match || !headingRange) return null;
  const [text, lead = '', sign = '', end = ''] = match;
  const annex = block.kind === 'section' && block.annex ? 'Anlage' : '';
  const frame = `${annex} ${lead.trim()} ${end}`;
  const range = rangeOf(headingRange.start + 1, headingRange.start + 1 + text.length);
  const of = (style: string, value: number): Numbered => ({ style, value, text, range });
  if (/^\d/.test(sign)) return of(lead.startsWith('§') ? '§' : `1${frame}`, Number(sign));
  // A lone letter with a blank behind it begins a word or a sentence: „A und B“.
  if (end === '' && lead === '') return null;
  const letters = `${sign === sign.toUpperCase() ? 'A' : 'a'}${frame}`;
  if (/^[IVX]+$/.test(sign) && !before.has(letters)) return of(`I${frame}`, roman(sign));
  return sign.length === 1 ? of(letters, sign.toLowerCase().charCodeAt(0) - 96) : null;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function roman(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
