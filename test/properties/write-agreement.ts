import { type Line, type Names, Registry, quoted, writeProse } from './write-text.ts';
import { writeTable } from './write-table.ts';
import { writeGoal } from './write-values.ts';
import type { AgreementDraft, BlockDraft, EntryDraft, SignatureDraft } from './draft.ts';
import type { MeasureDraft, PartyDraft } from './draft-head.ts';
import type { ProseDraft } from './draft-prose.ts';

const PARTIES = ['agentur', 'jobcenter', 'land_nw', 'träger'];
const MEASURES = ['fälle', 'plätze', 'kosten_je_person'];

/** The source text of a draft: handles given, references led to what is there. */
export function writeAgreement(draft: AgreementDraft): string {
  // The first time nothing is known that could be quoted.
  const known = new Registry(draft, PARTIES, MEASURES);
  agreementLines(draft, known);
  const lines = agreementLines(draft, new Registry(draft, PARTIES, MEASURES, known));
  return `${withComments(draft, lines).join('\n')}\n`;
}

function agreementLines(draft: AgreementDraft, names: Names): Line[] {
  const head: string[] = [];
  if (draft.edition) head.push('Sprache 1');
  if (draft.rules) head.push(`Regelwerk ${draft.rules}`);
  head.push(
    `Zielvereinbarung ${draft.year}${draft.title === null ? '' : ` ${quoted(draft.title)}`}${draft.day === null ? '' : ` vom ${draft.day}`}`,
  );
  if (draft.state) head.push(`Status ${draft.state}`);
  if (draft.excerpt !== null) head.push(`Auszug ${quoted(draft.excerpt)}`);
  if (draft.subject !== null) head.push(`Gegenstand ${quoted(draft.subject)}`);
  if (typeof draft.legalBasis === 'string')
    head.push(`Rechtsgrundlage sonstige ${quoted(draft.legalBasis)}`);
  else if (draft.legalBasis) head.push(`Rechtsgrundlage ${draft.legalBasis.join(draft.link)}`);
  if (draft.change)
    head.push(`Veränderung in ${draft.change.unit} gegenüber ${maybeQuoted(draft.change.base)}`);
  const { preamble } = draft;
  return [
    ...head.map((text) => code(text)),
    ...draft.parties.flatMap((party, index) => partyLines(party, index)),
    ...draft.measures.flatMap((measure, index) => measureLines(names, measure, index)),
    ...(preamble === null
      ? []
      : writeProse(
          names,
          preamble.prose,
          `Präambel ${preamble.heading === null ? '' : `${quoted(preamble.heading)} `}`,
        )),
    ...draft.body.flatMap((block) => blockLines(draft, names, block)),
  ];
}

function partyLines(party: PartyDraft, index: number): Line[] {
  const handle = PARTIES[index]!;
  const lines = [
    `Partei ${handle}${party.previously ? ` zuvor alt_${handle}` : ''} ${quoted(party.name)} {`,
  ];
  if (party.role) lines.push(`Rolle ${party.role}`);
  if (party.cover !== null)
    lines.push(
      `Rubrum ${party.lead === null ? '' : `${maybeQuoted(party.lead)} `}${quoted(party.cover)}`,
    );
  lines.push(...party.additions.map((text) => `Zusatz ${quoted(text)}`));
  lines.push(...party.consents.map((text) => `im Einvernehmen mit ${quoted(text)}`));
  if (party.joint !== null && index > 0)
    lines.push(`gemeinsam mit ${PARTIES[party.joint % index]!}`);
  for (const { name, office, capacity } of signersOf(party)) {
    const who = name === null ? `Amt ${quoted(office!)}` : quoted(name);
    const duty = name !== null && office !== null ? `, ${quoted(office)}` : '';
    // In quotes it stands behind an office only.
    const last = office === null && capacity.includes('"') ? '' : capacity;
    lines.push(`vertreten durch ${who}${duty}${last}`);
  }
  return [...lines, '}'].map((text) => code(text));
}

/** Those who can be told from one another by their name or, without one, their office. */
function signersOf({ signers }: PartyDraft): readonly PartyDraft['signers'][number][] {
  const seen = new Set<string>();
  return signers.filter(({ name, office }) => {
    const texts = [name, office].filter((text) => text !== null);
    if (texts.length === 0 || texts.some((text) => seen.has(text))) return false;
    for (const text of texts) seen.add(text);
    return true;
  });
}

function measureLines(names: Names, measure: MeasureDraft, index: number): Line[] {
  const handle = MEASURES[index]!;
  const { definition } = measure;
  const meaning =
    definition === null
      ? []
      : typeof definition === 'string'
        ? [code(`Definition ${quoted(definition)}`)]
        : writeProse(names, withoutMarkup(definition), 'Definition ');
  return [
    code(
      `Messgröße ${handle}${measure.previously ? ` zuvor alt_${handle}` : ''} ${quoted(names.measureName(index))} {`,
    ),
    ...(measure.declares && measure.unit ? [code(`Einheit ${measure.unit}`)] : []),
    ...meaning,
    ...(measure.better ? [code(`besser ${measure.better}`)] : []),
    code('}'),
  ];
}

/** A definition is read as words alone. */
function withoutMarkup(definition: ProseDraft): ProseDraft {
  const blocks = definition.blocks.map(({ lines }) => ({
    kind: 'p' as const,
    lines: lines.map(({ lead }) => ({ lead, pieces: [] })),
  }));
  return { ...definition, blocks };
}

function blockLines(draft: AgreementDraft, names: Names, block: BlockDraft): Line[] {
  switch (block.kind) {
    case 'goal':
      return writeGoal(draft, names, block.goal);
    case 'prose':
      return writeProse(names, block.prose, '');
    case 'class': {
      const name = block.local ? 'Lokale Ziele' : 'Kommunale Ziele';
      if (block.waived !== null) return [code(`${name} entfallen ${quoted(block.waived)}`)];
      const blocks = block.blocks.flatMap((one) =>
        'title' in one
          ? writeGoal(draft, names, one)
          : 'cells' in one
            ? writeTable(names, one)
            : writeProse(names, one, ''),
      );
      return [code(`${name} {`), ...blocks, code('}')];
    }
    case 'table':
      return writeTable(names, block);
    case 'followUp': {
      const heading = block.heading === null ? '' : `${quoted(block.heading)} `;
      const entries = block.entries.flatMap((entry) =>
        'blocks' in entry
          ? writeProse(names, entry, '')
          : 'cells' in entry
            ? writeTable(names, entry)
            : [entryLine(draft, entry)],
      );
      return [code(`Zielnachhaltung ${heading}{`), ...entries, code('}')];
    }
    case 'definition':
      return writeProse(names, block.prose, `Begriff ${quoted(block.term)} `);
    case 'footnote':
      return writeProse(names, block.prose, `Fußnote ${names.footnote()} `);
    case 'signatures':
      return signatureLines(draft, block.lines);
    case 'section': {
      const blocks = block.blocks.flatMap((inner) => blockLines(draft, names, inner));
      const keyword = block.annex ? 'Anlage' : 'Abschnitt';
      return [code(`${keyword} ${quoted(block.heading)} {`), ...blocks, code('}')];
    }
  }
}

function entryLine(draft: AgreementDraft, entry: EntryDraft): Line {
  const { what, when, from, to, colon, text } = entry;
  const isDate = /^(?:am )?\d+\..*\d{4}$/.test(when) && !when.includes(' und ');
  if (what === 'Datenstand') {
    const isText = when.startsWith('"');
    const date = isDate ? when.replace('am ', '') : isText ? maybeQuoted(when) : '31.07.2026';
    return code(`Datenstand ${date}${text === null ? '' : ` Berichtsmonat ${quoted(text)}`}`);
  }
  const handles = (picks: EntryDraft['from']): string =>
    picks
      .map((pick) =>
        typeof pick === 'string' ? quoted(pick) : PARTIES[pick % draft.parties.length]!,
      )
      .join(', ');
  const words = [what, maybeQuoted(when)];
  if (from.length > 0) words.push(`von ${handles(from)}`);
  if (to.length > 0) words.push(`${what === 'Dialog' ? 'mit' : 'an'} ${handles(to)}`);
  const subject = text === null ? '' : ` ${quoted(text)}`;
  return code(words.join(' ') + (colon && text !== null ? ':' : '') + subject);
}

function signatureLines(draft: AgreementDraft, lines: readonly SignatureDraft[]): Line[] {
  const seen = new Set<string>();
  const signerOf = ({ party, signer }: SignatureDraft) => {
    const signers = signersOf(draft.parties[party % draft.parties.length]!);
    const one = signer === null ? undefined : signers[signer % Math.max(1, signers.length)];
    return { signers, who: one ? ` ${quoted(one.name ?? one.office!)}` : '' };
  };
  const written = lines.flatMap((line): Line[] => {
    const { party: pick, place, day } = line;
    const index = pick % draft.parties.length;
    const { signers, who } = signerOf(line);
    const named = new Set(
      lines
        .filter(({ party }) => party % draft.parties.length === index)
        .map((other) => signerOf(other).who),
    );
    named.delete('');
    // A line without a name stands for those whom no other line names: there must be some.
    const isForNobody = who === '' && signers.length > 0 && named.size === signers.length;
    const key = `${index}${who}`;
    if (isForNobody || seen.has(key)) return [];
    seen.add(key);
    const where = place === null ? '' : ` in ${quoted(place)}`;
    return [code(`${PARTIES[index]!}${who}${where}${day === null ? '' : ` am ${day}`}`)];
  });
  return [code('Unterschriften {'), ...written, code('}')];
}

/** Indents the lines, and puts comments and blank lines between and behind them. */
function withComments(
  { between, behind, tight }: AgreementDraft,
  lines: readonly Line[],
): string[] {
  const before = new Map(between.map(({ line, text }) => [line % lines.length, text]));
  const after = new Map(behind.map(({ line, text }) => [line % lines.length, text]));
  let depth = 0;
  return lines.flatMap((line, index) => {
    if (line.kind === 'inside')
      return [line.text === '' || tight ? line.text : '  '.repeat(depth) + line.text];
    if (line.text.startsWith('}')) depth--;
    const indent = tight ? '' : '  '.repeat(depth);
    if (line.text.endsWith('{') && line.kind !== 'row') depth++;
    const comment = after.get(index);
    const trailing = comment !== undefined && line.kind === 'code' ? ` ${comment}` : '';
    const above = line.kind === 'closing' ? undefined : before.get(index);
    return [...(above === undefined ? [] : [indent + above]), indent + line.text + trailing];
  });
}

function maybeQuoted(text: string): string {
  return text.startsWith('"') ? quoted(text.slice(1)) : text;
}

function code(text: string): Line {
  return { kind: 'code', text };
}
