import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compile, decodeSource } from '@zielwerk/core';
import {
  type Identity,
  integrityOf,
  signPdf,
  type Verification,
  verifyPdf,
} from '@zielwerk/emit-pdf/signatures';
import { outputName } from '../../../packages/cli/src/files/name.ts';
import { formats, newJob } from '../../../packages/cli/src/formats.ts';
import { compareWithSource } from '../../../packages/cli/src/rebuild.ts';

const examples = join(import.meta.dirname, '../../../examples');

/** The PDF of an example, made as `zv build` makes it. */
export async function builtExample(file = 'muster-nr1-2026.zv'): Promise<Uint8Array> {
  return builtFrom(file, readFileSync(join(examples, file)));
}

export async function builtFrom(file: string, sourceBytes: Uint8Array): Promise<Uint8Array> {
  const { source } = decodeSource(file, sourceBytes);
  const { agreement, diagnostics } = compile(source);
  if (agreement === null) throw new Error(JSON.stringify(diagnostics));
  const name = outputName(file)!;
  const job = await newJob({
    agreement,
    path: file,
    sourceName: `${name}.zv`,
    sourceBytes: new Uint8Array(sourceBytes),
    name: basename(name),
    epoch: undefined,
    template: null,
    typesetters: null,
  });
  return formats.pdf(job);
}

export const time = 1_700_000_000;

/** The file with a field signed by our signer. */
export function signed(pdf: Uint8Array, field: string, identity: Identity): Uint8Array {
  const result = signPdf(pdf, { field, identity, time });
  if (result.kind !== 'signed') throw new Error(JSON.stringify(result));
  return result.pdf;
}

export const integrityCodes = ({ findings, signatures }: Verification): readonly string[] => [
  ...findings.map(({ code }) => code),
  ...signatures.flatMap((signature) => signature.findings.map(({ code }) => code)),
];

/** All codes that speak against a file; of the source only where it is not the document's. */
export async function objections(
  pdf: Uint8Array,
  given: Uint8Array | null = null,
): Promise<readonly string[]> {
  const verification = verifyPdf(pdf, { roots: [], now: time });
  const source = await compareWithSource(verification.origin, given, null);
  return [...integrityCodes(verification), ...(source.verdict === 'same' ? [] : [source.code])];
}

/** Whether the signatures of a file hold and nothing was added to them, whatever its source. */
export function isIntact(pdf: Uint8Array): boolean {
  const { findings, signatures } = verifyPdf(pdf, { roots: [], now: time });
  const all = [...findings, ...signatures.flatMap((signature) => signature.findings)];
  return signatures.length > 0 && integrityOf(all) === 'intact';
}
