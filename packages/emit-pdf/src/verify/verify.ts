import type { Certificate } from '../asn1/certificate.ts';
import { epochOfPdfDate } from '../epoch.ts';
import { checkStep } from './changes.ts';
import { checkCms, type CmsReport } from './cms.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type Finding, PdfProblem } from './findings.ts';
import { type Origin, readOrigin } from './origin.ts';
import { readRevisions, type Revision, type State, stateAfter } from './revisions.ts';
import { readSignature } from './signature.ts';
import { judgeTrust, type Trust } from './trust.ts';

/** What a file shows by itself. Whether it is what its source says is for the caller to see, from `origin`. */
export interface Verification {
  /** Of the file as a whole; those of a signature stand with it. */
  readonly findings: readonly Finding[];
  readonly signatures: readonly SignatureReport[];
  /** Names of fields that nobody has signed. */
  readonly emptyFields: readonly string[];
  readonly revisions: number;
  /** Null where the file cannot be read at all. */
  readonly origin: Origin | null;
}

/** What can be said of one signature: whether it holds, and who signed. */
export interface SignatureReport {
  readonly field: string;
  /** From 1, in the order of signing; the first revision is the document itself. */
  readonly revision: number;
  readonly findings: readonly Finding[];
  readonly signer: Certificate | null;
  readonly algorithm: string | null;
  readonly subFilter: string | null;
  /** Seconds since 1970; what the signer says, proved by nobody. */
  readonly claimedTime: number | null;
  readonly hasTimestamp: boolean;
  readonly trust: Trust;
}

/** The worst of the findings: the verdict on a signature or on the file. */
export function integrityOf(findings: readonly Finding[]): 'intact' | 'weak' | 'broken' {
  if (findings.some(({ severity }) => severity === 'broken')) return 'broken';
  return findings.length > 0 ? 'weak' : 'intact';
}

/**
 * Checks all signatures of a PDF and all that was added after the first revision (ISO 32000-1 12.8, ETSI EN 319 142-1).
 * `roots` are the certificates that the user trusts; `now` (seconds since 1970) stands in for a missing signing time.
 */
export function verifyPdf(
  bytes: Uint8Array,
  options: { readonly roots: readonly Certificate[]; readonly now: number },
): Verification {
  try {
    return verifyRevisions(bytes, readRevisions(textOf(bytes)), options);
  } catch (error) {
    if (!(error instanceof PdfProblem)) throw error;
    return {
      findings: [error.finding],
      signatures: [],
      emptyFields: [],
      revisions: 0,
      origin: null,
    };
  }
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

function verifyRevisions(
  bytes: Uint8Array,
  revisions: readonly Revision[],
  options: Parameters<typeof verifyPdf>[1],
): Verification {
  const first = revisions[0]!;
  const findings: Finding[] = [];
  const signatures: SignatureReport[] = [];
  const sign = (field: Field, state: State, index: number): void => {
    signatures.push(reportOf(bytes, field, state, revisions[index]!, index, options));
  };
  let before = stateAfter([first]);
  for (const field of fieldsOf(before, first.trailer))
    if (field.value !== undefined) sign(field, before, 0);
  for (const [index, revision] of revisions.entries()) {
    if (index === 0) continue;
    const after = new Map([...before, ...revision.objects]);
    const step = checkStep({ before, after, revision, previous: revisions[index - 1]! });
    findings.push(...step.findings);
    if (step.field !== null) sign(step.field, after, index);
    before = after;
  }
  return {
    findings,
    signatures,
    emptyFields: fieldsOf(before, first.trailer)
      .filter(({ value }) => value === undefined)
      .map(({ name }) => name),
    revisions: revisions.length,
    origin: readOrigin(bytes, first),
  };
}

function reportOf(
  bytes: Uint8Array,
  field: Field,
  state: State,
  revision: Revision,
  index: number,
  { roots, now }: Parameters<typeof verifyPdf>[1],
): SignatureReport {
  const value = readSignature(bytes, field, state, revision);
  const cms: CmsReport | null =
    value.cms === null || value.signed === null
      ? null
      : checkCms(value.cms, value.signed, value.subFilter === 'ETSI.CAdES.detached');
  const claimedTime = value.claimedTime === null ? null : epochOfPdfDate(value.claimedTime);
  const signer = cms?.signer ?? null;
  return {
    field: field.name,
    revision: index,
    findings: [...value.findings, ...(cms?.findings ?? [])],
    signer,
    algorithm: cms?.algorithm ?? null,
    subFilter: value.subFilter,
    claimedTime,
    hasTimestamp: cms?.hasTimestamp ?? false,
    trust:
      signer === null
        ? { kind: 'unchecked' }
        : judgeTrust(signer, cms!.certificates, roots, claimedTime ?? now),
  };
}
