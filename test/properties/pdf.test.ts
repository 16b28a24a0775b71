import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe } from 'vitest';
import { judgedBy } from '../pdf/judges.ts';
import { arbitraryAgreement } from './arbitrary-agreement.ts';
import { expectAllInPdf } from './pdf-text.ts';

const RUNS = 30;
const EXAMPLES = new URL('../../examples/', import.meta.url);
const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.zv'))
  .map((name) => new URL(name, EXAMPLES));
const texts = [...examples, new URL('everything.zv', import.meta.url)];

describe('the PDF says all and nothing twice', () => {
  for (const url of texts)
    judgedBy(['pdftotext'], basename(url.pathname), () =>
      expectAllInPdf(readFileSync(url, 'utf8')),
    );

  judgedBy(['pdftotext'], 'generated agreements', () =>
    fc.assert(fc.asyncProperty(arbitraryAgreement(), expectAllInPdf), { numRuns: RUNS }),
  );
});
