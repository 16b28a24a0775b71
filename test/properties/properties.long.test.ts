import fc from 'fast-check';
import { describe, test } from 'vitest';
import { judgedBy } from '../pdf/judges.ts';
import { arbitraryAgreement } from './arbitrary-agreement.ts';
import { arbitraryEdit } from './arbitrary-edit.ts';
import { expectFixesKeepTheirPromise, expectSaidOrCompiled } from './edits.ts';
import {
  expectAllInCsv,
  expectAllInHtml,
  expectAllInJson,
  expectAllInMarkdown,
} from './inventory.ts';
import { expectAllInPdf } from './pdf-text.ts';
import {
  expectFormatKeepsAll,
  expectSameForAllLineEnds,
  expectSourceOfJson,
  expectValid,
} from './round-trips.ts';
import { check } from './source.ts';

/** As many as for a release; `ZV_RUNS` makes it fewer. */
const RUNS = Number(process.env['ZV_RUNS'] ?? 100_000);

describe(`${RUNS} generated agreements`, () => {
  test.each([
    ['have no errors of form', expectValid],
    ['are formatted without loss', expectFormatKeepsAll],
    ['come back from their JSON', expectSourceOfJson],
    ['are the same with all line ends', expectSameForAllLineEnds],
    ['are all in the JSON', expectAllInJson],
    ['are all in the CSV', expectAllInCsv],
    ['are all in the HTML', expectAllInHtml],
    ['are all in the Markdown', expectAllInMarkdown],
    ['have fixes that keep their promise', expectFixesKeepTheirPromise],
  ])('%s', (_, expectIt) => check(arbitraryAgreement(), RUNS, expectIt));

  test('say each mistake in its place', () => check(arbitraryEdit(), RUNS, expectSaidOrCompiled));

  test('have fixes that keep their promise, with a mistake', () =>
    check(arbitraryEdit(), RUNS, ({ after }) => expectFixesKeepTheirPromise(after)));
});

judgedBy(['pdftotext'], `${RUNS / 100} generated agreements are all in the PDF`, () =>
  fc.assert(fc.asyncProperty(arbitraryAgreement(), expectAllInPdf), {
    seed: Number(process.env['ZV_SEED'] ?? 1),
    numRuns: RUNS / 100,
  }),
);
