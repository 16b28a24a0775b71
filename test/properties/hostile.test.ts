import fc from 'fast-check';
import { test } from 'vitest';
import { judgedBy } from '../pdf/judges.ts';
import { hostileAgreement, printable } from './hostile-agreement.ts';
import { expectInert } from './hostile.ts';
import { expectAllInPdf } from './pdf-text.ts';
import { check } from './source.ts';

test('hostile texts are inert in Markdown, HTML, JSON, CSV and on a terminal', () => {
  check(hostileAgreement, 60, expectInert);
});

judgedBy(['pdftotext'], 'hostile texts are inert in a PDF', () =>
  fc.assert(fc.asyncProperty(printable, expectAllInPdf), { numRuns: 8 }),
);
