import type { Kind } from './fault.ts';
import { goalKinds } from './kinds/goals.ts';
import { legalBasisKinds } from './kinds/legal-basis.ts';
import { nameKinds } from './kinds/names.ts';
import { numberKinds } from './kinds/numbers.ts';
import { partyKinds } from './kinds/parties.ts';
import { signingKinds } from './kinds/signing.ts';
import { textKinds } from './kinds/texts.ts';
import { unitKinds } from './kinds/units.ts';
import { yearKinds } from './kinds/years.ts';

export const topics: ReadonlyMap<string, readonly Kind[]> = new Map([
  ['Rechtsgrundlage und Fundstellen', legalBasisKinds],
  ['Parteien', partyKinds],
  ['Jahreszahlen', yearKinds],
  ['Zahlen', numberKinds],
  ['Einheiten und Klammern', unitKinds],
  ['Ziele', goalKinds],
  ['Namen', nameKinds],
  ['Text und Tabellen', textKinds],
  ['Unterschriften und Nachhaltung', signingKinds],
]);
