import { P12Signer, PDF } from '@libpdf/core';

/** Signs a field with another maker's library, for our verification to read: PAdES by @libpdf/core. */
export async function signWithLibpdf(
  pdf: Uint8Array,
  fieldName: string,
  p12: Uint8Array,
  password: string,
): Promise<Uint8Array> {
  const document = await PDF.load(pdf);
  const signer = await P12Signer.create(p12, password);
  const { bytes } = await document.sign({ signer, fieldName });
  return bytes;
}
