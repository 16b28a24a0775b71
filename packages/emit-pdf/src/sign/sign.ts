import { fingerprint } from '../pdf/fingerprint.ts';
import { pdfDate } from '../epoch.ts';
import { bytesOf, concat, latin1 } from '../pdf/file.ts';
import { parseValue } from '../pdf/parse.ts';
import { isArray, isDictionary, print, reference, withEntries } from '../pdf/value.ts';
import { fieldsOf } from '../verify/fields.ts';
import { type Finding, PdfProblem } from '../verify/findings.ts';
import { readRevisions, type Revision, stateAfter } from '../verify/revisions.ts';
import { integrityOf, verifyPdf } from '../verify/verify.ts';
import { signDetached } from './cms.ts';
import type { Identity } from './pkcs12.ts';

/** Why a field of a file cannot be signed; `empty` are the fields that can. */
export type FieldProblem =
  | { readonly kind: 'unknownField'; readonly empty: readonly string[] }
  | { readonly kind: 'alreadySigned'; readonly empty: readonly string[] }
  /** The file cannot be read, or was changed after it was made or signed: nobody should sign it. */
  | { readonly kind: 'damaged'; readonly findings: readonly Finding[] };

/** The signed file, or why it was not signed; the file that was given stays as it is. */
export type SignResult =
  | { readonly kind: 'signed'; readonly pdf: Uint8Array }
  /** Neither RSA nor an elliptic curve; the kind as node:crypto names it. */
  | { readonly kind: 'unsupportedKey'; readonly type: string }
  | FieldProblem;

/** Whether a field can be signed: it is there, empty, and the file is as it was made or signed. Null where it can. */
export function fieldProblem(pdf: Uint8Array, fieldName: string): FieldProblem | null {
  const { findings, signatures, emptyFields } = verifyPdf(pdf, { roots: [], now: 0 });
  const all = [...findings, ...signatures.flatMap((signature) => signature.findings)];
  if (integrityOf(all) === 'broken') return { kind: 'damaged', findings: all };
  if (emptyFields.includes(fieldName)) return null;
  const isSigned = signatures.some(({ field }) => field === fieldName);
  return { kind: isSigned ? 'alreadySigned' : 'unknownField', empty: emptyFields };
}

/**
 * Signs an empty field by an incremental update: PAdES-B-B (ETSI EN 319 142-1), SHA-256. All bytes of `pdf` stay, so
 * earlier signatures do, too. `time` is what the file will say, seconds since 1970. With an RSA key, equal arguments give
 * equal bytes.
 */
export function signPdf(
  pdf: Uint8Array,
  options: { readonly field: string; readonly identity: Identity; readonly time: number },
): SignResult {
  const { field, identity, time } = options;
  const type = identity.key.asymmetricKeyType ?? '';
  if (type !== 'rsa' && type !== 'ec') return { kind: 'unsupportedKey', type };
  const problem = fieldProblem(pdf, field);
  if (problem !== null) return problem;
  const { before, after, hole } = layOut(pdf, field, identity, time);
  const hex = hexOf(signDetached([before, after], identity));
  return {
    kind: 'signed',
    pdf: concat([before, bytesOf(`<${hex.padEnd(hole - 2, '0')}>`), after]),
  };
}

/** The file with all but the signature itself, whose place is between both parts. */
function layOut(
  pdf: Uint8Array,
  fieldName: string,
  identity: Identity,
  time: number,
): { readonly before: Uint8Array; readonly after: Uint8Array; readonly hole: number } {
  const text = latin1(pdf);
  const revisions = readRevisions(text);
  const last: Revision = revisions.at(-1)!;
  const state = stateAfter(revisions);
  const field = fieldsOf(state, revisions[0]!.trailer).find(({ name }) => name === fieldName)!;
  const { start, end, generation } = state.get(field.number)!;
  const object = text.slice(start, end);
  const widget = parseValue(object, object.indexOf('obj') + 3).value;
  const table = text.slice(last.table, last.end);
  const trailer = parseValue(table, table.lastIndexOf('trailer') + 7).value;
  if (!isDictionary(widget) || !isDictionary(trailer)) throw new PdfProblem('structure-unreadable');

  const number = Math.max(...state.keys()) + 1;
  const hole = 2 + 2 * reserved(identity);
  const separator = pdf.at(-1) === 0x0a ? '' : '\n';
  const filled = print(withEntries(widget, { V: reference(number) }));
  const widgetText = `${separator}${field.number} ${generation} obj\n${filled}\nendobj\n`;
  const head =
    `${number} 0 obj\n<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ` +
    `/M (${pdfDate(time)}) /ByteRange `;
  const holeStart =
    pdf.length + widgetText.length + head.length + rangeWidth + ' /Contents '.length;
  const tableStart = holeStart + hole + '>>\nendobj\n'.length;
  const offsets = [pdf.length + separator.length, pdf.length + widgetText.length];
  const line = (offset: number, version: number): string =>
    `${String(offset).padStart(10, '0')} ${String(version).padStart(5, '0')} n \n`;
  const id = trailer.get('ID');
  const nextTrailer = withEntries(trailer, {
    Size: String(Math.max(number + 1, Number(trailer.get('Size')))),
    Prev: String(last.table),
    ...(isArray(id) ? { ID: [id[0]!, `<${fingerprint([pdf, bytesOf(widgetText)])}>`] } : {}),
  });
  const tail =
    `>>\nendobj\nxref\n${field.number} 1\n${line(offsets[0]!, generation)}` +
    `${number} 1\n${line(offsets[1]!, 0)}` +
    `trailer\n${print(nextTrailer)}\nstartxref\n${tableStart}\n%%EOF\n`;
  const range = `[0 ${holeStart} ${holeStart + hole} ${tail.length}]`.padEnd(rangeWidth);
  return {
    before: concat([pdf, bytesOf(`${widgetText}${head}${range} /Contents `)]),
    after: bytesOf(tail),
    hole,
  };
}

const rangeWidth = 40;

/** Bytes for the signature: the certificates, the value, and names and attributes with room to spare. */
function reserved({ certificate, chain }: Identity): number {
  const certificates = [certificate, ...chain].reduce((sum, { der }) => sum + der.length, 0);
  return certificates + certificate.issuer.length + 1600;
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
