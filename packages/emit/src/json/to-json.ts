import type {
  Agreement,
  Block,
  Cell,
  CalendarDate,
  Citation,
  FollowUpEntry,
  Goal,
  Measure,
  Party,
  Prose,
  Signature,
  Signer,
  Table,
} from '@zielwerk/core';
import { isoDate, printDate } from '@zielwerk/core';
import type * as Json from './agreement-json.generated.ts';
import { planValueJson } from './values.ts';

/** The agreement as data: all that its source says, in its order. The shape is a contract, `schema/agreement.schema.json`. */
export function toJson(agreement: Agreement): Json.AgreementJson {
  const { language, ruleYear, year, title, date, state, excerpt, subject } = agreement;
  const { legalBasis, declaredChange } = agreement;
  return {
    $schema: 'urn:zielwerk:schema:agreement:1',
    formatVersion: 1,
    language,
    ruleYear,
    year,
    title,
    date: date && isoDate(date),
    dateText: date && printDate(date),
    state,
    excerpt,
    subject,
    legalBasis: legalBasis && {
      text: legalBasis.text,
      citations: legalBasis.citations.map(citationJson),
      nr: legalBasis.nr,
      other: legalBasis.other,
    },
    declaredChange: declaredChange && {
      meaning: declaredChange.meaning,
      base: declaredChange.base,
    },
    parties: agreement.parties.map(partyJson),
    measures: allMeasures(agreement).map(measureJson),
    footnotes: agreement.footnotes.map(({ handle, text }) => ({ handle, text: textJson(text) })),
    body: agreement.body.map(blockJson),
  };
}

function citationJson(citation: Citation): Json.CitationJson {
  const { section, paragraph, sentence, number, law, text } = citation;
  return { section, paragraph, sentence, number, law, text };
}

function partyJson(party: Party): Json.PartyJson {
  const { handle, previously, name, role, cover, additions, consents, jointWith } = party;
  return {
    handle,
    previously,
    name,
    role,
    cover: cover && { lead: cover.lead, leadIsArticle: cover.leadIsArticle, text: cover.text },
    additions,
    consents,
    jointWith,
    signers: party.signers.map(signerJson),
  };
}

function signerJson({ name, office, capacity }: Signer): Json.SignerJson {
  return { name, office, capacity };
}

/** Those declared in the source, each by its handle, and those of the regulation that a value names, by code and name. */
function allMeasures(agreement: Agreement): readonly Measure[] {
  const measures = new Map<string, Measure>();
  const add = (measure: Measure) => {
    const key = measure.code === null ? `${measure.handle}` : `${measure.code} ${measure.name}`;
    if (!measures.has(key)) measures.set(key, measure);
  };
  const addGoals = (goals: readonly Goal[]) =>
    goals.forEach((goal) => goal.values.forEach((value) => add(value.measure)));
  const addBlock = (block: Block) => {
    if (block.kind === 'section') block.blocks.forEach(addBlock);
    if (block.kind === 'goal') addGoals([block]);
    if (block.kind === 'goalClass') addGoals(block.goals);
  };
  agreement.measures.forEach(add);
  agreement.body.forEach(addBlock);
  return [...measures.values()];
}

function measureJson(measure: Measure): Json.MeasureJson {
  const { code, handle, previously, name, officialName, isChange, better, unit, definition } =
    measure;
  return {
    code,
    handle,
    previously,
    name,
    officialName,
    isChange,
    better,
    unit,
    definition,
    declared: measure.range !== null,
  };
}

/** The author's source, and the same text with the quoted facts in their places. */
function textJson({ source, parts }: Prose | Cell): Json.TextJson {
  const text = parts.map((part) => (part.kind === 'footnote' ? '' : part.text)).join('');
  return { source, text };
}

function blockJson(block: Block): Json.BlockJson {
  switch (block.kind) {
    case 'preamble':
      return { kind: 'preamble', heading: block.heading, text: textJson(block.text) };
    case 'section': {
      const { annex, heading } = block;
      return { kind: 'section', annex, heading, blocks: block.blocks.map(blockJson) };
    }
    case 'prose':
    case 'table':
      return textOrTableJson(block);
    case 'goal':
      return goalJson(block);
    case 'goalClass': {
      const { waived } = block;
      const blocks = block.blocks.map((one) =>
        one.kind === 'goal' ? goalJson(one) : textOrTableJson(one),
      );
      return { kind: 'goalClass', class: block.class, blocks, waived };
    }
    case 'followUp': {
      const blocks = block.blocks.map((one) =>
        one.kind === 'prose' || one.kind === 'table'
          ? textOrTableJson(one)
          : followUpEntryJson(one),
      );
      return { kind: 'followUp', heading: block.heading, blocks };
    }
    case 'definition':
      return { kind: 'definition', term: block.term, text: textJson(block.text) };
    case 'signatureBlock':
      return { kind: 'signatureBlock', signatures: block.signatures.map(signatureJson) };
  }
}

function textOrTableJson(block: Prose | Table): Json.ProseJson | Json.TableJson {
  if (block.kind === 'prose') return { kind: 'prose', text: textJson(block) };
  return {
    kind: 'table',
    caption: block.caption,
    header: block.header.map(textJson),
    rows: block.rows.map((row) => row.map(textJson)),
  };
}

function goalJson(goal: Goal): Json.GoalJson {
  const { handle, previously, title, statutory } = goal;
  return {
    kind: 'goal',
    handle,
    previously,
    title,
    statutory,
    blocks: goal.blocks.map((one) =>
      one.kind === 'planValue' ? planValueJson(one) : textOrTableJson(one),
    ),
  };
}

function followUpEntryJson(entry: FollowUpEntry): Json.FollowUpEntryJson {
  const { kind, from, to, text } = entry;
  return { kind, when: whenJson(entry.when), from, to, text };
}

function whenJson(when: CalendarDate | string | null): Json.FollowUpEntryJson['when'] {
  if (when === null) return null;
  if (typeof when === 'string') return { kind: 'rhythm', text: when };
  return { kind: 'date', date: isoDate(when), text: printDate(when) };
}

function signatureJson({ party, signer, place, date }: Signature): Json.SignatureJson {
  return {
    party: party.handle,
    signer: signerJson(signer),
    place,
    date: typeof date === 'string' ? null : date && isoDate(date),
    dateText: typeof date === 'string' ? date : date && printDate(date),
  };
}
