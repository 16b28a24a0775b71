const BLANK = ' ';
const JOINED = '\u00A0';

/** Blanks that no line should end at, each by what stands before and after it; `~` is any blank. */
const PAIRS: readonly (readonly [before: string, after: string])[] = [
  // Citations: § 48b, § 6 a, Abs. 1, Satz 1, Nr. 2, SGB II.
  ['§', '\\d'],
  ['§~\\d{1,3}', '[a-z](?![\\p{L}\\p{N}.])'],
  [
    '(?<!\\p{L})(?:Abs\\.|Absatz|Satz|S\\.|Nr\\.|Nrn\\.|Nummer|Art\\.|Artikel|Anlage|Teil|Ziel|Ziffer|Seite)',
    '\\d',
  ],
  ['(?<!\\p{L})(?:Buchst\\.|Buchstabe|Teil|Anlage)', '\\p{L}(?!\\p{L})'],
  ['(?<!\\p{L})SGB', '[IVX]+(?!\\p{L})'],
  // Amounts: 1 234 567,89 €, 41,25 Mio. EUR, 0,5 Prozentpunkte, 25,2 % (+2,3 %), − 0,6.
  [
    '\\d',
    '(?:[%‰€]|(?:EUR|Euro|Mio|Mrd|Tsd|Prozent|Prozentpunkten?|Pp|Personen|Fälle|Tagen?|Monaten?|Jahren?)(?!\\p{L}))',
  ],
  ['(?<![\\d.,])\\d{1,3}(?:~\\d{3})*', '\\d{3}(?!\\d)'],
  ['\\d~(?:Mio|Mrd|Tsd)\\.', '(?:€|EUR|Euro)'],
  ['%', '\\([+\u2212-]'],
  ['(?<![^ (])[+\u2212±<>≤≥-]', '\\d'],
  // Dates: 31. Dezember, Herbst 2023, Zielwert 2026.
  [
    '\\d\\.',
    '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)',
  ],
  ['(?<!\\p{L})\\p{L}[\\p{L}.]{0,11}', '(?:19|20)\\d\\d(?!\\d|[.,]\\d)'],
  // Names and abbreviations: Dr. Erika, z. B., i. V.
  ['(?<!\\p{L})(?:Dr|Prof)\\.', '\\p{Lu}'],
  ['(?<!\\p{L})[a-z]\\.', '\\p{L}\\.'],
  // A dash or an ellipsis does not begin a line.
  ['(?<![\\p{L}().])[\\p{L}().]{1,28}', '[–-]~'],
  ['[^ ]', '…'],
];

/** The blank comes first, so that the pairs are tried where there is one, and nowhere else. */
const PLACES = new RegExp(
  `${BLANK}(?:${PAIRS.map(([before, after]) => `(?<=${before}${BLANK})(?=${after})`).join('|')})`.replaceAll(
    '~',
    '[ \\u00A0\\u202F]',
  ),
  'gu',
);

/** What might hold such a place at all, to be quick where it does not. */
const CANDIDATE = /[\d§…–-]| \p{L}(?!\p{L})|SGB|Dr\.|Prof\./u;

/** The most that hangs together; more would leave holes in narrow columns. */
const LIMIT = 32;
const CHAIN = /(?<![^ \n\u00A0])[^ \n\u00A0]+(?:\u00A0[^ \n\u00A0]+)+/gu;

/** The same text with U+00A0 for each blank at which no line should end: `§ 48b`, `SGB II`, `41,25 Mio. EUR`. */
export function joined(text: string): string {
  if (!CANDIDATE.test(text)) return text;
  return text
    .replace(PLACES, JOINED)
    .replace(CHAIN, (chain) => (chain.length > LIMIT ? loosened(chain) : chain));
}

/** A chain that is too long breaks before a bracket; what is still too long, anywhere but in its numbers. */
const loosened = (chain: string): string =>
  chain
    .replace(/\u00A0(?=\()/gu, BLANK)
    .replace(CHAIN, (one) =>
      one.length > LIMIT ? one.replace(/(?<!§)\u00A0(?![\d%])/gu, BLANK) : one,
    );
