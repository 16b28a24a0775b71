import { activeViolations, catalogViolations } from './structure/catalog.ts';
import { fileViolations } from './structure/files.ts';
import { pageViolations } from './structure/pages.ts';
import { readPdf } from './structure/reader.ts';
import { syntaxViolations } from './structure/syntax.ts';
import { readTree, tagViolations } from './structure/tags.ts';

/**
 * What is wrong with a PDF of this project; empty where nothing is. It holds a file, signed or not, to PDF/UA-1 (ISO 14289-1)
 * and PDF/A-3a (ISO 19005-3) as far as a file shows it without a renderer, and shares no code with what writes the files.
 */
export function checkPdfStructure(bytes: Uint8Array): string[] {
  const pdf = readPdf(bytes);
  const tree = readTree(pdf);
  return [
    ...syntaxViolations(bytes),
    ...catalogViolations(pdf),
    ...activeViolations(pdf),
    ...tree.violations,
    ...tagViolations(pdf, tree.elements),
    ...pageViolations(pdf, tree.elements),
    ...fileViolations(pdf),
  ];
}
