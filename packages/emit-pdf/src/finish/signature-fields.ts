import type { SignatureEntry } from '@zielwerk/emit';
import { addObject, dictionaryAt, type PdfFile, valueAt, withObject } from '../pdf/file.ts';
import { invariant } from '../pdf/invariant.ts';
import {
  dictionary,
  isArray,
  isDictionary,
  type PdfDictionary,
  type PdfValue,
  reference,
  referenced,
  textString,
  withEntries,
} from '../pdf/value.ts';
import { rootNumber } from '../pdf/write.ts';
import type { TemplateError } from '../render.ts';
import { signatureLink } from '../template-data.ts';
import { pageNumbers } from './pages.ts';

/** The least size of a signature field in points: room for the appearance that signing tools draw. */
const least = { width: 240, height: 44 };

/**
 * Turns the places that the template has marked by links into empty signature fields (ISO 32000-1 12.7.4.5), tagged as
 * forms in advance (ISO 14289-1 7.18.4): the authorities' own tools can fill them, and the file stays PDF/UA-1 and
 * PDF/A-3a when they do.
 */
export function addSignatureFields(
  file: PdfFile,
  signatures: readonly SignatureEntry[],
): { readonly file: PdfFile; readonly errors: readonly TemplateError[] } {
  const places = signaturePlaces(file);
  const errors = signatures.flatMap((entry, index) => placeErrors(places, entry, index));
  if (errors.length > 0 || signatures.length === 0) return { file, errors };

  const parents = parentTree(file);
  const fields: string[] = [];
  let result = file;
  signatures.forEach((entry, index) => {
    const place = places.find(({ link }) => link === signatureLink(index))!;
    fields.push(reference(place.number));
    result = withField(result, place, entry, parents);
  });
  const root = rootNumber(result);
  const form = dictionary({ SigFlags: '3', Fields: fields });
  const catalog = withEntries(dictionaryAt(result, root), { AcroForm: form });
  return { file: withObject(result, root, catalog), errors };
}

interface Place {
  readonly link: string;
  /** The object number of the annotation, and of its page. */
  readonly number: number;
  readonly page: number;
  readonly annotation: PdfDictionary;
}

function signaturePlaces(file: PdfFile): readonly Place[] {
  const places: Place[] = [];
  for (const page of pageNumbers(file)) {
    for (const number of annotationNumbers(file, dictionaryAt(file, page).get('Annots'))) {
      const annotation = dictionaryAt(file, number);
      const action = annotation.get('A');
      const uri = isDictionary(action) ? action.get('URI') : undefined;
      const link = typeof uri === 'string' ? /^\((urn:sig:\d+)\)$/.exec(uri)?.[1] : undefined;
      if (link !== undefined) places.push({ link, number, page, annotation });
    }
  }
  return places;
}

function annotationNumbers(file: PdfFile, value: PdfValue | undefined): readonly number[] {
  const number = referenced(value);
  const list = number === null ? value : valueAt(file, number);
  return isArray(list) ? list.map((item) => referenced(item)).filter((item) => item !== null) : [];
}

function placeErrors(
  places: readonly Place[],
  entry: SignatureEntry,
  index: number,
): readonly TemplateError[] {
  const found = places.filter(({ link }) => link === signatureLink(index));
  const error = (message: string): TemplateError[] => [{ message, line: null, column: null }];
  if (found.length !== 1)
    return error(
      `${entry.field}: one link to ${signatureLink(index)} expected, ${found.length} found`,
    );
  const [left, bottom, right, top] = rectangle(found[0]!);
  return right - left < least.width || top - bottom < least.height
    ? error(`${entry.field}: the field is smaller than ${least.width} × ${least.height} pt`)
    : [];
}

function rectangle(place: Place): readonly [number, number, number, number] {
  const value = place.annotation.get('Rect');
  invariant(isArray(value) && value.length === 4, 'an annotation has no rectangle');
  const [left, bottom, right, top] = value.map(Number);
  return [left!, bottom!, right!, top!];
}

function withField(
  file: PdfFile,
  place: Place,
  entry: SignatureEntry,
  parents: ReadonlyMap<number, number>,
): PdfFile {
  const key = place.annotation.get('StructParent');
  const element = parents.get(Number(key));
  invariant(typeof key === 'string' && element !== undefined, 'a signature is not tagged');

  const [left, bottom, right, top] = rectangle(place);
  const box = ['0', '0', decimal(right - left), decimal(top - bottom)];
  const appearance = addObject(
    file,
    dictionary({ Type: '/XObject', Subtype: '/Form', BBox: box, Resources: dictionary({}) }),
    new Uint8Array(),
  );
  const widget = dictionary({
    Type: '/Annot',
    Subtype: '/Widget',
    FT: '/Sig',
    T: /^[\w-]+$/.test(entry.field) ? `(${entry.field})` : textString(entry.field),
    TU: textString(tooltip(entry)),
    F: '4',
    Rect: place.annotation.get('Rect')!,
    P: reference(place.page),
    StructParent: key,
    AP: dictionary({ N: reference(appearance.number) }),
  });
  const form = dictionary({
    Type: '/StructElem',
    S: '/Form',
    P: dictionaryAt(file, element).get('P')!,
    K: [
      dictionary({
        Type: '/OBJR',
        Obj: reference(place.number),
        Pg: reference(place.page),
      }),
    ],
  });
  return withObject(withObject(appearance.file, place.number, widget), element, form);
}

const decimal = (value: number): string => String(Math.round(value * 1000) / 1000);

/** What a screen reader says of the field: `Unterschrift Peter Weißler, Vorsitzender der Geschäftsführung …`. */
function tooltip(entry: SignatureEntry): string {
  const who = [entry.name, entry.office].filter((part) => part !== null);
  const text = who.length === 0 ? entry.party : who.join(', ');
  return `Unterschrift ${text.replaceAll(/\s+/gu, ' ')}`;
}

/** Which structure element belongs to a key of the parent tree, for keys of single objects. */
function parentTree(file: PdfFile): ReadonlyMap<number, number> {
  const structure = referenced(dictionaryAt(file, rootNumber(file)).get('StructTreeRoot'));
  invariant(structure !== null, 'no structure tree');
  const parents = new Map<number, number>();
  const visit = (value: PdfValue | undefined): void => {
    const number = referenced(value);
    const node = number === null ? value : dictionaryAt(file, number);
    invariant(isDictionary(node), 'no parent tree');
    const kids = node.get('Kids');
    if (isArray(kids)) kids.forEach(visit);
    const numbers = node.get('Nums');
    if (!isArray(numbers)) return;
    for (let index = 0; index < numbers.length; index += 2) {
      const element = referenced(numbers[index + 1]);
      if (element !== null) parents.set(Number(numbers[index]), element);
    }
  };
  visit(dictionaryAt(file, structure).get('ParentTree'));
  return parents;
}
