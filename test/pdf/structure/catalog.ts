import {
  array,
  dict,
  isRef,
  nameOf,
  type Pdf,
  resolve,
  streamOf,
  textOf,
  type Value,
} from './reader.ts';

const xmlPart = (xmp: string, tag: string): string | null =>
  new RegExp(`<${tag}>(?:<rdf:Alt><rdf:li[^>]*>)?([^<]*)<`).exec(xmp)?.[1] ?? null;

/** The document as a whole: trailer, catalog, metadata (ISO 14289-1 7.1, ISO 19005-3 6.6, 6.2.3). */
export function* catalogViolations(pdf: Pdf): Generator<string> {
  const root = dict(pdf, pdf.trailer.get('Root'));
  if (pdf.version !== '%PDF-1.7') yield `the header is ${pdf.version}`;
  if (array(pdf, pdf.trailer.get('ID')).length !== 2) yield 'the trailer has no ID of two parts';
  if (pdf.trailer.has('Encrypt')) yield 'the file is encrypted';
  if (textOf(pdf, root.get('Lang')) !== 'de-DE') yield 'Lang is not de-DE';
  if (dict(pdf, root.get('MarkInfo')).get('Marked') !== true) yield 'MarkInfo does not say Marked';
  const preferences = dict(pdf, root.get('ViewerPreferences'));
  if (preferences.get('DisplayDocTitle') !== true) yield 'DisplayDocTitle is not set';
  if (!root.has('StructTreeRoot')) yield 'there is no structure tree';

  const intents = array(pdf, root.get('OutputIntents')).map((intent) => dict(pdf, intent));
  if (
    !intents.some(
      (intent) =>
        nameOf(pdf, intent.get('S')) === 'GTS_PDFA1' && isRef(intent.get('DestOutputProfile')),
    )
  )
    yield 'no output intent GTS_PDFA1 with a profile';
  if (array(pdf, root.get('AF')).length === 0) yield 'there are no associated files';
  yield* metadataViolations(pdf, root.get('Metadata'));
}

function* metadataViolations(pdf: Pdf, value: Value | undefined): Generator<string> {
  if (dict(pdf, value).has('Filter')) yield 'the metadata are filtered';
  const xmp = streamOf(pdf, value)?.toString('utf8') ?? '';
  const broken = xmlViolation(xmp);
  if (broken !== null) yield `the metadata are not well-formed: ${broken}`;
  const wanted = { 'pdfaid:part': '3', 'pdfaid:conformance': 'A', 'pdfuaid:part': '1' };
  for (const [tag, expected] of Object.entries(wanted))
    if (xmlPart(xmp, tag) !== expected) yield `${tag} is ${xmlPart(xmp, tag)}`;
  for (const prefix of ['pdfaid', 'pdfuaid'])
    if (
      !xmp.includes(
        ` xmlns:${prefix}="http://www.aiim.org/${prefix === 'pdfaid' ? 'pdfa' : 'pdfua'}/ns/id/"`,
      )
    )
      yield `the namespace ${prefix} is not declared`;
  if (
    !/<pdfaExtension:schemas><rdf:Bag>.*<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/<.*<\/rdf:Bag><\/pdfaExtension:schemas>/s.test(
      xmp,
    )
  )
    yield 'the extension schemas do not describe pdfuaid';
  const title = textOf(pdf, dict(pdf, pdf.trailer.get('Info')).get('Title'));
  const titleInXmp = xmlPart(xmp, 'dc:title');
  if (!title || titleInXmp === null || unescapeXml(titleInXmp) !== title)
    yield `dc:title ${titleInXmp} is not the title ${title}`;
}

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

const forbiddenKeys = [
  'JavaScript',
  'JS',
  'OpenAction',
  'AA',
  'XFA',
  'NeedAppearances',
  'RichMediaContent',
  'OCProperties',
  'Encrypt',
  'Perms',
];
const knownActions = new Set(['URI']);

/** Nothing active, nothing unused: every object is reached from the trailer (threats 30 and 31). */
export function* activeViolations(pdf: Pdf): Generator<string> {
  const reached = new Set<number>();
  const found: string[] = [];
  const visit = (value: Value): void => {
    if (isRef(value)) {
      if (reached.has(value.ref)) return;
      reached.add(value.ref);
      if (!pdf.objects.has(value.ref)) found.push(`object ${value.ref} is missing`);
      visit(resolve(pdf, value));
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (value instanceof Map) {
      for (const key of forbiddenKeys)
        if (value.has(key)) found.push(`the key ${key} is not allowed`);
      const action = nameOf(pdf, value.get('S'));
      if (nameOf(pdf, value.get('Type')) === 'Action' && !knownActions.has(action ?? ''))
        found.push(`an action ${action}`);
      const uri = textOf(pdf, value.get('URI'));
      if (uri !== null && !/^(?:https|mailto):/i.test(uri)) found.push(`a link to ${uri}`);
      value.forEach(visit);
    }
  };
  visit(pdf.trailer);
  yield* found;
  const unused = [...pdf.objects.keys()].filter((number) => !reached.has(number));
  if (pdf.revisions === 1 && unused.length > 0) yield `objects nobody uses: ${unused.join(' ')}`;
}
