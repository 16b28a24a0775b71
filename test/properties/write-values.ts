import type { AgreementDraft, BaseDraft, GoalDraft, ValueDraft } from './draft.ts';
import { writeTable } from './write-table.ts';
import { type Line, type Names, quoted, writeProse } from './write-text.ts';

/** Measures of the regulation by code, in spellings that authors use. */
const STATUTORY: readonly (readonly [code: string, ...spellings: string[]])[] = [
  ['K1', 'Leistungen zum Lebensunterhalt', 'LLU', 'Veränderung der Leistungen zum Lebensunterhalt'],
  ['K2', 'Integrationsquote', 'K2', '"Integrationsquote"'],
  ['K2E4', 'Integrationsquote der Alleinerziehenden', 'K2E4'],
  ['K3', 'Langzeitleistungsbeziehende', 'K3'],
  ['K3E1', 'Integrationsquote der Langzeitleistungsbeziehenden', 'K3E1'],
];

export function writeGoal(draft: AgreementDraft, names: Names, goal: GoalDraft): Line[] {
  const handle = names.goal();
  const head = `Ziel ${handle}${goal.previously ? ` zuvor alt_${handle}` : ''} ${quoted(goal.title)}`;
  const seen = new Set<string>();
  const lines = goal.lines?.flatMap((line) =>
    'blocks' in line
      ? writeProse(names, line, '')
      : 'cells' in line
        ? writeTable(names, line)
        : valueLines(draft, names, line, seen),
  );
  const block: Line[] = lines
    ? [{ kind: 'code', text: '{' }, ...lines, { kind: 'code', text: '}' }]
    : [];
  if (goal.text === null)
    return [{ kind: 'code', text: lines ? `${head} {` : head }, ...block.slice(1)];
  const text = writeProse(names, goal.text, `${head} `);
  const last = text.at(-1)!;
  return lines
    ? [...text.slice(0, -1), { kind: 'closing', text: `${last.text} {` }, ...block.slice(1)]
    : text;
}

/** A value with the reasons above it; none where the goal says it already. */
function valueLines(
  draft: AgreementDraft,
  names: Names,
  value: ValueDraft,
  seen: Set<string>,
): Line[] {
  const { name, unit, key } = measureOf(draft, names, value);
  const group = groupOf(value, name);
  if (seen.has(key + group.key)) return [];
  seen.add(key + group.key);
  const content = contentText(value, unit);
  const notes = new Set(value.notes.flatMap((one) => names.noteAt(one) ?? []));
  if (group.name !== null && !key.startsWith('K2')) {
    names.value(`${key}${group.name}`, /\d|"/.test(content));
  }
  const rest = [
    ...(value.change
      ? [
          `(${value.change.sign}${value.change.amount}${value.change.unit}${value.change.base ? ` ${baseText(value.change.base, unit)}` : ''})`,
        ]
      : []),
    ...(value.base ? [baseText(value.base, unit)] : []),
    ...(value.status ? [value.status] : []),
    ...(value.label === null ? [] : [`als ${quoted(value.label)}`]),
    ...(value.wording === null ? [] : [`Wortlaut ${quoted(value.wording)}`]),
    ...(notes.size === 0 ? [] : [`Fußnote ${[...notes].join(', ')}`]),
  ];
  if (content === '' && !value.change && !value.status && value.wording === null)
    rest.push('beobachten');
  const turn = rest.length === 0 ? 0 : value.turn % rest.length;
  const parts = [content, ...rest.slice(turn), ...rest.slice(0, turn)].filter(
    (part) => part !== '',
  );
  return [
    ...value.reasons.map((text): Line => ({ kind: 'code', text: `/// ${text}` })),
    { kind: 'code', text: `${name}${group.text} ${parts.join(' ')}` },
  ];
}

function measureOf(
  draft: AgreementDraft,
  names: Names,
  { measure, spelling }: ValueDraft,
): { readonly name: string; readonly unit: string; readonly key: string } {
  const index = measure % (STATUTORY.length + draft.measures.length);
  const statutory = STATUTORY[index];
  if (statutory) {
    const [code, ...spellings] = statutory;
    const unit = spelling % 7 === 0 ? 'Prozent' : '%';
    return { name: spellings[spelling % spellings.length]!, unit, key: code };
  }
  const own = index - STATUTORY.length;
  const handle = names.measureHandle(own);
  const name =
    spelling % 3 === 0 && names.hasOwnName(own) ? quoted(names.measureName(own)) : handle;
  return { name, unit: draft.measures[own]!.unit, key: handle };
}

/** A group, how it is written behind the measure, and the name under which prose may quote it. */
function groupOf({ group, groupIsKnown }: ValueDraft, measure: string) {
  if (group === null) return { text: '', key: '', name: '' };
  const isKnown = ['gesamt', 'Frauen', 'Männer', 'Alleinerziehende'].includes(group);
  // „Integrationsquote Alleinerziehende“ is the name of another Kennzahl.
  const bare = isKnown && groupIsKnown;
  if (bare && group === 'Alleinerziehende' && !/["“]$/.test(measure))
    return { text: '', key: '', name: '' };
  return {
    text: bare ? ` ${group}` : ` ${quoted(group)}`,
    key: ` ${group}`,
    name: isKnown ? ` ${group}` : null,
  };
}

function contentText({ content }: ValueDraft, unit: string): string {
  switch (content.kind) {
    case 'quantity':
      return `${content.relation}${content.sign ?? ''}${content.amount}${unit === '' ? '' : ` ${unit}`}`;
    case 'range':
      return `= von ${content.from}${content.twice ? ` ${unit}` : ''} bis ${content.to} ${unit}`.trimEnd();
    case 'text':
      return `= ${quoted(content.text)}`;
    case 'words':
      return content.words;
  }
}

function baseText({ word, name, year, amount }: BaseDraft, unit: string): string {
  const words = name.startsWith('"') ? quoted(name.slice(1)) : name;
  const known = year ? ' 2023' : '';
  return `${word} ${words}${known}${amount === null ? '' : ` = ${amount} ${unit}`.trimEnd()}`;
}
