import { LIMITS } from '@zielwerk/core';
import type { Certificate } from '@zielwerk/emit-pdf/signatures';
import { printData } from '../console.ts';
import { ExitCode, fileError, usageError } from '../exit.ts';
import { readSourceFile } from '../files/read.ts';
import { loadTemplate } from '../formats.ts';
import { loadPdfPart } from '../pdf-part.ts';
import { compareWithSource } from '../rebuild.ts';
import { visible } from '../report/visible.ts';
import { pdfBytes } from './pdf-file.ts';
import { isGood, verifyJson, type VerifyReport, verifyText } from './verify-report.ts';

export interface VerifyInvocation {
  readonly kind: 'verify';
  readonly path: string;
  /** The source to compare with; null for the one inside the PDF. */
  readonly source: string | null;
  readonly format: 'text' | 'json';
  readonly ca: string | null;
  readonly template: string | null;
}

/** Reads what stands after `zv verify`. */
export function verifyInvocation(
  values: ReadonlyMap<string, string>,
  paths: readonly string[],
): VerifyInvocation {
  const [path, source, ...more] = paths;
  if (path === undefined || more.length > 0)
    throw usageError(
      '„zv verify“ prüft genau eine PDF-Datei.',
      'Aufruf: zv verify DATEI.pdf [QUELLE.zv] …',
    );
  const format = values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw usageError(
      `„${visible(format)}“ ist kein Wert für --format.`,
      'Möglich sind text und json.',
    );
  return {
    kind: 'verify',
    path,
    source: source ?? null,
    format,
    ca: values.get('ca') ?? null,
    template: values.get('template') ?? null,
  };
}

/** `zv verify`: the verdicts to stdout; returns the exit code. */
export async function verify(invocation: VerifyInvocation): Promise<number> {
  const { path, source, ca, template } = invocation;
  const pdf = readSourceFile(path, pdfBytes);
  const given = source === null ? null : readSourceFile(source, LIMITS.fileBytes);
  const part = await loadPdfPart();
  const roots = ca === null ? [] : readRoots(ca, part.readCertificate);
  const now = Math.floor(Date.now() / 1000);
  const verification = part.verifyPdf(pdf, { roots, now });
  const comparison = await compareWithSource(
    verification.origin,
    given,
    template === null ? null : loadTemplate(template),
  );
  const report: VerifyReport = {
    file: path,
    verification,
    source: comparison,
    integrityOf: part.integrityOf,
  };
  printData(invocation.format === 'json' ? verifyJson(report) : verifyText(report));
  return isGood(report) ? ExitCode.clean : ExitCode.findings;
}

/** The certificates of a PEM file, each between its lines (RFC 7468). */
function readRoots(path: string, read: (der: Uint8Array) => Certificate): readonly Certificate[] {
  const text = new TextDecoder().decode(readSourceFile(path, LIMITS.fileBytes));
  const blocks = [...text.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)];
  try {
    const roots = blocks.map(([, base64]) => read(new Uint8Array(Buffer.from(base64!, 'base64'))));
    if (roots.length > 0) return roots;
  } catch {
    // Said below: what is broken counts as none.
  }
  throw fileError(`${visible(path)} enthält kein lesbares Zertifikat im PEM-Format.`);
}
