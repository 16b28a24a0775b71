import { dictionaryAt, type PdfFile } from '../pdf/file.ts';
import { invariant } from '../pdf/invariant.ts';
import { isArray, referenced } from '../pdf/value.ts';
import { rootNumber } from '../pdf/write.ts';

/** The object numbers of the pages in reading order. */
export function pageNumbers(file: PdfFile): readonly number[] {
  const visit = (number: number): readonly number[] => {
    const node = dictionaryAt(file, number);
    const kids = node.get('Kids');
    return isArray(kids) ? kids.flatMap((kid) => visit(referenced(kid)!)) : [number];
  };
  const pages = referenced(dictionaryAt(file, rootNumber(file)).get('Pages'));
  invariant(pages !== null, 'no pages');
  return visit(pages);
}
