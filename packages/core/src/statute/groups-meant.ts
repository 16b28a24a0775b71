import { nearest } from '../text/nearest.ts';
import { isKnownGroup, knownGroups } from './form-sheets.ts';

const GROUP_SAYINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    frau: 'Frauen',
    weiblich: 'Frauen',
    weibliche: 'Frauen',
    w: 'Frauen',
    f: 'Frauen',
    mann: 'Männer',
    männlich: 'Männer',
    männliche: 'Männer',
    m: 'Männer',
    insgesamt: 'gesamt',
    'insg.': 'gesamt',
    'ges.': 'gesamt',
    gesamtwert: 'gesamt',
    alle: 'gesamt',
    total: 'gesamt',
    summe: 'gesamt',
    ae: 'Alleinerziehende',
    'alleinerz.': 'Alleinerziehende',
    alleinerziehend: 'Alleinerziehende',
    alleinerziehender: 'Alleinerziehende',
  }),
);

/** The known group that an author means by another word. */
export function groupMeant(words: string): string | null {
  return GROUP_SAYINGS.get(words.toLowerCase()) ?? null;
}

/** The known group that a name in quotes says in other words or with one letter wrong; null for all other names. */
export function groupNearby(name: string): string | null {
  if (isKnownGroup(name) || !/^\p{L}+$/u.test(name)) return null;
  return groupMeant(name) ?? nearest(name, knownGroups, 1);
}
