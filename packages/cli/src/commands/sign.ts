import { basename, dirname, resolve } from 'node:path';
import { printData, printTalk } from '../console.ts';
import { ExitCode, fileError, Stop, usageError } from '../exit.ts';
import { readSourceFile } from '../files/read.ts';
import { existingOutput, writeAtomically } from '../files/write.ts';
import { loadPdfPart } from '../pdf-part.ts';
import { visible } from '../report/visible.ts';
import { oneLine, pdfBytes, utcTime } from './pdf-file.ts';
import { readPassword } from './password.ts';

export interface SignInvocation {
  readonly kind: 'sign';
  readonly path: string;
  readonly field: string;
  readonly p12: string;
  /** Null for a name beside the input. */
  readonly output: string | null;
  readonly overwrite: boolean;
  readonly passwordFile: string | null;
}

type PdfPart = Awaited<ReturnType<typeof loadPdfPart>>;
type Identity = Extract<ReturnType<PdfPart['openPkcs12']>, { kind: 'identity' }>['identity'];

const p12Bytes = 1024 * 1024;

/** Reads what stands after `zv sign`. */
export function signInvocation(
  switches: ReadonlySet<string>,
  values: ReadonlyMap<string, string>,
  paths: readonly string[],
): SignInvocation {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0)
    throw usageError(
      '„zv sign“ unterschreibt genau eine PDF-Datei.',
      'Aufruf: zv sign DATEI.pdf …',
    );
  const required = (name: string, what: string): string => {
    const value = values.get(name);
    if (value === undefined) throw usageError(`Es fehlt --${name}: ${what}.`);
    return value;
  };
  return {
    kind: 'sign',
    path,
    field: required('field', 'welches Feld unterschrieben wird, etwa Unterschrift_1'),
    p12: required('p12', 'die PKCS#12-Datei mit Schlüssel und Zertifikat'),
    output: values.get('output') ?? null,
    overwrite: switches.has('overwrite'),
    passwordFile: values.get('password-file') ?? null,
  };
}

/** `zv sign`: the path of the signed file to stdout, everything else to stderr; returns the exit code. */
export async function sign(invocation: SignInvocation): Promise<number> {
  const { path, field } = invocation;
  const time = signingTime();
  const target = invocation.output ?? path.replace(/(?:\.pdf)?$/i, '-unterschrieben.pdf');
  refuseOverwriting(invocation, target);
  const pdf = readSourceFile(path, pdfBytes);
  const p12 = readSourceFile(invocation.p12, p12Bytes);
  const part = await loadPdfPart();
  const problem = part.fieldProblem(pdf, field);
  if (problem !== null) throw stopFor(problem, invocation);
  const identity = openIdentity(part, p12, await readPassword(invocation), invocation.p12);
  const result = part.signPdf(pdf, { field, identity, time });
  if (result.kind !== 'signed') throw stopFor(result, invocation);
  writeAtomically(dirname(resolve(target)), basename(target), result.pdf);
  printData(`${visible(target)}\n`);
  printTalk(statement(field, identity, part.KeyUsage, time));
  return ExitCode.clean;
}

/** Nothing that is there is replaced, but the input where the user names it as the target. */
function refuseOverwriting({ path, output, overwrite }: SignInvocation, target: string): void {
  const existing = existingOutput(target);
  if (existing === null || overwrite) return;
  const isInput = resolve(target) === resolve(path);
  if (isInput && output !== null) return;
  throw fileError(
    `${visible(target)} gibt es schon; es wurde nichts geschrieben.`,
    'Nennen Sie mit -o einen anderen Namen, oder ersetzen Sie die Datei mit --overwrite.',
  );
}

/** Now, or what the environment sets for reproducible tests. */
function signingTime(): number {
  const text = process.env['SOURCE_DATE_EPOCH'];
  if (text === undefined || text === '') return Math.floor(Date.now() / 1000);
  if (/^\d{1,11}$/.test(text)) return Number(text);
  throw usageError(
    `SOURCE_DATE_EPOCH muss eine ganze Zahl von Sekunden sein, nicht „${visible(text)}“.`,
  );
}

function openIdentity(part: PdfPart, bytes: Uint8Array, password: string, path: string): Identity {
  const name = visible(path);
  const result = part.openPkcs12(bytes, password);
  switch (result.kind) {
    case 'identity':
      return result.identity;
    case 'wrongPassword':
      throw usageError(`Das Kennwort passt nicht zu ${name}.`);
    case 'unreadable':
      throw fileError(`${name} ist keine lesbare PKCS#12-Datei.`);
    case 'noIdentity':
      throw usageError(
        `${name} enthält ${result.keys} Schlüssel und ${result.certificates} Zertifikate; gebraucht wird genau ein Schlüssel mit seinem Zertifikat.`,
      );
    case 'unsupported':
      throw fileError(
        `${name} ist mit ${visible(result.algorithm)} verschlüsselt; zv kann das nicht lesen.`,
        result.outdated
          ? `Wandeln Sie die Datei um, beide Male mit ihrem Kennwort:\n    openssl pkcs12 -legacy -in ${name} -out schluessel.pem && openssl pkcs12 -export -in schluessel.pem -out neu.p12\n    Löschen Sie schluessel.pem danach.`
          : undefined,
      );
  }
}

function stopFor(
  problem: Exclude<ReturnType<PdfPart['signPdf']>, { kind: 'signed' }>,
  { path, field }: SignInvocation,
): Stop {
  const name = visible(path);
  switch (problem.kind) {
    case 'unknownField':
      return usageError(
        `Ein Unterschriftsfeld ${visible(field)} hat ${name} nicht.`,
        emptyHint(problem.empty),
      );
    case 'alreadySigned':
      return usageError(
        `Das Feld ${visible(field)} ist schon unterschrieben.`,
        emptyHint(problem.empty),
      );
    case 'unsupportedKey':
      return usageError(
        `Ein Schlüssel der Art ${visible(problem.type)} wird nicht unterstützt; möglich sind RSA und elliptische Kurven.`,
      );
    case 'damaged':
      if (problem.findings[0]!.code === 'not-pdf') return fileError(`${name} ist keine PDF-Datei.`);
      return new Stop(
        ExitCode.findings,
        `${name} wird nicht unterschrieben: ${oneLine(problem.findings[0]!.message)}`,
        `„zv verify ${name}“ zeigt mehr.`,
      );
  }
}

const emptyHint = (empty: readonly string[]): string =>
  empty.length === 0
    ? 'Alle Felder sind unterschrieben.'
    : `Noch leer: ${empty.map((name) => visible(name)).join(', ')}.`;

function statement(
  field: string,
  { certificate }: Identity,
  usage: PdfPart['KeyUsage'],
  time: number,
): string {
  const lines = [
    `${visible(field)}: unterschrieben mit dem Zertifikat „${visible(certificate.name)}“, ausgestellt von „${visible(certificate.issuerName)}“.`,
  ];
  if (time > certificate.notAfter || time < certificate.notBefore)
    lines.push(
      `Warnung: Das Zertifikat gilt von ${utcTime(certificate.notBefore)} bis ${utcTime(certificate.notAfter)}, also nicht zum Zeitpunkt der Unterschrift.`,
    );
  const bits = certificate.keyUsage;
  if (bits !== null && !bits[usage.digitalSignature] && !bits[usage.nonRepudiation])
    lines.push('Warnung: Das Zertifikat ist nicht zum Unterschreiben bestimmt.');
  lines.push(
    'Das ist höchstens eine fortgeschrittene, keine qualifizierte elektronische Signatur: Die Schriftform ersetzt sie nicht (§ 36a Abs. 2 SGB I).',
  );
  return `${lines.join('\n')}\n`;
}
