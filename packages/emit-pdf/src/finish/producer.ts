import { version } from '../../package.json';
import { bytesOf, dictionaryAt, latin1, type PdfFile, streamAt, withObject } from '../pdf/file.ts';
import { invariant } from '../pdf/invariant.ts';
import { referenced, withEntries } from '../pdf/value.ts';
import { rootNumber } from '../pdf/write.ts';

/** What wrote the file. A later version may set it otherwise: `zv verify` tells that from a forgery by this. */
export const producer = `Zielwerk ${version}`;

/** Names the producer, in the document information and in the metadata alike (ISO 19005-3 6.6.3). */
export function nameProducer(file: PdfFile): PdfFile {
  const info = referenced(file.trailer.get('Info'));
  const metadata = referenced(dictionaryAt(file, rootNumber(file)).get('Metadata'));
  invariant(info !== null && metadata !== null, 'no document information or metadata');
  const entries = withEntries(dictionaryAt(file, info), { Producer: `(${producer})` });
  const xmp = latin1(streamAt(file, metadata));
  const anchor = '<pdf:PDFVersion>';
  invariant(
    xmp.split(anchor).length === 2 && !xmp.includes('<pdf:Producer>'),
    `no single ${anchor}`,
  );
  const named = bytesOf(xmp.replace(anchor, `<pdf:Producer>${producer}</pdf:Producer>${anchor}`));
  const written = withObject(file, info, entries);
  return withObject(written, metadata, dictionaryAt(written, metadata), named);
}
