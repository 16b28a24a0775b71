import { metadataViolations } from './metadata.ts';
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
  for (const intent of intents) {
    const profile = streamOf(pdf, intent.get('DestOutputProfile')) ?? Buffer.alloc(0);
    const components = { GRAY: 1, 'RGB ': 3, CMYK: 4 }[profile.toString('latin1', 16, 20)];
    const declared = dict(pdf, intent.get('DestOutputProfile')).get('N');
    if (profile.toString('latin1', 36, 40) !== 'acsp' || (profile[8] ?? 9) > 4)
      yield 'the profile of the output intent is none';
    if (components !== declared) yield `the profile has ${components} components, not ${declared}`;
  }
  if (array(pdf, root.get('AF')).length === 0) yield 'there are no associated files';
  yield* metadataViolations(pdf, root.get('Metadata'));
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
