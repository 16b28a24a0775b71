import type {
  Agreement,
  Block,
  Cell,
  Change,
  FollowUp,
  Goal,
  GoalClass,
  Measure,
  Participant,
  Party,
  PlanValue,
  Preamble,
  Prose,
  Quantity,
  Section,
  Signature,
  SignatureBlock,
  Unit,
} from '@zielwerk/core';
import { calendarDate, parsePlainDecimal } from '@zielwerk/core';

/** Hand-made agreements for tests. Ranges play no part in what is emitted. */
export const RANGE = { start: 0, end: 0 };

export const UNITS = {
  '': { kind: 'none', text: '' },
  '%': { kind: 'percent', text: '%' },
  Pp: { kind: 'percentagePoint', text: 'Prozentpunkte' },
  EUR: { kind: 'money', text: 'EUR' },
  'Mio. EUR': { kind: 'money', text: 'Mio. EUR' },
  Integrationen: { kind: 'count', text: 'Integrationen' },
  Index: { kind: 'index', text: 'Index' },
} satisfies Record<string, Unit>;

/** From the number as written with a decimal comma: `+1.234,50`. */
export function quantity(written: string, unit: keyof typeof UNITS = ''): Quantity {
  const sign = written.startsWith('-') ? '-' : written.startsWith('+') ? '+' : '';
  const value = parsePlainDecimal(written.replaceAll('.', '').replace(',', '.').replace('+', ''));
  return { range: RANGE, value, sign, grouped: written.includes('.'), unit: UNITS[unit] };
}

export function change(written: string, more: Partial<Change> = {}): Change {
  return {
    range: RANGE,
    quantity: quantity(written),
    meaning: 'relative',
    explicit: false,
    base: null,
    ...more,
  };
}

export function measure(officialName: string, more: Partial<Measure> = {}): Measure {
  return {
    kind: 'measure',
    handle: null,
    previously: null,
    code: null,
    name: officialName,
    nameRange: null,
    officialName,
    isChange: false,
    better: null,
    unit: null,
    definition: null,
    definitionRange: null,
    range: null,
    ...more,
  };
}

export function planValue(label: string, more: Partial<PlanValue> = {}): PlanValue {
  return {
    kind: 'planValue',
    range: RANGE,
    measure: measure(label),
    measureRange: RANGE,
    group: null,
    groupRange: null,
    label,
    labelRange: null,
    valueKind: 'level',
    content: { kind: 'open' },
    change: null,
    base: null,
    status: 'vereinbart',
    wording: null,
    wordingRange: null,
    footnotes: [],
    reason: null,
    ...more,
  };
}

export function equalTo(written: string, unit: keyof typeof UNITS = '%'): PlanValue['content'] {
  return {
    kind: 'quantity',
    relation: 'equal',
    relationWord: '',
    quantity: quantity(written, unit),
  };
}

export function prose(source: string): Prose {
  return {
    kind: 'prose',
    range: RANGE,
    source,
    parts: source === '' ? [] : [{ kind: 'words', text: source, range: RANGE }],
  };
}

export function goal(title: string, blocks: Goal['blocks'], more: Partial<Goal> = {}): Goal {
  return {
    kind: 'goal',
    range: RANGE,
    handle: title.toLowerCase(),
    handleRange: RANGE,
    previously: null,
    title,
    titleRange: RANGE,
    statutory: null,
    blocks,
    values: blocks.filter((block) => block.kind === 'planValue'),
    ...more,
  };
}

export function followUp(heading: string, blocks: FollowUp['blocks']): FollowUp {
  return {
    kind: 'followUp',
    range: RANGE,
    heading,
    headingRange: null,
    blocks,
    entries: blocks.filter((block) => block.kind !== 'prose' && block.kind !== 'table'),
  };
}

export function goalClass(
  blocks: readonly (Goal | Prose)[],
  more: Partial<GoalClass> = {},
): GoalClass {
  return {
    kind: 'goalClass',
    range: RANGE,
    class: 'local',
    blocks,
    goals: blocks.filter((block) => block.kind === 'goal'),
    waived: null,
    waivedRange: null,
    ...more,
  };
}

export function preamble(heading: string, text: string): Preamble {
  return { kind: 'preamble', range: RANGE, heading, headingRange: null, text: prose(text) };
}

export function section(heading: string, blocks: readonly Block[], annex = false): Section {
  return { kind: 'section', range: RANGE, annex, heading, headingRange: RANGE, blocks };
}

export function party(handle: string, name: string, more: Partial<Party> = {}): Party {
  return {
    kind: 'party',
    range: RANGE,
    handle,
    handleRange: RANGE,
    previously: null,
    name,
    role: null,
    roleRange: null,
    cover: null,
    additions: [],
    additionRanges: [],
    consents: [],
    jointWith: null,
    signers: [],
    ...more,
  };
}

export function signature(party: Party, more: Partial<Signature> = {}): Signature {
  return {
    kind: 'signature',
    range: RANGE,
    party,
    signer: party.signers[0] ?? { range: RANGE, name: null, office: null, capacity: null },
    place: 'Kaiserslautern',
    date: calendarDate(2024, 4, 4),
    dateRange: null,
    ...more,
  };
}

export function signatureBlock(signatures: readonly Signature[]): SignatureBlock {
  return { kind: 'signatureBlock', range: RANGE, signatures };
}

export function cell(text: string): Cell {
  return { range: RANGE, source: text, text, parts: prose(text).parts };
}

/** Somebody without a handle. */
export function participant(text: string, party: string | null = null): Participant {
  return { party, text };
}

export function agreement(body: readonly Block[], more: Partial<Agreement> = {}): Agreement {
  return {
    kind: 'agreement',
    range: RANGE,
    language: 1,
    ruleYear: 2024,
    year: 2024,
    yearRange: RANGE,
    title: 'Zielvereinbarung 2024',
    titleRange: RANGE,
    date: null,
    dateRange: null,
    state: 'beschlossen',
    excerpt: null,
    subject: null,
    subjectRange: null,
    legalBasis: null,
    declaredChange: null,
    parties: [],
    measures: [],
    footnotes: [],
    body,
    ...more,
  };
}
