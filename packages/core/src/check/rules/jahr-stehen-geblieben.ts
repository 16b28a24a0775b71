import { type Range, rangeOf } from '../../text/range.ts';
import { lineStarts, lineText, type Source } from '../../text/source.ts';
import { defineTogetherRule } from '../rule.ts';
import { inSentences, sentencesOf } from '../sentences.ts';
import { isDeliberate, isLate } from '../stray-years.ts';
import { withPreviousYear } from '../together/previous-year.ts';
import type { Summary } from '../together/summary.ts';
import { yearsIn } from '../years.ts';

export const jahrStehenGeblieben = defineTogetherRule({
  code: 'jahr-stehen-geblieben',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  compare: (summaries, report) => {
    /** An agreement is asked by all that follow it; there may be many where files stand twice. */
    const ofOwnYear = new Map<Summary, ReadonlyMap<string, Range>>();
    for (const [one, previous] of withPreviousYear(summaries)) {
      for (const before of previous) {
        const own = ofOwnYear.get(before) ?? byWords(datedPassages(before.source, before.year));
        ofOwnYear.set(before, own);
        const left = datedPassages(one.source, before.year).filter(
          ({ words, isMeant }) => own.has(words) && !isMeant,
        );
        for (const { words, range } of left) {
          report(one, {
            range,
            message: `Dies steht wortgleich in der Vereinbarung für ${before.year}, wo ${before.year} das laufende Jahr war.`,
            hint: 'Ist die Stelle stehen geblieben? Das laufende und das vergangene Jahr lassen sich im Text als {{jahr}} und {{vorjahr}} schreiben.',
            related: [
              {
                source: before.source,
                range: own.get(words)!,
                message: `Hier steht es in der Vereinbarung für ${before.year}.`,
              },
            ],
          });
        }
        if (left.length > 0) break;
      }
    }
  },
});

/** A sentence that names a year, as far as it stands in one line; or a heading, or the heads of a table. */
interface Passage {
  readonly words: string;
  /** The year in it. */
  readonly range: Range;
  /** Whether it says of the year, which is not that of its agreement, why it is there; or another rule asks about it. */
  readonly isMeant: boolean;
}

/** Read from the lines of the file, as what is compared is what was copied there. */
function datedPassages(source: Source, year: number): Passage[] {
  if (!source.text.includes(String(year))) return [];
  const passages: Passage[] = [];
  let isInTable = false;
  for (const [index, start] of lineStarts(source).entries()) {
    const line = lineText(source, index + 1);
    const said = line.trimStart();
    const isRow = said.startsWith('|');
    // Below its heads, a table may hold data of any year.
    const isData = isRow && isInTable;
    isInTable = isRow;
    if (isData || !line.includes(String(year)) || NO_TEXT.test(said)) continue;
    for (const sentence of sentencesOf(line)) {
      const found = yearsIn(sentence.text).find(({ from, to }) => from === year && to === year);
      if (!found) continue;
      const at = start + sentence.start + found.start;
      const read = inSentences(sentence.text);
      passages.push({
        words: sentence.text.trim(),
        range: rangeOf(at, at + found.text.length),
        isMeant: isDeliberate(read, found, year + 1) || isLate(read, found, year + 1),
      });
    }
  }
  return passages;
}

/** Comments, the head of the file, and the lines of values, whose years have rules of their own. */
const NO_TEXT = /^(?:\/\/(?!\/)|Zielvereinbarung |Regelwerk |[^"|]*(?:=|gegenüber|ggü\.) )/;

function byWords(passages: readonly Passage[]): Map<string, Range> {
  return new Map(passages.map(({ words, range }) => [words, range]));
}
