// Signing and verifying: `@zielwerk/emit-pdf/signatures`. Apart from the rest, as it needs node:crypto.
export { Asn1Error } from './asn1/ber.ts';
export { type Certificate, KeyUsage, readCertificate } from './asn1/certificate.ts';
export { openPkcs12, type Identity, type Pkcs12Result } from './sign/pkcs12.ts';
export { type FieldProblem, fieldProblem, signPdf, type SignResult } from './sign/sign.ts';
export { type Finding, type FindingCode } from './verify/findings.ts';
export { type EmbeddedFile, type Origin } from './verify/origin.ts';
export { type Trust, type TrustCode } from './verify/trust.ts';
export {
  integrityOf,
  type SignatureReport,
  type Verification,
  verifyPdf,
} from './verify/verify.ts';
