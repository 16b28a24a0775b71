import { verifyPdf } from '@zielwerk/emit-pdf/signatures';
import { integrityCodes, time } from './documents.ts';

/** Whether a change of one byte is one of case within the hexadecimal of a signature, which means the same. */
export function isSameHex(before: number, after: number): boolean {
  const [a, b] = [String.fromCharCode(before), String.fromCharCode(after)];
  return a !== b && /[a-f]/i.test(a) && a.toLowerCase() === b.toLowerCase();
}

/** The ranges of the signatures' containers, without their delimiters. */
export function containers(pdf: Uint8Array): readonly (readonly [number, number])[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/\/ByteRange \[[^\]]*\] *\/Contents <([0-9a-f]+)>/gi)].map((match) => {
    const start = match.index + match[0].length - match[1]!.length - 1;
    return [start, start + match[1]!.length] as const;
  });
}

/** Sets one byte, and says what speaks against the file; the byte is put back. */
export function codesWith(pdf: Uint8Array, offset: number, value: number): readonly string[] {
  const before = pdf[offset]!;
  pdf[offset] = value;
  try {
    const verification = verifyPdf(pdf, { roots: [], now: time });
    const codes = integrityCodes(verification);
    // Fewer signatures than before, in a file otherwise good, is what cutting one off looks like.
    return verification.signatures.length === 0 ? [...codes, 'unsigned'] : codes;
  } finally {
    pdf[offset] = before;
  }
}
