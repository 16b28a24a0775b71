import { dictionaryOf, resolve, type State } from './revisions.ts';
import { type Dictionary, isArray, isReference, nameOf, unicodeOf, type Value } from './syntax.ts';

/** A signature field, ISO 32000-1 12.7.4.5; ours is its own widget. */
export interface Field {
  readonly number: number;
  readonly name: string;
  readonly dictionary: Dictionary;
  /** The signature in it; undefined where the field is empty. */
  readonly value: Value | undefined;
}

/** The signature fields that the form declares, in its order. */
export function fieldsOf(state: State, trailer: Dictionary): readonly Field[] {
  const root = dictionaryOf(state, trailer.get('Root'));
  const form = dictionaryOf(state, root.get('AcroForm'));
  const listed = resolve(state, form.get('Fields'));
  return (isArray(listed) ? listed : []).flatMap((value) => {
    const dictionary = dictionaryOf(state, value);
    const name = unicodeOf(dictionary.get('T'));
    if (!isReference(value) || name === null || nameOf(dictionary.get('FT')) !== 'Sig') return [];
    return [{ number: value.number, name, dictionary, value: dictionary.get('V') }];
  });
}
