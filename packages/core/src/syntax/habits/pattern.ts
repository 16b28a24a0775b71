import { lazy } from '../../lazy.ts';

import { statementKeywords } from '../tokens.ts';

/** What many patterns of lines share, by the letter that stands for it. */
const parts = lazy(
  () =>
    new Map<string, RegExp>([
      /** A number as it is written, with its sign. */
      ['N', /[+\-−–±]?\s?\d[\d.,]*/u],
      /** A unit of shares. */
      ['U', /\s?(?:%|Prozent(?:punkten?)?|v\.\s?H\.|Pp)(?!\p{L})/u],
      /** What stands between a measure and its value. */
      [
        'R',
        /(?:=|mindestens|wenigstens|höchstens|maximal|ca\.|rund|etwa|über|unter|bis zu|mehr als|weniger als|nicht (?:mehr|weniger) als|nicht (?:unter|über))/u,
      ],
      /** What stands before something that is compared with. */
      ['C', /(?:gegenüber|ggü\.|im Vergleich (?:zu[mr]?|mit))/u],
      [
        'M',
        /(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u,
      ],
      ['D', /\d{1,2}\.\s?(?:\d{1,2}\.\s?|\p{L}+ )\d{4}/u],
      /** The keyword of a statement. */
      ['K', new RegExp(`(?:${[...statementKeywords.keys()].join('|')})`)],
      /** The office of who signs. */
      [
        'O',
        /(?:(?:Erste[rn]?|Stellvertretende[rn]?|[Hh]auptamtliche[rn]?)\s)?(?:Staatsm|M)inister(?:in)?|Staatssekretär(?:in)?|Landr(?:at|ätin)|(?:Oberb|B)ürgermeister(?:in)?|(?:Kreisb|B)eigeordnete[rn]?|Geschäftsführer(?:in)?|Vorsitzende[rn]?|Senator(?:in)?|Präsident(?:in|en)?|Dezernent(?:in|en)?|Abteilungsleiter(?:in)?|Amtsleiter(?:in)?/u,
      ],
      /** Who takes part: a handle, or words in quotes. */
      ['H', /(?:[\p{L}\d_]+|["„][^"“”]*["“”])/u],
      ['Q', /["„][^"“”]*["“”]/u],
    ]),
);

/** The pattern with `~N` and the like filled in, and with the places of its groups. */
export function line(pattern: RegExp): RegExp {
  return new RegExp(
    pattern.source.replace(/~([A-Z])/g, (_, letter: string) => parts().get(letter)!.source),
    'du',
  );
}
