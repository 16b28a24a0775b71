import { stringLiteral } from '@zielwerk/core';
import type * as Json from '../json/agreement-json.generated.ts';

/** One line for a party whose signers all sign together, else one for each signature. */
export function signatureLines(
  parties: readonly Json.PartyJson[],
  signatures: readonly Json.SignatureJson[],
): string[] {
  const signers = new Map(parties.map((party) => [party.handle, party.signers]));
  const lines: string[] = [];
  for (let index = 0; index < signatures.length;) {
    const signature = signatures[index]!;
    const together = (signers.get(signature.party) ?? []).map((signer) => ({
      ...signature,
      signer,
    }));
    const own = signatures.filter(({ party }) => party === signature.party);
    const next = signatures.slice(index, index + own.length);
    const isWhole = isSame(own, together) && isSame(next, together);
    lines.push(signatureLine(signature, isWhole ? null : signature.signer));
    index += isWhole ? own.length : 1;
  }
  return lines;
}

function signatureLine(
  { party, place, date, dateText }: Json.SignatureJson,
  signer: Json.SignerJson | null,
): string {
  const who = signer?.name ?? signer?.office ?? null;
  return [
    party,
    ...(who === null ? [] : [stringLiteral(who)]),
    ...(place === null ? [] : [`in ${stringLiteral(place)}`]),
    ...(dateText === null ? [] : [`am ${date === null ? stringLiteral(dateText) : dateText}`]),
  ].join(' ');
}

function isSame(a: readonly Json.SignatureJson[], b: readonly Json.SignatureJson[]): boolean {
  const key = ({ party, signer, place, dateText }: Json.SignatureJson): string =>
    JSON.stringify([party, signer.name, signer.office, signer.capacity, place, dateText]);
  return a.map(key).join('\n') === b.map(key).join('\n');
}
