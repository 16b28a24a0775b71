import { cellLiteral, format, roleName, stringLiteral } from '@zielwerk/core';
import type * as Json from '../json/agreement-json.generated.ts';
import { isPlainTime, isPlainWords } from './plain-words.ts';
import { signatureLines } from './signature-lines.ts';
import { type Naming, valueLine } from './value-line.ts';

/**
 * The source text, in canonical form, that compiles to this JSON again. Comments are not part of the JSON; reasons are.
 * Throws where the data say what no source can: a line break within a name, a fence within a text.
 */
export function toSource(json: Json.AgreementJson): string {
  const naming: Naming = {
    ruleYear: json.ruleYear,
    officialNames: new Map(
      json.measures.map(({ code, name, officialName }) => [`${code ?? ''} ${name}`, officialName]),
    ),
  };
  const lines = [
    ...headLines(json),
    ...json.parties.flatMap(partyLines),
    ...json.measures.filter(({ declared }) => declared).flatMap(measureLines),
    ...json.body.flatMap((block) => blockLines(naming, json.parties, block)),
    ...json.footnotes.flatMap(({ handle, text }) => [
      '',
      `Fußnote ${handle} ${FENCE}`,
      ...proseLines(text),
    ]),
  ];
  const text = `${lines.join('\n')}\n`;
  const formatted = format({ name: '', text });
  if ('diagnostics' in formatted) throw new Error(formatted.diagnostics[0]?.message ?? 'unlesbar');
  return formatted.text;
}

const FENCE = '"""';
const STATES = {
  vorlage: 'Vorlage',
  entwurf: 'Entwurf',
  beschlossen: null,
  unterzeichnet: 'unterzeichnet',
  zurückgegeben: 'zurückgegeben',
} as const;

function headLines(json: Json.AgreementJson): string[] {
  const { language, ruleYear, year, title, legalBasis, declaredChange } = json;
  const lines = [`Sprache ${language}`];
  if (ruleYear !== year) lines.push(`Regelwerk ${ruleYear}`);
  lines.push(
    `Zielvereinbarung ${year}${title === `Zielvereinbarung ${year}` ? '' : ` ${quoted(title)}`}${json.dateText === null ? '' : ` vom ${json.dateText}`}`,
  );
  const state = STATES[json.state];
  if (state) lines.push(`Status ${state}`);
  if (json.excerpt !== null) lines.push(`Auszug ${quoted(json.excerpt)}`);
  if (json.subject !== null) lines.push(`Gegenstand ${quoted(json.subject)}`);
  if (legalBasis) lines.push(`Rechtsgrundlage ${legalBasis.text ?? otherBasis(legalBasis)}`);
  if (declaredChange) {
    const unit = declaredChange.meaning === 'relative' ? '%' : 'Pp';
    lines.push(`Veränderung in ${unit} gegenüber ${baseName(declaredChange.base)}`);
  }
  return lines;
}

function otherBasis({ other }: Json.LegalBasisJson): string {
  return `sonstige ${quoted(other ?? '')}`;
}

/** A declared base may be any words; those that are no words of the language stand in quotes. */
function baseName(base: string): string {
  return /^(?:Vorjahr|Prognose|(?:Ist|Zielwert)(?: \d{4})?)$/.test(base) ? base : quoted(base);
}

function partyLines(party: Json.PartyJson): string[] {
  const lines = ['', `Partei ${handleOf(party)} ${quoted(party.name)} {`];
  if (party.role) lines.push(`Rolle ${roleName(party.role)}`);
  if (party.cover) {
    const { lead, leadIsArticle, text } = party.cover;
    const words = leadIsArticle ? lead : quoted(lead);
    lines.push(`Rubrum ${words === '' ? '' : `${words} `}${quoted(text)}`);
  }
  for (const addition of party.additions) lines.push(`Zusatz ${quoted(addition)}`);
  for (const consent of party.consents) lines.push(`im Einvernehmen mit ${quoted(consent)}`);
  if (party.jointWith) lines.push(`gemeinsam mit ${party.jointWith}`);
  for (const signer of party.signers) lines.push(signerLine(signer));
  return [...lines, '}'];
}

function signerLine({ name, office, capacity }: Json.SignerJson): string {
  const who =
    name === null
      ? `Amt ${quoted(office ?? '')}`
      : quoted(name) + (office === null ? '' : `, ${quoted(office)}`);
  const last = capacity === null ? '' : ` ${isCapacity(capacity) ? capacity : quoted(capacity)}`;
  return `vertreten durch ${who}${last}`;
}

/** What may stand without quotes behind who signs. */
function isCapacity(text: string): boolean {
  return text === 'in Vertretung' || text === 'im Auftrag' || isPlainWords(text);
}

function measureLines(measure: Json.MeasureJson): string[] {
  const { handle, previously, name, unit, definition, better } = measure;
  const lines = [
    '',
    `Messgröße ${handleOf({ handle: handle ?? '', previously })} ${quoted(name)} {`,
  ];
  if (unit) lines.push(`Einheit ${unit}`);
  if (definition !== null)
    lines.push(`Definition ${definition === '' ? `${FENCE} ${FENCE}` : quoted(definition)}`);
  if (better) lines.push(`besser ${better === 'higher' ? 'höher' : 'niedriger'}`);
  return [...lines, '}'];
}

function blockLines(
  naming: Naming,
  parties: readonly Json.PartyJson[],
  block: Json.BlockJson,
): string[] {
  switch (block.kind) {
    case 'preamble': {
      const heading = block.heading === 'Präambel' ? '' : `${quoted(block.heading)} `;
      return ['', `Präambel ${heading}${FENCE}`, ...proseLines(block.text)];
    }
    case 'section': {
      const blocks = block.blocks.flatMap((inner) => blockLines(naming, parties, inner));
      const keyword = block.annex ? 'Anlage' : 'Abschnitt';
      return ['', `${keyword} ${quoted(block.heading)} {`, ...blocks, '}'];
    }
    case 'prose':
    case 'table':
      return textOrTableLines(block);
    case 'goal':
      return goalLines(naming, block);
    case 'goalClass': {
      const name = block.class === 'local' ? 'Lokale Ziele' : 'Kommunale Ziele';
      if (block.waived !== null) return [`${name} entfallen ${quoted(block.waived)}`];
      return [
        `${name} {`,
        ...block.blocks.flatMap((inner) => blockLines(naming, parties, inner)),
        '}',
      ];
    }
    case 'followUp': {
      const heading = block.heading === null ? '' : `${quoted(block.heading)} `;
      const lines = block.blocks.flatMap((one) =>
        one.kind === 'prose' || one.kind === 'table' ? textOrTableLines(one) : [entryLine(one)],
      );
      return [`Zielnachhaltung ${heading}{`, ...lines, '}'];
    }
    case 'definition':
      return [`Begriff ${quoted(block.term)} ${FENCE}`, ...proseLines(block.text)];
    case 'signatureBlock':
      return ['', 'Unterschriften {', ...signatureLines(parties, block.signatures), '}'];
  }
}

function goalLines(naming: Naming, goal: Json.GoalJson): string[] {
  return [
    `Ziel ${handleOf(goal)} ${quoted(goal.title)} {`,
    ...goal.blocks.flatMap((one) =>
      one.kind === 'planValue' ? valueLine(naming, one) : textOrTableLines(one),
    ),
    '}',
  ];
}

function rowLine(cells: readonly Json.TextJson[]): string {
  return `| ${cells.map(({ source }) => cellLiteral(source)).join(' | ')} |`;
}

function entryLine(entry: Json.FollowUpEntryJson): string {
  const { kind, when, from, to, text } = entry;
  const date = when?.kind === 'date' ? when.text : null;
  if (kind === 'data') {
    const time = when?.kind === 'rhythm' ? quoted(when.text) : date;
    return `Datenstand${time === null ? '' : ` ${time}`}${text === null ? '' : ` Berichtsmonat ${quoted(text)}`}`;
  }
  const words = [kind === 'dialogue' ? 'Dialog' : 'Bericht'];
  if (date) words.push(`am ${date}`);
  else if (when?.kind === 'rhythm')
    words.push(isPlainTime(when.text) ? when.text : quoted(when.text));
  const names = (all: readonly Json.ParticipantJson[]) =>
    all.map(({ party, text: name }) => party ?? quoted(name)).join(', ');
  if (from.length > 0) words.push(`von ${names(from)}`);
  if (to.length > 0) words.push(`${kind === 'dialogue' ? 'mit' : 'an'} ${names(to)}`);
  if (text !== null) words.push(quoted(text));
  return words.join(' ');
}

function textOrTableLines(block: Json.ProseJson | Json.TableJson): string[] {
  if (block.kind === 'prose') return [FENCE, ...proseLines(block.text)];
  const caption = block.caption === null ? '' : `${quoted(block.caption)} `;
  return [`Tabelle ${caption}{`, ...[block.header, ...block.rows].map(rowLine), '}'];
}

function proseLines({ source }: Json.TextJson): string[] {
  if (source.includes(FENCE)) throw new Error('a text holds a fence');
  return [...source.split('\n'), FENCE];
}

function handleOf({ handle, previously }: { handle: string; previously: string | null }): string {
  return previously === null ? handle : `${handle} zuvor ${previously}`;
}

function quoted(text: string): string {
  if (/[\r\n]/.test(text)) throw new Error('a name holds a line break');
  return stringLiteral(text);
}
