import { dict, type Pdf, streamOf, textOf, type Value } from './reader.ts';

/** The metadata: well-formed, with both standards, and saying what the document information says (ISO 19005-3 6.6). */
export function* metadataViolations(pdf: Pdf, value: Value | undefined): Generator<string> {
  if (dict(pdf, value).has('Filter')) yield 'the metadata are filtered';
  const xmp = streamOf(pdf, value)?.toString('utf8') ?? '';
  const broken = xmlViolation(xmp);
  if (broken !== null) yield `the metadata are not well-formed: ${broken}`;
  if (/<\?xpacket[^?]*\b(?:bytes|encoding)=/.test(xmp)) yield 'xpacket says bytes or encoding';
  const wanted = { 'pdfaid:part': '3', 'pdfaid:conformance': 'A', 'pdfuaid:part': '1' };
  for (const [tag, expected] of Object.entries(wanted))
    if (xmlPart(xmp, tag) !== expected) yield `${tag} is ${xmlPart(xmp, tag)}`;
  for (const [prefix, space] of Object.entries({ pdfaid: 'pdfa', pdfuaid: 'pdfua' }))
    if (!xmp.includes(` xmlns:${prefix}="http://www.aiim.org/${space}/ns/id/"`))
      yield `the namespace ${prefix} is not declared`;
  if (
    !/<pdfaExtension:schemas><rdf:Bag>.*<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/<.*<\/rdf:Bag><\/pdfaExtension:schemas>/s.test(
      xmp,
    )
  )
    yield 'the extension schemas do not describe pdfuaid';
  yield* informationViolations(pdf, xmp);
}

/** What stands in both places, by the key of the one and the tag of the other. */
const twice: readonly (readonly [string, string])[] = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
];

function* informationViolations(pdf: Pdf, xmp: string): Generator<string> {
  const information = dict(pdf, pdf.trailer.get('Info'));
  if (!textOf(pdf, information.get('Title'))) yield 'there is no title';
  for (const [key, tag] of twice) {
    const said = textOf(pdf, information.get(key));
    const meta = xmlPart(xmp, tag);
    if (
      (said === null ? null : digits(said)) !== (meta === null ? null : digits(unescapeXml(meta)))
    )
      yield `${tag} ${meta} is not the ${key} ${said}`;
  }
  const known = new Set([...twice.map(([key]) => key), 'Trapped']);
  for (const key of information.keys())
    if (!known.has(key)) yield `the document information has ${key}`;
}

/** A date of either form as its digits; any other text as it is. */
function digits(text: string): string {
  const date = /^(?:D:)?(\d{4})-?(\d\d)-?(\d\d)T?(\d\d):?(\d\d):?(\d\d)(.*)$/.exec(text);
  if (date === null) return text;
  const zone = date[7]!.replaceAll(/[:']/g, '');
  return date.slice(1, 7).join('') + (/^(?:Z|[+-]?0*)$/.test(zone) ? 'Z' : zone);
}

const xmlPart = (xmp: string, tag: string): string | null =>
  new RegExp(`<${tag}>(?:<rdf:(?:Alt|Seq)><rdf:li[^>]*>)?([^<]*)<`).exec(xmp)?.[1] ?? null;

const unescapeXml = (text: string): string =>
  text
    .replaceAll(/&#(x?)([0-9A-Fa-f]+);/g, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex === 'x' ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Why a text is not well-formed XML, as far as XMP uses it; null where it is. */
function xmlViolation(xml: string): string | null {
  const open: string[] = [];
  const body = xml.replaceAll(/<\?[^?]*\?>/g, '');
  for (const [tag, close, name, , empty] of body.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close === '/' && open.pop() !== name) return tag;
    if (close === '' && empty === '') open.push(name!);
  }
  const rest = body.replaceAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#x?[0-9A-Fa-f]+);)/.test(rest)) return 'a bare < > or &';
  return open.length === 0 ? null : `<${open.at(-1)}> does not end`;
}
