import { dict, type Dict, isRef, nameOf, type Pdf, resolve, textOf, type Value } from './reader.ts';

/** An element of the structure tree. */
export interface Element {
  readonly number: number;
  readonly role: string;
  readonly entries: Dict;
  readonly kids: readonly Element[];
  /** Marked content by page object and MCID. */
  readonly content: readonly { readonly page: number; readonly mcid: number }[];
  /** The annotations it holds, by object number. */
  readonly objects: readonly number[];
}

const roles = new Set(
  'Document Part Div Sect Art H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Caption Span Link Form Note Reference Quote BlockQuote Em Strong NonStruct Figure Formula'.split(
    ' ',
  ),
);

/** The structure tree, with what is wrong in the tree itself. */
export function readTree(pdf: Pdf): {
  readonly elements: readonly Element[];
  readonly violations: readonly string[];
} {
  const violations: string[] = [];
  const root = dict(pdf, pdf.trailer.get('Root')).get('StructTreeRoot');
  const roleMap = dict(pdf, dict(pdf, root).get('RoleMap'));

  const visit = (value: Value, parent: number): Element | null => {
    if (!isRef(value)) return null;
    const entries = dict(pdf, value);
    if (resolve(pdf, entries.get('S')) === null) return null;
    const parentRef = entries.get('P');
    if (!isRef(parentRef) || parentRef.ref !== parent)
      violations.push(`element ${value.ref} does not name its parent`);
    const tag = nameOf(pdf, entries.get('S'))!;
    const role = nameOf(pdf, roleMap.get(tag)) ?? tag;
    if (!roles.has(role)) violations.push(`the role ${role} is not standard`);
    const kids: Element[] = [];
    const content: { page: number; mcid: number }[] = [];
    const objects: number[] = [];
    const page = (own: Value | undefined): number => (isRef(own) ? own.ref : -1);
    for (const kid of kidsOf(pdf, entries)) {
      if (typeof kid === 'number') content.push({ page: page(entries.get('Pg')), mcid: kid });
      else if (kid instanceof Map && kid.has('MCID'))
        content.push({
          page: page(kid.get('Pg') ?? entries.get('Pg')),
          mcid: kid.get('MCID') as number,
        });
      else if (kid instanceof Map && nameOf(pdf, kid.get('Type')) === 'OBJR')
        objects.push(page(kid.get('Obj')));
      else {
        const child = visit(kid, value.ref);
        if (child === null) violations.push(`element ${value.ref} has a kid that is none`);
        else kids.push(child);
      }
    }
    return { number: value.ref, role, entries, kids, content, objects };
  };
  const elements = kidsOf(pdf, dict(pdf, root))
    .map((kid) => visit(kid, isRef(root) ? root.ref : -1))
    .filter((element) => element !== null);
  if (elements.length !== 1 || elements[0]?.role !== 'Document')
    violations.push('the tree is not one Document');
  return { elements, violations };
}

const kidsOf = (pdf: Pdf, entries: Dict): Value[] => {
  const kids = entries.get('K');
  const resolved = resolve(pdf, kids);
  return Array.isArray(resolved) ? resolved : kids === undefined ? [] : [kids];
};

export const flatten = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) => [element, ...flatten(element.kids)]);

/** Attributes of an owner such as /Table. */
export function attribute(pdf: Pdf, element: Element, owner: string, key: string): Value {
  const value = resolve(pdf, element.entries.get('A'));
  for (const item of Array.isArray(value) ? value : [value]) {
    const entries = dict(pdf, item);
    if (nameOf(pdf, entries.get('O')) === owner && entries.has(key))
      return resolve(pdf, entries.get(key));
  }
  return null;
}

/** Headings, lists, tables, notes (ISO 14289-1 7.2, 7.4, 7.5, 7.6, 7.9). */
export function* tagViolations(pdf: Pdf, elements: readonly Element[]): Generator<string> {
  let level = 0;
  const ids = new Set<string>();
  for (const element of flatten(elements)) {
    const { role } = element;
    const roleOfKids = element.kids.map((kid) => kid.role);
    const only = (...allowed: string[]): string[] =>
      roleOfKids.filter((kid) => !allowed.includes(kid)).map((kid) => `${role} holds ${kid}`);
    if (/^H[1-6]$/.test(role)) {
      const next = Number(role[1]);
      if (level === 0 && next !== 1) yield `the first heading is ${role}`;
      if (level !== 0 && next === 1) yield 'H1 comes twice';
      if (next > level + 1) yield `${role} follows H${level}`;
      level = next;
    }
    if (role === 'L') yield* only('LI', 'L', 'Caption');
    if (role === 'L' && !roleOfKids.includes('LI')) yield 'L without LI';
    if (role === 'LI') yield* only('Lbl', 'LBody');
    if (role === 'LI' && !roleOfKids.includes('LBody')) yield 'LI without LBody';
    if (role === 'Note') {
      const id = textOf(pdf, element.entries.get('ID'));
      if (!id) yield 'Note without ID';
      else if (ids.has(id)) yield `two notes with the ID ${id}`;
      else ids.add(id);
    }
    const alternative = element.entries.get('Alt') ?? element.entries.get('ActualText');
    if ((role === 'Figure' || role === 'Formula') && !textOf(pdf, alternative))
      yield `${role} without Alt`;
    if (role === 'Table') {
      yield* only('TR', 'THead', 'TBody', 'TFoot', 'Caption');
      yield* tableViolations(pdf, element);
    }
    if (role === 'THead' || role === 'TBody') yield* only('TR');
    if (role === 'TR') yield* only('TH', 'TD');
    if (role === 'TH' && !['Column', 'Row', 'Both'].includes(scopeOf(pdf, element)))
      yield 'TH without Scope';
  }
  if (level === 0) yield 'there is no heading';
}

const scopeOf = (pdf: Pdf, element: Element): string => {
  const scope = attribute(pdf, element, 'Table', 'Scope');
  return nameOf(pdf, scope) ?? '';
};

/** Every row is as wide as the table, counted with the cells that span into it. */
function* tableViolations(pdf: Pdf, table: Element): Generator<string> {
  const groups = table.kids.filter((kid) => kid.role !== 'TR' && kid.role !== 'Caption');
  if (
    groups.some((group) => group.role === 'THead') &&
    !groups.some((group) => group.role === 'TBody')
  )
    yield 'THead without TBody';
  const rows = flatten(table.kids.filter((kid) => kid.role !== 'Caption')).filter(
    (kid) => kid.role === 'TR' && !isNested(table, kid),
  );
  if (!rows[0]?.kids.some((kid) => kid.role === 'TH')) yield 'a table without column headers';
  let spanning: number[] = [];
  let width = -1;
  for (const row of rows) {
    const span = (cell: Element, key: string): number =>
      Number(attribute(pdf, cell, 'Table', key) ?? 1);
    const fromAbove = spanning.length;
    const cells = row.kids.reduce((sum, cell) => sum + span(cell, 'ColSpan'), 0);
    if (width === -1) width = cells;
    if (cells + fromAbove !== width)
      yield `a row of ${cells + fromAbove} columns in a table of ${width}`;
    spanning = [...spanning, ...row.kids.map((cell) => span(cell, 'RowSpan'))]
      .map((rest) => rest - 1)
      .filter((rest) => rest > 0);
  }
  if (spanning.length > 0) yield 'a cell spans beyond its table';
}

const isNested = (table: Element, row: Element): boolean =>
  flatten(table.kids).some((kid) => kid.role === 'Table' && flatten(kid.kids).includes(row));
