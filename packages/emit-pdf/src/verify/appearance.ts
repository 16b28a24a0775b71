import { type Finding, finding } from './findings.ts';
import {
  type Dictionary,
  isDictionary,
  isReference,
  nameOf,
  type PdfObject,
  type Reference,
  type Value,
} from './syntax.ts';
import { walk } from './walk.ts';

/** What a picture consists of: forms, images, fonts and their parts. No action, no layer, no file, no script. */
const types = new Set([
  'XObject',
  'Font',
  'FontDescriptor',
  'Encoding',
  'CMap',
  'ExtGState',
  'Group',
  'Mask',
  'Pattern',
]);
const forbiddenKeys = new Set([
  'A',
  'AA',
  'JS',
  'JavaScript',
  'OC',
  'OCGs',
  'Ref',
  'OPI',
  'EF',
  'URI',
  'PS',
  'F',
  'Annots',
]);

/**
 * What is wrong with the picture of a signature. It is painted into the field's rectangle, which does not change
 * (ISO 32000-1 12.5.5), so it can cover nothing else; it must only be a picture.
 */
export function appearanceFindings(
  appearance: Value | undefined,
  before: ReadonlyMap<number, PdfObject>,
  added: ReadonlyMap<number, PdfObject>,
): readonly Finding[] {
  if (appearance === undefined) return [];
  const wrong = new Set<string>();
  const visited = new Set<number>();
  const follow = ({ number }: Reference): Value | undefined => {
    if (visited.has(number)) return undefined;
    visited.add(number);
    const object = added.get(number) ?? before.get(number);
    if (object === undefined) wrong.add(`Objekt ${number}`);
    return object?.value;
  };
  const visit = (dictionary: Dictionary): void => {
    const type = nameOf(dictionary.get('Type'));
    if (type !== null && !types.has(type)) wrong.add(type);
    if (nameOf(dictionary.get('Subtype')) === 'PS') wrong.add('PS');
    for (const key of dictionary.keys()) if (forbiddenKeys.has(key)) wrong.add(key);
  };

  const states = isDictionary(appearance) ? appearance : new Map<string, Value>();
  if (![...states.keys()].every((key) => key === 'N')) wrong.add('AP');
  const normal = states.get('N');
  const form = isReference(normal)
    ? (added.get(normal.number) ?? before.get(normal.number))
    : undefined;
  const entries = form !== undefined && isDictionary(form.value) ? form.value : null;
  if (entries === null || form?.stream == null || nameOf(entries.get('Subtype')) !== 'Form')
    wrong.add('N');
  else walk(normal, follow, visit);
  return [...wrong].map((detail) => finding('appearance-forbidden', detail));
}
