import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../packages/cli/src/report/visible.ts';
import { judgedBy } from '../pdf/judges.ts';
import { hostileAgreement, printable, TEXTS } from './hostile-agreement.ts';
import { expectInert, expectNoCommand } from './hostile.ts';
import { hostileText } from './hostile-words.ts';
import { expectAllInPdf } from './pdf-text.ts';
import { check } from './source.ts';

/** At least so many hostile texts for each kind of file. */
const STRINGS = 20_000;

test('are inert in Markdown, HTML, JSON, CSV and on a terminal', () =>
  check(hostileAgreement, Math.ceil((5 * STRINGS) / TEXTS), expectInert));

test('steer no terminal and no build server, whatever characters are among them', () => {
  const any = fc.array(fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 6,
  });
  check(any, STRINGS, (texts) => {
    const shown = visible(texts.join(''));
    expectNoCommand(`  ${shown}`);
    expect(shown.replaceAll(/‹U\+[0-9A-F]{4,6}›/gu, '').length).toBeLessThanOrEqual(
      texts.join('').length,
    );
  });
});

judgedBy(['pdftotext'], 'are inert in a PDF', () =>
  fc.assert(fc.asyncProperty(printable, expectAllInPdf), {
    seed: Number(process.env['ZV_SEED'] ?? 1),
    numRuns: Math.ceil(STRINGS / TEXTS),
  }),
);
