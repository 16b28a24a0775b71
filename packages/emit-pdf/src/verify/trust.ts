import { equalBytes } from '../asn1/ber.ts';
import { type Certificate, KeyUsage } from '../asn1/certificate.ts';
import { isSignedBy } from '../sign/pkcs12.ts';

/** Whether a certificate leads to one that the user trusts. Revocation is never looked up: there is no network. */
export type Trust =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'trusted'; readonly root: string }
  | { readonly kind: 'untrusted'; readonly code: TrustCode; readonly message: string };

/** Why a certificate leads to none of the given roots (RFC 5280). */
export type TrustCode = keyof typeof sentences;

const sentences = {
  'chain-incomplete': 'Das Zertifikat führt zu keinem der angegebenen Wurzelzertifikate.',
  'chain-not-authority': 'Ein Zertifikat der Kette darf keine Zertifikate ausstellen.',
  'chain-expired': 'Ein Zertifikat der Kette galt zum angegebenen Zeitpunkt nicht.',
  'chain-usage': 'Das Zertifikat ist nicht zum Unterschreiben bestimmt.',
  'chain-unknown-extension': 'Ein Zertifikat der Kette hat Bedingungen, die zv nicht prüfen kann.',
} as const;

const maximalLength = 8;

/** Builds a path from the signer to one of the roots (RFC 5280 6, without policies and name constraints). */
export function judgeTrust(
  signer: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
  time: number,
): Trust {
  if (roots.length === 0) return { kind: 'unchecked' };
  const path = pathTo(signer, others, roots);
  const root = path?.at(-1);
  if (path === null || root === undefined) return untrusted('chain-incomplete');
  const issuers = path.slice(1);
  if (!issuers.every((issuer, below) => mayIssue(issuer, below)))
    return untrusted('chain-not-authority');
  if (path.some(({ notBefore, notAfter }) => time < notBefore || time > notAfter))
    return untrusted('chain-expired');
  if (path.some(({ unknownCritical }) => unknownCritical.length > 0))
    return untrusted('chain-unknown-extension');
  const usage = signer.keyUsage;
  if (usage !== null && !usage[KeyUsage.digitalSignature] && !usage[KeyUsage.nonRepudiation])
    return untrusted('chain-usage');
  return { kind: 'trusted', root: root.name };
}

/** The signer first, the root last; null where there is no path. */
function pathTo(
  signer: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
): readonly Certificate[] | null {
  const paths: (readonly Certificate[])[] = [[signer]];
  for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
    const last = path.at(-1)!;
    if (roots.some((root) => equalBytes(root.der, last.der))) return path;
    if (path.length >= maximalLength) continue;
    const issuers = [...roots, ...others].filter(
      (other) =>
        !path.includes(other) && equalBytes(other.subject, last.issuer) && isSignedBy(last, other),
    );
    paths.push(...issuers.slice(0, 4).map((issuer) => [...path, issuer]));
    if (paths.length > 64) return null;
  }
  return null;
}

/** `below` counts the authorities between an issuer and the signer. */
function mayIssue({ isAuthority, keyUsage, pathLength }: Certificate, below: number): boolean {
  if (keyUsage !== null && !keyUsage[KeyUsage.keyCertSign]) return false;
  return isAuthority && (pathLength === null || below <= pathLength);
}

const untrusted = (code: TrustCode): Trust => ({
  kind: 'untrusted',
  code,
  message: sentences[code],
});
