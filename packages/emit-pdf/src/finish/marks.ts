import { inflateSync } from 'node:zlib';
import { bytesOf, dictionaryAt, latin1, type PdfFile, streamAt, withObject } from '../pdf/file.ts';
import { referenced } from '../pdf/value.ts';
import { pageNumbers } from './pages.ts';

/** Whether a text has letters with marks that no single character stands for, as some names of DIN 91379 have. */
export const hasMarks = (text: string): boolean => /\P{M}\p{M}/u.test(text.normalize('NFC'));

/**
 * Typst sets a mark that stands higher than usual (as on `k̄`) as a piece of its own, and says of both pieces that they are
 * the whole letter: readers then find it twice. Here the mark says nothing, as its letter has said all. The contents of
 * such a page are stored as they are: compressed bytes would depend on the version of the compressor.
 */
export function withSilentMarks(file: PdfFile): PdfFile {
  return pageNumbers(file).reduce((result, page) => {
    const contents = referenced(dictionaryAt(file, page).get('Contents'));
    if (contents === null) return result;
    const { Filter: filter, ...entries } = Object.fromEntries(dictionaryAt(file, contents));
    if (filter !== '/FlateDecode') return result;
    const text = latin1(inflateSync(streamAt(file, contents)));
    const silent = text.replaceAll(markAlone, `BT\n${nothing}$<shown>EMC\nET`);
    return silent === text
      ? result
      : withObject(result, contents, new Map(Object.entries(entries)), bytesOf(silent));
  }, file);
}

const nothing = '/Span <<\n  /ActualText <FEFF>\n>> BDC\n';

/** One glyph, set back over what stands before it; with or without a text that it stands for. */
const markAlone =
  /BT\n(?:\/Span <<\n {2}\/ActualText <[0-9A-F]+>\n>> BDC\n)?(?<shown>0 Tr\n\/f\d+ [\d.]+ Tf\n1 0 0 -1 0 0 Tm\n\[[\d.]+ \((?:\\\d{3}|\\[^\d]|[^\\]){2}\)\] TJ\n)(?:EMC\n)?ET/g;
