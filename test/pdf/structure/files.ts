import { array, dict, isRef, nameOf, type Pdf, resolve, streamOf, textOf } from './reader.ts';

/** Every attached file is complete and stands in both lists (ISO 19005-3 6.8, annex E). */
export function* fileViolations(pdf: Pdf): Generator<string> {
  const root = dict(pdf, pdf.trailer.get('Root'));
  const names = array(
    pdf,
    dict(pdf, dict(pdf, root.get('Names')).get('EmbeddedFiles')).get('Names'),
  );
  const associated = array(pdf, root.get('AF')).map((file) => (isRef(file) ? file.ref : -1));
  const named = names
    .filter((_, index) => index % 2 === 1)
    .map((file) => (isRef(file) ? file.ref : -1));
  if (associated.toSorted().join() !== named.toSorted().join())
    yield 'Names and AF list different files';
  const keys = names
    .filter((_, index) => index % 2 === 0)
    .map((key) => (resolve(pdf, key) as { bytes: string }).bytes);
  if (keys.toSorted().join('\0') !== keys.join('\0') || new Set(keys).size !== keys.length)
    yield 'the name tree is not sorted';
  for (const number of named) {
    const file = dict(pdf, { ref: number });
    const name = textOf(pdf, file.get('UF'));
    if (nameOf(pdf, file.get('Type')) !== 'Filespec') yield `${name}: no Filespec`;
    if (!name || textOf(pdf, file.get('F')) !== name) yield `${name}: F and UF differ`;
    if (!textOf(pdf, file.get('Desc'))) yield `${name}: no Desc`;
    const stream = dict(pdf, file.get('EF')).get('F');
    const type = nameOf(pdf, dict(pdf, stream).get('Subtype'));
    const relationship = nameOf(pdf, file.get('AFRelationship'));
    if (
      `${relationship} ${type}` !== 'Source text/plain' &&
      `${relationship} ${type}` !== 'Data application/json'
    )
      yield `${name}: ${relationship} of ${type}`;
    const parameters = dict(pdf, dict(pdf, stream).get('Params'));
    if (parameters.get('Size') !== streamOf(pdf, stream)?.length)
      yield `${name}: Size is not the size`;
    if (!/^D:\d{14}Z$/.test(textOf(pdf, parameters.get('ModDate')) ?? ''))
      yield `${name}: no ModDate`;
  }
}

/** The bytes of an attached file by its name; null where there is none. */
export function attachedFile(pdf: Pdf, name: string): Buffer | null {
  const files = array(pdf, dict(pdf, pdf.trailer.get('Root')).get('AF')).map((file) =>
    dict(pdf, file),
  );
  const file = files.find((entries) => textOf(pdf, entries.get('UF')) === name);
  return file === undefined ? null : streamOf(pdf, dict(pdf, file.get('EF')).get('F'));
}
