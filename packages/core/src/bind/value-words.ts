import type { Fix } from '../diagnostic.ts';
import type { Name } from '../syntax/ast.ts';
import { normalizeName } from '../text/names.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { type BindContext, replacement, report } from './context.ts';

/** What authors write in the line of a value, and what the language says for it; a text where it says nothing. */
const SAYINGS: readonly (readonly [sayings: readonly string[], meant: string])[] = [
  [['ungefähr', 'zirka', 'annähernd', 'gut', 'knapp'], 'ca.'],
  [['min.', 'min', 'minimal', 'ab'], 'mindestens'],
  [['allerhöchstens', 'max'], 'höchstens'],
  [['größer als', 'höher als', 'oberhalb'], 'über'],
  [['kleiner als', 'niedriger als', 'unterhalb'], 'unter'],
  [
    [
      'beträgt',
      'ist',
      'liegt bei',
      'soll betragen',
      'auf',
      'gleich',
      'Zielwert',
      'Ziel',
      'Sollwert',
    ],
    '=',
  ],
  [
    ['Monitoring', 'wird beobachtet', 'werden beobachtet', 'beobachtet', 'wird gemonitort'],
    'beobachten',
  ],
  [
    [
      'noch offen',
      'unbekannt',
      'n. n.',
      'n.n.',
      'N.N.',
      'k.A.',
      'k. A.',
      'xx',
      'x',
      '...',
      '…',
      '?',
    ],
    'offen',
  ],
  [
    ['entfällt', 'keine', 'kein', 'kein Ziel', 'kein Zielwert', 'keine Angabe', 'ohne Ziel'],
    'keine Zielsetzung',
  ],
  [
    [
      'Nachrichtlich',
      'Info',
      'informatorisch',
      'zur Information',
      'zur Kenntnis',
      'nur nachrichtlich',
    ],
    'nachrichtlich',
  ],
  [['Erwartung', 'erwartet', 'Trägererwartung'], 'Erwartungswert'],
  [['Angebotswert', 'Vorschlag'], 'Angebot'],
  [['zum Vorjahr', 'vs. Vorjahr', 'gg. Vorjahr'], 'gegenüber Vorjahr'],
];

const MEANT: ReadonlyMap<string, string> = new Map(
  SAYINGS.flatMap(([sayings, meant]) =>
    sayings.map((saying) => [saying.toLowerCase(), meant] as const),
  ),
);
const LONGEST = 4;

/** The keyword that the words at the end of `names` stand for, and how many of them; null where they stand for none. */
export function sayingAtEnd(
  names: readonly Name[],
): { readonly meant: string; readonly length: number } | null {
  for (let length = Math.min(LONGEST, names.length); length > 0; length--) {
    const words = names.slice(-length).map(({ text }) => normalizeName(text));
    const meant = MEANT.get(words.join(' ').toLowerCase());
    if (meant !== undefined) return { meant, length };
  }
  return null;
}

/** The keyword that the text from `start` on stands for, and where that ends; null where it stands for none. */
export function sayingAt(
  text: string,
  start: number,
): { readonly meant: string; readonly range: Range } | null {
  const line = /[^\r\n]{0,60}/y;
  line.lastIndex = start;
  const rest = line.exec(text)?.[0] ?? '';
  for (let length = LONGEST; length > 0; length--) {
    const words = new RegExp(`^\\S+(?:[ \\t]+\\S+){${length - 1}}(?=[\\s\\d%]|$)`).exec(rest)?.[0];
    const meant = words && MEANT.get(words.replace(/\s+/g, ' ').toLowerCase());
    if (meant) return { meant, range: rangeOf(start, start + words.length) };
  }
  return null;
}

/** Reports words that mean a keyword; with a fix that writes it. */
export function reportSaying(context: BindContext, range: Range, meant: string): null {
  const { text } = context.source;
  const words = text.slice(range.start, range.end);
  const fixes: Fix[] = [replacement(`Durch „${meant}“ ersetzen`, range, meant, false)];
  report(context, 'unbekanntes-wort', range, `„${words}“ ist hier kein Schlüsselwort.`, {
    hint: `Meinten Sie „${meant}“?`,
    fixes,
  });
  return null;
}
