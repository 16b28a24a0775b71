import type { Finding, SignatureReport, Verification } from '@zielwerk/emit-pdf/signatures';
import type { SourceVerdict } from '../rebuild.ts';
import { printSafeJson } from '../report/safe-json.ts';
import { version } from '../version.ts';
import { oneLine, utcTime } from './pdf-file.ts';

/** Both answers about a file; they are never mixed. */
export interface VerifyReport {
  readonly file: string;
  readonly verification: Verification;
  readonly source: SourceVerdict;
  readonly integrityOf: (findings: readonly Finding[]) => 'intact' | 'weak' | 'broken';
}

type Integrity = 'intact' | 'weak' | 'broken' | 'unsigned';

/** Whether there is nothing to object to: exit code 0. */
export function isGood(report: VerifyReport): boolean {
  const integrity = integrityOfFile(report);
  return (
    (integrity === 'intact' || integrity === 'unsigned') &&
    report.source.verdict === 'same' &&
    report.verification.signatures.every(({ trust }) => trust.kind !== 'untrusted')
  );
}

function integrityOfFile({ verification, integrityOf }: VerifyReport): Integrity {
  const { findings, signatures } = verification;
  const integrity = integrityOf([...findings, ...signatures.flatMap((item) => item.findings)]);
  return signatures.length === 0 && integrity === 'intact' ? 'unsigned' : integrity;
}

/** For people. Says of each thing only what was looked at; whether a signature counts in law is for others to say. */
export function verifyText(report: VerifyReport): string {
  const { verification, source } = report;
  const { signatures, emptyFields } = verification;
  const lines = [oneLine(report.file), ''];
  for (const signature of signatures) lines.push(...signatureLines(signature, report));
  for (const name of emptyFields) lines.push(`${oneLine(name)}: nicht unterschrieben.`);
  if (signatures.length + emptyFields.length > 0) lines.push('');
  lines.push(`Unversehrtheit: ${integritySentence(report)}`);
  lines.push(...findingLines(verification.findings));
  lines.push(`Quelle: ${oneLine(source.message)}`);
  return `${lines.join('\n')}\n`;
}

function signatureLines(signature: SignatureReport, { integrityOf }: VerifyReport): string[] {
  const { signer, algorithm, claimedTime, findings } = signature;
  const detail = (text: string): string => `    ${text}`;
  const lines = [`${oneLine(signature.field)}: ${verdictSentences[integrityOf(findings)]}`];
  lines.push(...findingLines(findings));
  if (signer !== null)
    lines.push(
      detail(`Zertifikat: ${oneLine(signer.name)}, ausgestellt von ${oneLine(signer.issuerName)}`),
    );
  if (algorithm !== null)
    lines.push(detail(`Verfahren: ${algorithm}, ${oneLine(signature.subFilter ?? '')}`));
  if (claimedTime !== null)
    lines.push(detail(`Zeitpunkt: ${utcTime(claimedTime)}, laut Angabe in der Unterschrift`));
  if (signature.hasTimestamp) lines.push(detail('Zeitstempel: vorhanden, nicht geprüft'));
  lines.push(detail(`Vertrauen: ${trustSentence(signature)}`));
  return lines;
}

const verdictSentences = {
  intact: 'kryptografisch unversehrt.',
  weak: 'kryptografisch unversehrt, aber mit schwachem Verfahren.',
  broken: 'nicht unversehrt.',
} as const;

function trustSentence({ trust }: SignatureReport): string {
  switch (trust.kind) {
    case 'unchecked':
      return 'nicht geprüft (Wurzelzertifikate mit --ca angeben)';
    case 'trusted':
      return `führt zu ${oneLine(trust.root)}; ob das Zertifikat gesperrt ist, wird nicht geprüft`;
    case 'untrusted':
      return `fehlt. ${trust.message} [${trust.code}]`;
  }
}

const findingLines = (findings: readonly Finding[]): string[] =>
  findings.map(({ message, code }) => `    ${oneLine(message)} [${code}]`);

function integritySentence(report: VerifyReport): string {
  const count = report.verification.signatures.length;
  switch (integrityOfFile(report)) {
    case 'unsigned':
      return 'Die Datei ist nicht unterschrieben und hat nur eine Fassung.';
    case 'intact':
      return `${count === 1 ? 'Die Unterschrift ist' : `Alle ${count} Unterschriften sind`} kryptografisch unversehrt; außer ${count === 1 ? 'ihr' : 'ihnen'} kam nichts hinzu.`;
    case 'weak':
      return 'Nichts wurde verändert, aber eine Unterschrift benutzt ein schwaches Verfahren.';
    case 'broken':
      return 'Die Datei ist nicht unversehrt.';
  }
}

/** For programs. The shape is described in packages/cli/verify-report.md and changes only together with `version`. */
export function verifyJson(report: VerifyReport): string {
  const { verification, source } = report;
  const { findings, signatures, emptyFields, revisions, origin } = verification;
  const data = {
    version: 1,
    tool: { name: 'zv', version },
    file: report.file,
    good: isGood(report),
    integrity: { verdict: integrityOfFile(report), revisions, findings, emptyFields },
    signatures: signatures.map((signature) => ({
      field: signature.field,
      revision: signature.revision,
      verdict: report.integrityOf(signature.findings),
      findings: signature.findings,
      signer:
        signature.signer === null
          ? null
          : {
              name: signature.signer.name,
              issuer: signature.signer.issuerName,
              serial: Buffer.from(signature.signer.serial).toString('hex'),
              notBefore: signature.signer.notBefore,
              notAfter: signature.signer.notAfter,
            },
      algorithm: signature.algorithm,
      subFilter: signature.subFilter,
      claimedTime: signature.claimedTime,
      hasTimestamp: signature.hasTimestamp,
      trust: trustData(signature),
    })),
    source: {
      verdict: source.verdict,
      code: source.code,
      message: source.message,
      name: origin?.source?.name ?? null,
      producer: origin?.producer ?? null,
      epoch: origin?.epoch ?? null,
    },
  };
  return `${printSafeJson(data, 2)}\n`;
}

function trustData({ trust }: SignatureReport) {
  return {
    verdict: trust.kind,
    root: trust.kind === 'trusted' ? trust.root : null,
    code: trust.kind === 'untrusted' ? trust.code : null,
    message: trust.kind === 'untrusted' ? trust.message : null,
  };
}
