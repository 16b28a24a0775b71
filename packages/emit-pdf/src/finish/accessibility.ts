import { bytesOf, dictionaryAt, latin1, type PdfFile, streamAt, withObject } from '../pdf/file.ts';
import { invariant } from '../pdf/invariant.ts';
import { dictionary, isDictionary, referenced, withEntries } from '../pdf/value.ts';
import { rootNumber } from '../pdf/write.ts';
import { pageNumbers } from './pages.ts';

/**
 * Declares PDF/UA-1 (ISO 14289-1) beside the PDF/A-3a that Typst declares: its part in the metadata, the schema of that
 * part in the extension schemas (else ISO 19005-3 6.6.2.3.1 fails), the title in the window (7.1-10), and the tab order of
 * every page (7.18.3), which Typst sets only where a page has links. The structure is as UA-1 wants it already.
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
  const titled = withTabOrder(withObject(file, root, withEntries(catalog, entries)));

  const metadata = referenced(catalog.get('Metadata'));
  invariant(metadata !== null, 'no metadata');
  const xmp = bytesOf(declaredXmp(latin1(streamAt(titled, metadata))));
  return withObject(titled, metadata, dictionaryAt(titled, metadata), xmp);
}

const withTabOrder = (file: PdfFile): PdfFile =>
  pageNumbers(file).reduce(
    (result, page) =>
      withObject(result, page, withEntries(dictionaryAt(file, page), { Tabs: '/S' })),
    file,
  );

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
