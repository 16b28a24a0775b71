import { bytesOf, dictionaryAt, latin1, type PdfFile, streamAt, withObject } from '../pdf/file.ts';
import { invariant } from '../pdf/invariant.ts';
import { dictionary, isDictionary, referenced, withEntries } from '../pdf/value.ts';
import { rootNumber } from '../pdf/write.ts';

/**
 * Declares PDF/UA-1 (ISO 14289-1) beside the PDF/A-3a that Typst declares: its part in the metadata, the schema of that
 * part in the extension schemas (else ISO 19005-3 6.6.2.3.1 fails), and the title in the window (7.1-10). The pages and
 * the structure already are as UA-1 wants them; this only says so.
 */
export function declareAccessibility(file: PdfFile): PdfFile {
  const root = rootNumber(file);
  const catalog = dictionaryAt(file, root);
  const preferences = catalog.get('ViewerPreferences');
  const shown = withEntries(isDictionary(preferences) ? preferences : dictionary({}), {
    DisplayDocTitle: 'true',
  });
  const marked = dictionary({ Marked: 'true' });
  const entries = { MarkInfo: marked, ViewerPreferences: shown };
  const titled = withObject(file, root, withEntries(catalog, entries));

  const metadata = referenced(catalog.get('Metadata'));
  invariant(metadata !== null, 'no metadata');
  const xmp = bytesOf(declaredXmp(latin1(streamAt(titled, metadata))));
  return withObject(titled, metadata, dictionaryAt(titled, metadata), xmp);
}

/** The metadata stay bytes of UTF-8 seen as Latin-1: everything inserted is ASCII. */
function declaredXmp(xmp: string): string {
  const anchors = [' xmlns:pdfaid=', '<pdfaExtension:schemas><rdf:Bag>', '<pdfaid:part>'] as const;
  for (const anchor of anchors)
    invariant(xmp.split(anchor).length === 2, `the metadata have no single ${anchor}`);
  return xmp
    .replace(anchors[0], ` xmlns:pdfuaid="${schema}"${anchors[0]}`)
    .replace(anchors[1], anchors[1] + extension)
    .replace(anchors[2], `<pdfuaid:part>1</pdfuaid:part>${anchors[2]}`);
}

const schema = 'http://www.aiim.org/pdfua/ns/id/';

const extension = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${schema}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');
