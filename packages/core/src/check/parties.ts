import type { Agreement, Party, PartyRole } from '../model/agreement.ts';
import {
  type Constellation,
  type ConstellationNr,
  CONSTELLATIONS,
  constellation,
  constellationOf,
} from '../statute/constellations.ts';

/** The number of § 48b Abs. 1 Satz 1 SGB II under which the agreement falls: by its parties, else as it is cited. */
export function numberOf(agreement: Agreement): ConstellationNr | null {
  let nr = numbers.get(agreement);
  if (nr === undefined) {
    nr = isOtherKind(agreement)
      ? null
      : (constellationOf(rolesOf(agreement)) ?? agreement.legalBasis?.nr ?? null);
    numbers.set(agreement, nr);
  }
  return nr;
}

/** Most rules ask for it. */
const numbers = new WeakMap<Agreement, ConstellationNr | null>();

/** Whether the author declares a kind of agreement beyond Nr. 1 to 4. */
export function isOtherKind(agreement: Agreement): boolean {
  return (
    agreement.legalBasis?.other != null || agreement.parties.some(({ role }) => role === 'sonstige')
  );
}

/**
 * Whether the kommunale Träger concludes alone with the gemeinsame Einrichtung: § 48b Abs. 1 Satz 1 Nr. 2 SGB II asks
 * for no trilateral agreement, so that of the Agentur stands beside it and holds what concerns the Bundesagentur.
 */
export function isMunicipalOnly(agreement: Agreement): boolean {
  const roles = rolesOf(agreement);
  return (
    numberOf(agreement) === 2 &&
    roles.includes('kommunaler-träger') &&
    !roles.includes('agentur') &&
    !roles.includes('bundesagentur')
  );
}

/** The constellations that fit the parties best: the one they make, else the one cited, else those with most roles. */
export function nearestConstellations(agreement: Agreement): readonly Constellation[] {
  const nr = numberOf(agreement);
  if (nr !== null) return [constellation(nr)];
  const roles = rolesOf(agreement);
  const fitting = ({ roles: seated }: Constellation) =>
    roles.filter((role) => seated.includes(role)).length;
  const most = Math.max(...CONSTELLATIONS.map(fitting));
  return most === 0 ? [] : CONSTELLATIONS.filter((one) => fitting(one) === most);
}

export function rolesOf(agreement: Agreement): PartyRole[] {
  return agreement.parties.map(({ role }) => role).filter((role) => role !== null);
}

export function partiesWith(agreement: Agreement, role: PartyRole): Party[] {
  return agreement.parties.filter((party) => party.role === role);
}
