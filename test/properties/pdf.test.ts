import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe } from 'vitest';
import { judgedBy } from '../pdf/judges.ts';
import { arbitraryAgreement } from './arbitrary-agreement.ts';
import { expectAllInPdf } from './pdf-text.ts';

const RUNS = 30;
const EXAMPLES = new URL('../../examples/', import.meta.url);
const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.zv'));

describe('the PDF says all and nothing twice', () => {
  for (const name of examples) {
    judgedBy(['pdftotext'], name, () =>
      expectAllInPdf(readFileSync(new URL(name, EXAMPLES), 'utf8')),
    );
  }

  judgedBy(['pdftotext'], 'generated agreements', () =>
    fc.assert(fc.asyncProperty(arbitraryAgreement(), expectAllInPdf), { numRuns: RUNS }),
  );
});
