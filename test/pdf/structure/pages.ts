import { readContent } from './content.ts';
import { fontViolations } from './fonts.ts';
import {
  array,
  dict,
  isRef,
  nameOf,
  pagesOf,
  type Pdf,
  resolve,
  streamOf,
  textOf,
  type Value,
} from './reader.ts';
import { type Element, flatten } from './tags.ts';

/** Pages, their marked content and their annotations against the structure tree (ISO 14289-1 7.1, 7.18). */
export function* pageViolations(pdf: Pdf, elements: readonly Element[]): Generator<string> {
  const parents = parentTree(pdf);
  const all = flatten(elements);
  const fields = array(
    pdf,
    dict(pdf, dict(pdf, pdf.trailer.get('Root')).get('AcroForm')).get('Fields'),
  );
  const widgets: number[] = [];
  for (const [index, { number, page }] of pagesOf(pdf).entries()) {
    const say = (message: string): string => `page ${index + 1}: ${message}`;
    if (nameOf(pdf, page.get('Tabs')) !== 'S') yield say('Tabs is not S');
    const key = page.get('StructParents');
    if (typeof key !== 'number') yield say('no StructParents');
    const list = typeof key === 'number' ? array(pdf, parents.get(key)) : [];
    const contents = page.get('Contents');
    const streams =
      isRef(contents) && !Array.isArray(resolve(pdf, contents)) ? [contents] : array(pdf, contents);
    const stream = Buffer.concat(streams.map((part) => streamOf(pdf, part) ?? Buffer.alloc(0)));
    const content = readContent(stream, true);
    for (const violation of content.violations) yield say(violation);
    if (new Set(content.mcids).size !== content.mcids.length) yield say('an MCID is used twice');
    if (list.length !== content.mcids.length)
      yield say(`${content.mcids.length} MCIDs, ${list.length} in the parent tree`);
    for (const mcid of content.mcids) {
      const owners = all.filter((element) =>
        element.content.some((part) => part.page === number && part.mcid === mcid),
      );
      const parent = list[mcid];
      if (owners.length !== 1) yield say(`MCID ${mcid} belongs to ${owners.length} elements`);
      else if (!isRef(parent) || parent.ref !== owners[0]!.number)
        yield say(`MCID ${mcid} does not lead back`);
    }
    for (const part of all.flatMap((element) => element.content))
      if (part.page === number && !content.mcids.includes(part.mcid))
        yield say(`the tree names MCID ${part.mcid}, the page does not`);
    for (const annotation of array(pdf, page.get('Annots'))) {
      const isWidget = nameOf(pdf, dict(pdf, annotation).get('Subtype')) === 'Widget';
      if (isWidget && isRef(annotation)) widgets.push(annotation.ref);
      for (const violation of annotationViolations(pdf, annotation, number, parents, all))
        yield say(violation);
    }
    yield* [...fontViolations(pdf, dict(pdf, page.get('Resources')), content.shown)].map(say);
  }
  const listed = fields.map((field) => (isRef(field) ? field.ref : -1));
  if (listed.join() !== widgets.join())
    yield `the form lists ${listed.join()}, the pages have ${widgets.join()}`;
  const form = dict(pdf, dict(pdf, pdf.trailer.get('Root')).get('AcroForm'));
  if (widgets.length > 0 && form.get('SigFlags') !== 3) yield 'SigFlags is not 3';
  const names = widgets.map((widget) => textOf(pdf, dict(pdf, { ref: widget }).get('T')));
  if (new Set(names).size !== names.length) yield 'two fields have one name';
}

function* annotationViolations(
  pdf: Pdf,
  value: Value,
  page: number,
  parents: ReadonlyMap<number, Value>,
  all: readonly Element[],
): Generator<string> {
  if (!isRef(value)) return yield 'an annotation is no object of its own';
  const entries = dict(pdf, value);
  const subtype = nameOf(pdf, entries.get('Subtype'));
  const key = entries.get('StructParent');
  const parent = typeof key === 'number' ? parents.get(key) : undefined;
  const element = all.find(({ number }) => isRef(parent) && number === parent.ref);
  const expected = subtype === 'Widget' ? 'Form' : subtype === 'Link' ? 'Link' : null;
  if (expected === null) yield `an annotation ${subtype}`;
  if (element?.role !== expected || !element?.objects.includes(value.ref))
    yield `a ${subtype} is not tagged as ${expected}`;
  const flags = Number(entries.get('F'));
  if ((flags & 0b100) === 0 || (flags & 0b100011) !== 0)
    yield `a ${subtype} has the flags ${flags}`;
  if (subtype === 'Link' && !textOf(pdf, entries.get('Contents'))) yield 'a Link has no Contents';
  if (subtype !== 'Widget') return;
  if (nameOf(pdf, entries.get('FT')) !== 'Sig') yield 'a field is no signature';
  if (!textOf(pdf, entries.get('T'))) yield 'a field has no name';
  if (!textOf(pdf, entries.get('TU'))?.startsWith('Unterschrift ')) yield 'a field has no TU';
  const owner = entries.get('P');
  if (!isRef(owner) || owner.ref !== page) yield 'a field names another page';
  const [left, bottom, right, top] = array(pdf, entries.get('Rect')).map(Number);
  if (right! - left! < 240 || top! - bottom! < 44) yield 'a field is smaller than 240 × 44 pt';
  const appearance = dict(pdf, entries.get('AP')).get('N');
  if (
    nameOf(pdf, dict(pdf, appearance).get('Subtype')) !== 'Form' ||
    streamOf(pdf, appearance) === null
  )
    yield 'a field has no appearance';
}

function parentTree(pdf: Pdf): ReadonlyMap<number, Value> {
  const tree = new Map<number, Value>();
  const visit = (node: Value | undefined): void => {
    const entries = dict(pdf, node);
    array(pdf, entries.get('Kids')).forEach(visit);
    const numbers = array(pdf, entries.get('Nums'));
    for (let index = 0; index + 1 < numbers.length; index += 2)
      tree.set(numbers[index] as number, numbers[index + 1]!);
  };
  visit(dict(pdf, dict(pdf, pdf.trailer.get('Root')).get('StructTreeRoot')).get('ParentTree'));
  return tree;
}
