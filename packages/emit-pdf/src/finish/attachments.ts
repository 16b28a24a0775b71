import { pdfDate } from '../epoch.ts';
import { addObject, dictionaryAt, type PdfFile, withObject } from '../pdf/file.ts';
import { byteString, dictionary, reference, textString, withEntries } from '../pdf/value.ts';
import { rootNumber } from '../pdf/write.ts';
import type { Attachments } from '../render.ts';

/**
 * Embeds the source and the data as associated files of the document (ISO 19005-3 6.8). The bytes are stored as they
 * are: compressed bytes would depend on the version of the compressor.
 */
export function addAttachments(file: PdfFile, files: Attachments, epoch: number): PdfFile {
  const source = embed(file, epoch, {
    name: files.sourceName,
    bytes: files.source,
    type: '/text#2Fplain',
    relationship: '/Source',
    description: 'Quelltext der Zielvereinbarung',
  });
  const data = embed(source.file, epoch, {
    name: files.jsonName,
    bytes: files.json,
    type: '/application#2Fjson',
    relationship: '/Data',
    description: 'Zielvereinbarung als Daten',
  });
  const named = [
    { name: textString(files.sourceName), specification: reference(source.number) },
    { name: textString(files.jsonName), specification: reference(data.number) },
  ];
  const sorted = named.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const root = rootNumber(data.file);
  const catalog = withEntries(dictionaryAt(data.file, root), {
    Names: dictionary({
      EmbeddedFiles: dictionary({
        Names: sorted.flatMap(({ name, specification }) => [name, specification]),
      }),
    }),
    AF: named.map(({ specification }) => specification),
  });
  return withObject(data.file, root, catalog);
}

interface EmbeddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As a PDF name. */
  readonly type: string;
  readonly relationship: string;
  readonly description: string;
}

function embed(file: PdfFile, epoch: number, embedded: EmbeddedFile): ReturnType<typeof addObject> {
  const stream = dictionary({
    Type: '/EmbeddedFile',
    Subtype: embedded.type,
    Params: dictionary({
      Size: String(embedded.bytes.length),
      ModDate: byteString(pdfDate(epoch)),
    }),
  });
  const content = addObject(file, stream, embedded.bytes);
  const name = textString(embedded.name);
  const specification = dictionary({
    Type: '/Filespec',
    F: name,
    UF: name,
    Desc: textString(embedded.description),
    AFRelationship: embedded.relationship,
    EF: dictionary({ F: reference(content.number), UF: reference(content.number) }),
  });
  return addObject(content.file, specification);
}
