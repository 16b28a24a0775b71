import { appearanceFindings } from './appearance.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type Finding, finding, type FindingCode } from './findings.ts';
import { dictionaryOf, type Revision, type State } from './revisions.ts';
import {
  type Dictionary,
  equalValues,
  isArray,
  isDictionary,
  isReference,
  nameOf,
  type PdfObject,
  type Reference,
  type Value,
} from './syntax.ts';
import { walk } from './walk.ts';

/** One revision after the first with the states around it. */
export interface Step {
  readonly before: State;
  readonly after: State;
  readonly revision: Revision;
  readonly previous: Revision;
}

/**
 * What a later revision does beyond filling one declared, empty signature field. Nothing else is let through: all known
 * attacks on signed PDFs (hide, replace, hide and replace; annotations; forms; attachments) need another change.
 */
export function checkStep(step: Step): {
  readonly findings: readonly Finding[];
  /** The field that this revision fills; null where it fills none or several. */
  readonly field: Field | null;
} {
  const { before, after, revision, previous } = step;
  const trailerFindings = checkTrailer(revision.trailer, previous.trailer);
  const empty = fieldsOf(before, previous.trailer).filter(({ value }) => value === undefined);
  const filled = fieldsOf(after, previous.trailer).filter(
    (field) => field.value !== undefined && empty.some(({ number }) => number === field.number),
  );
  const [field] = filled;
  const objects = [...revision.objects.values()];
  if (field === undefined || filled.length > 1) {
    const changes = objects.map((object) => changeOf(object, before)).filter(isPresent);
    const fields = filled.map(({ name }) => name).join(', ');
    const whole = field
      ? finding('revision-many-signatures', fields)
      : finding('revision-unsigned', `Byte ${revision.start} bis ${revision.end}`);
    return { findings: [...trailerFindings, whole, ...changes], field: null };
  }

  const old = before.get(field.number)!;
  const allowed = ownObjects(step, field);
  const findings = objects.flatMap((object) => {
    if (object.number === field.number) return widgetFindings(object, old);
    if (isEmptiedAppearance(object, old, before)) return [];
    if (before.has(object.number)) return [changeOf(object, before)].filter(isPresent);
    return allowed.has(object.number) ? [] : [finding('object-unused', `Objekt ${object.number}`)];
  });
  const painted = appearanceFindings(field.dictionary.get('AP'), before, revision.objects);
  return { findings: [...trailerFindings, ...findings, ...painted], field };
}

const trailerKeys = new Set(['Size', 'Root', 'Info', 'ID', 'Prev']);

/** The document stays the same document: root, info and the first half of the ID. */
function checkTrailer(trailer: Dictionary, previous: Dictionary): readonly Finding[] {
  const wrong = [...trailer.keys()].filter((key) => !trailerKeys.has(key));
  for (const key of ['Root', 'Info'])
    if (!equalValues(trailer.get(key), previous.get(key))) wrong.push(key);
  if (!equalValues(firstOf(trailer.get('ID')), firstOf(previous.get('ID')))) wrong.push('ID');
  return wrong.map((key) => finding('trailer-changed', key));
}

const firstOf = (value: Value | undefined): Value | undefined =>
  isArray(value) ? value[0] : undefined;

/** How an object that was there before has changed; null where it means the same. */
function changeOf(object: PdfObject, before: State): Finding | null {
  const old = before.get(object.number);
  if (old === undefined) return finding('object-unused', `Objekt ${object.number}`);
  const isSame =
    old.generation === object.generation &&
    equalValues(old.value, object.value) &&
    old.stream === object.stream;
  if (isSame) return null;
  const changed = [...changedKeys(old.value, object.value)].join(', ');
  const detail = `Objekt ${object.number}${changed === '' ? '' : `: ${changed}`}`;
  return finding(kindOf(old, before, changed), detail);
}

function changedKeys(old: Value, value: Value): ReadonlySet<string> {
  if (!isDictionary(old) || !isDictionary(value)) return new Set();
  const keys = new Set([...old.keys(), ...value.keys()]);
  return new Set([...keys].filter((key) => !equalValues(old.get(key), value.get(key))));
}

/** What part of the document an object is, for the user to know what was touched. */
function kindOf(old: PdfObject, before: State, changed: string): FindingCode {
  const entries = isDictionary(old.value) ? old.value : new Map<string, Value>();
  const type = nameOf(entries.get('Type')) ?? '';
  if (type === 'Annot') return entries.has('FT') ? 'field-foreign' : 'annotation-changed';
  if (type === 'Catalog') return changed === 'AcroForm' ? 'form-changed' : 'catalog-changed';
  const byType = codesByType.get(type);
  if (byType !== undefined) return byType;
  if (isContent(old, before)) return 'content-changed';
  return entries.has('Producer') || entries.has('CreationDate')
    ? 'metadata-changed'
    : 'object-changed';
}

const codesByType: ReadonlyMap<string, FindingCode> = new Map([
  ['Page', 'page-changed'],
  ['Pages', 'page-changed'],
  ['Metadata', 'metadata-changed'],
  ['Filespec', 'attachment-changed'],
  ['EmbeddedFile', 'attachment-changed'],
  ['StructTreeRoot', 'structure-changed'],
  ['StructElem', 'structure-changed'],
  ['Font', 'content-changed'],
  ['FontDescriptor', 'content-changed'],
  ['XObject', 'content-changed'],
]);

function isContent(old: PdfObject, before: State): boolean {
  return [...before.values()].some(({ value }) => {
    if (!isDictionary(value) || nameOf(value.get('Type')) !== 'Page') return false;
    const contents = value.get('Contents');
    const parts = isArray(contents) ? contents : [contents];
    return parts.some((part) => isReference(part) && part.number === old.number);
  });
}

/** What signing may put into a widget; everything else in it must stay. F gains Locked, M says when. */
const signingKeys = new Set(['V', 'AP', 'AS', 'M', 'F']);

function widgetFindings(object: PdfObject, old: PdfObject): readonly Finding[] {
  if (
    !isDictionary(object.value) ||
    !isDictionary(old.value) ||
    object.generation !== old.generation
  )
    return [finding('field-changed', `Objekt ${object.number}`)];
  const { value } = object;
  const changed = [...changedKeys(old.value, value)].filter((key) => !signingKeys.has(key));
  const hidden = isNowhere(value.get('Rect')) ? ['Rect', 'P'] : [];
  const wrong = changed.filter((key) => !hidden.includes(key));
  if (![4, 132].includes(Number(value.get('F')))) wrong.push('F');
  return wrong.map((key) => finding('field-changed', `Objekt ${object.number}: ${key}`));
}

/**
 * Some signers, such as libpdf, make the field's place empty and name the first page: that shows nothing on any page, so
 * it can hide nothing. What page a field stands on, the page says.
 */
const isNowhere = (value: Value | undefined): boolean =>
  isArray(value) && value.length === 4 && value.every((side) => side === 0);

/** Poppler writes the field's former appearance once more, empty and under a wrong generation; nothing shows it. */
function isEmptiedAppearance(object: PdfObject, widget: PdfObject, before: State): boolean {
  const entries = isDictionary(widget.value) ? widget.value : new Map<string, Value>();
  const former = dictionaryOf(before, entries.get('AP')).get('N');
  return isReference(former) && former.number === object.number && object.stream === '';
}

/** The new objects that the field's signature and appearance reach. */
function ownObjects({ before, revision }: Step, field: Field): ReadonlySet<number> {
  const reached = new Set<number>();
  const follow = ({ number }: Reference): Value | undefined => {
    if (reached.has(number) || before.has(number)) return undefined;
    reached.add(number);
    return revision.objects.get(number)?.value;
  };
  walk([field.value ?? null, field.dictionary.get('AP') ?? null], follow, () => {});
  return reached;
}

const isPresent = <T>(value: T | null): value is T => value !== null;
