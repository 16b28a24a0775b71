import { epochOfPdfDate } from '../epoch.ts';
import { dictionaryOf, resolve, type Revision, stateAfter } from './revisions.ts';
import { type Dictionary, isArray, isReference, isText, nameOf, unicodeOf } from './syntax.ts';

/** What the first revision says of its own making: everything needed to make it again. */
export interface Origin {
  /** The first revision, byte for byte: the document before anyone signed. */
  readonly revision: Uint8Array;
  /** The program and version that wrote it, such as `Zielwerk 0.1.0`; null where nothing is said. */
  readonly producer: string | null;
  /** The dates in it, seconds since 1970; null where there are none. */
  readonly epoch: number | null;
  readonly source: EmbeddedFile | null;
  readonly data: EmbeddedFile | null;
}

/** A file that travels inside the PDF, byte for byte. */
export interface EmbeddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function readOrigin(bytes: Uint8Array, first: Revision): Origin {
  const state = stateAfter([first]);
  const root = dictionaryOf(state, first.trailer.get('Root'));
  const info = dictionaryOf(state, first.trailer.get('Info'));
  const associated = resolve(state, root.get('AF'));
  const files = (isArray(associated) ? associated : []).map((file) => dictionaryOf(state, file));
  const only = (relationship: string): EmbeddedFile | null => {
    const found = files.filter((file) => nameOf(file.get('AFRelationship')) === relationship);
    return found.length === 1 ? embedded(found[0]!) : null;
  };
  const embedded = (file: Dictionary): EmbeddedFile | null => {
    const content = dictionaryOf(state, file.get('EF')).get('F');
    const object = isReference(content) ? state.get(content.number) : undefined;
    const name = unicodeOf(file.get('UF'));
    const isPlain = object?.stream != null && !dictionaryOf(state, content).has('Filter');
    return name === null || !isPlain
      ? null
      : { name, bytes: new Uint8Array(Buffer.from(object.stream!, 'latin1')) };
  };
  const created = info.get('CreationDate');
  return {
    revision: bytes.subarray(0, first.end),
    producer: unicodeOf(info.get('Producer')),
    epoch: isText(created) ? epochOfPdfDate(created.text) : null,
    source: only('Source'),
    data: only('Data'),
  };
}
