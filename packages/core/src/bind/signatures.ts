import type { Party, Signature, SignatureBlock, Signer } from '../model/agreement.ts';
import type * as Ast from '../syntax/ast.ts';
import { stringLiteral } from '../syntax/strings.ts';
import { writtenDay } from '../syntax/written-day.ts';
import { normalizeName } from '../text/names.ts';
import { nearest } from '../text/nearest.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { type BindContext, replacement, report, reportMissing } from './context.ts';
import { bindDate } from './literals.ts';
import { bindHandle, once } from './parties.ts';
import { isPlaced } from './placement.ts';

/** One entry a signer: a party's line stands for all of its signers that no other line names. */
export function bindSignatures(
  context: BindContext,
  node: Ast.SignaturesStatement,
): SignatureBlock {
  if (!node.block) {
    reportMissing(
      context,
      node.range,
      'der Inhalt in geschweiften Klammern',
      'Unterschriften { … }',
    );
  }
  const lines = node.statements.filter(
    (statement): statement is Ast.SignatureStatement =>
      isPlaced(context, statement, 'signatures') && statement.kind === 'signature',
  );
  if (node.block && node.statements.length === 0) warnOfEmpty(context, node);
  const named = new Set<Signer>();
  const signed = new Map<string, Range>();
  const resolved = lines.map((line) => {
    const handle = bindHandle(context, line.party);
    const party = handle === null ? null : context.parties.get(handle)!;
    const signer = party && line.signer ? bindNamedSigner(context, party, line.signer) : null;
    if (signer) named.add(signer);
    if (handle !== null)
      once(context, signed, `${handle} ${line.signer?.text ?? ''}`, line.range, line.party.text);
    return { line, party, signer };
  });
  const signatures: Signature[] = [];
  for (const { line, party, signer } of resolved) {
    const date = bindDay(context, line.date);
    if (line.place && !line.date) checkPlace(context, line.place);
    if (!party || (line.signer && !signer)) continue;
    const place = line.place?.text ?? null;
    const open = party.signers.filter((candidate) => !named.has(candidate));
    const signers = signer ? [signer] : party.signers.length > 0 ? open : [unnamed(party)];
    if (signers.length === 0) reportNobody(context, line);
    for (const one of signers) {
      signatures.push({
        kind: 'signature',
        range: line.range,
        party,
        signer: one,
        place,
        date,
        dateRange: line.date?.range ?? null,
      });
    }
  }
  return { kind: 'signatureBlock', range: node.range, signatures };
}

/** The day; or the words that stand for it, in which no day is hidden. */
function bindDay(context: BindContext, node: Ast.SignatureStatement['date']): Signature['date'] {
  if (node?.kind !== 'string') return node && bindDate(context, node);
  const day = writtenDay(node.text.replace(/^(?:den|am) /, ''));
  if (day === null) return node.text;
  report(context, 'datum-form', node.range, 'Ein Datum steht ohne Anführungszeichen.', {
    hint: 'So wird die Zeile geschrieben: kürzel in "Ort" am 04.04.2024',
    fixes: [replacement(`Als ${day} schreiben`, node.range, day, false)],
  });
  return null;
}

function warnOfEmpty(context: BindContext, { range }: Ast.SignaturesStatement): void {
  report(
    context,
    'unterschriften-leer',
    rangeOf(range.start, range.start + 'Unterschriften'.length),
    'Unter „Unterschriften“ steht keine Zeile; im Dokument ist hier also kein Platz zu unterschreiben.',
    {
      severity: 'warning',
      hint: 'Je Partei steht hier eine Zeile, ohne Ort und Tag nur mit ihrem Kürzel; ein zweiter Block ist sonst zu viel.',
    },
  );
}

/** `in "Kaiserslautern, 04.04.2024"`: the day would be a part of the place. */
function checkPlace(context: BindContext, { text, range }: Ast.StringNode): void {
  const match = /^(.*?),?\s(?:den |am )?(\d{1,2}\.\s?(?:\d{1,2}\.\s?|\p{L}+ )\d{4})$/u.exec(text);
  if (!match) return;
  const written = `${stringLiteral(match[1]!)} am ${match[2]}`;
  report(
    context,
    'datum-form',
    range,
    'Das Datum steht hier mit in den Anführungszeichen des Ortes.',
    {
      hint: 'So wird die Zeile geschrieben: kürzel in "Ort" am 04.04.2024',
      fixes: [replacement(`Als ${written} schreiben`, range, written, false)],
    },
  );
}

function bindNamedSigner(context: BindContext, party: Party, node: Ast.StringNode): Signer | null {
  const key = normalizeName(node.text);
  const signer = party.signers.find(({ name, office }) =>
    [name, office].some((text) => text !== null && normalizeName(text) === key),
  );
  if (signer) return signer;
  const names = party.signers.map((candidate) => candidate.name ?? candidate.office ?? '');
  const meant = nearest(node.text, names);
  report(
    context,
    'unbekannte-person',
    node.range,
    `„${node.text}“ vertritt die Partei „${party.handle}“ nicht.`,
    {
      hint: meant
        ? `Meinten Sie „${meant}“?`
        : 'Führen Sie die Person dort mit „vertreten durch“ ein.',
      related: [{ range: party.handleRange, message: 'Hier steht die Partei.' }],
    },
  );
  return null;
}

/** A line without a name stands for those whom no other line names; here there are none. */
function reportNobody(context: BindContext, { party }: Ast.SignatureStatement): void {
  report(
    context,
    'angabe-doppelt',
    party.range,
    `Für „${party.text}“ unterschreibt niemand mehr; alle stehen in eigenen Zeilen.`,
    {
      hint: 'Löschen Sie die Zeile, oder führen Sie die Person in der Partei mit „vertreten durch“ ein.',
    },
  );
}

/** A party without signers signs under its own name. */
function unnamed(party: Party): Signer {
  return { range: party.range, name: null, office: null, capacity: null };
}
