import type { Citation } from '../model/agreement.ts';
import type { CitationNode } from '../syntax/ast.ts';
import { type Range, rangeOf } from '../text/range.ts';

/** The places of the law that a text lists, and what in it is none. */
export interface ReadCitations {
  readonly citations: readonly Citation[];
  readonly unread: readonly Range[];
}

/**
 * Reads places of the law in any usual spelling: their parts in the order of the law, the law's name last. What stands
 * behind a link without a sign of its own goes on from the place before it: `§ 8a Abs. 1 und 2`, `§§ 16a, 24 SGB II`.
 * `start` is the offset of the text in its source.
 */
export function readCitations(text: string, start: number): ReadCitations {
  const reader = new Reader(text, start);
  while (!reader.atEnd()) reader.readGroup();
  return reader;
}

/** The list that the nodes make up, with every character at its place. */
export function listOf(nodes: readonly CitationNode[]): string {
  const { start } = nodes[0]!.range;
  return nodes.reduce((list, { text, range }) => {
    const gap = range.start - start - list.length;
    return `${list}${gap > 0 ? ','.padEnd(gap) : ''}${text}`;
  }, '');
}

/** A number of several groups: its blanks are part of it. */
const GROUPS = /\d[.,'’]*[\u00A0\u202F\u2009][\s.,'’]*\d/;

/** As most are written, and as all are in the end. */
const SPELLED = /^§ \d+[a-z]?(?: Abs\. \d+)?(?: Satz \d+)?(?: Nr\. \d+)?(?: SGB II)?$/;

/** The same words in the one spelling of each part; in a list that is not read whole, only blanks change. */
export function spelledCitations(text: string, isRead: boolean): string {
  if (SPELLED.test(text) || GROUPS.test(text)) return text;
  const spaced = text
    .replace(/\s+/g, ' ')
    .replace(/ ?(§{1,2}) ?(?=\d)/g, ' $1 ')
    .trimStart();
  if (!isRead) return spaced;
  return spaced
    .replace(/(§ \d+) ([a-z])(?![A-Za-z0-9.])/g, '$1$2')
    .replace(/(?:Abs\.?|Absatz) ?(?=\d)/g, 'Abs. ')
    .replace(/(?:S\.|Satz) ?(\d+)(?:\.(?!\d))?/g, 'Satz $1')
    .replace(/(?:Nrn?\.|Nummern?) ?(?=\d)/g, 'Nr. ')
    .replace(/(\d)(?=[A-Z])/g, '$1 ')
    .replace(/\b(?:iVm|i\. ?V\. ?m\.)/g, 'i.V.m.')
    .replace(/\bSGBII\b/g, 'SGB II');
}

type Place = Omit<Citation, 'range' | 'text' | 'law'>;
type Part = keyof Place;

const PARTS: readonly Part[] = ['section', 'paragraph', 'sentence', 'number'];

const PATTERNS: Readonly<Record<Part, RegExp>> = {
  section: /§{1,2}\s*(\d+(?:\s?[a-z](?![A-Za-z0-9.]))?)(?![A-Za-z0-9])/y,
  paragraph: /(?:Abs\.?|Absatz)\s*(\d+[a-z]?)(?![A-Za-z0-9])/y,
  sentence: /(?:S\.|Satz)\s*(\d+)(?![A-Za-z0-9])\.?/y,
  number: /(?:Nrn?\.|Nummern?)\s*(\d+)(?![A-Za-z0-9])/y,
};
const BLANKS = /\s+/y;
const BARE = /(\d+[a-z]?)(?![A-Za-z0-9])/y;
const LINK_WORDS = String.raw`(?:und|sowie|oder|iVm|i\.\s?V\.\s?m\.|in\s+Verbindung\s+mit)(?![A-Za-z])`;
const LINK = new RegExp(`,(?:\\s*${LINK_WORDS})?|${LINK_WORDS}`, 'y');
const LINK_AT_END = new RegExp(`(?:,|\\s${LINK_WORDS})$`);
/** What a place can begin with that goes on from the one before. */
const FURTHER = /(?:Abs|Satz|S\.|Nr|Nummer|\d)/y;
/** Where the name of a law ends: before the next sign but in `Verordnung … nach § 48a SGB II`, and before a link to a further place or to nothing. */
const LAW_END = new RegExp(
  `(?<!\\snach\\s)§|(?:,(?:\\s*${LINK_WORDS})?|(?<=\\s)${LINK_WORDS})\\s*(?:§|${FURTHER.source}|$)`,
  'g',
);

/** The name of a law: perhaps its Land (`Nds. `), capital letters and Roman or Arabic numbers, or words that begin with an article. */
const LAW_NAME =
  /^(?:(?:[A-ZÄÖÜ][a-zäöü]{1,8}\. )?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]*(?: (?:\d+|[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]*|\([A-Z][^()]*\)))*|(?:der|des|dem) [A-ZÄÖÜ][^§\d()]*(?:(?<=nach )§ ?\d+[a-z]? [^§\d()]+)?(?: \([A-Z][^()]*\))?|\(SGB II\))$/;
/** `SGB II II` */
const TWICE = /(?:^| )(\S+) \1(?= |$)/;
const PART_WORD = /\b(?:Abs|Absatz|S|Satz|Nr|Nrn|Nummer|Nummern)\b/;

const LAWS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'SGB II': 'SGB II',
    SGBII: 'SGB II',
    'SGB-II': 'SGB II',
    'SGB 2': 'SGB II',
    '(SGB II)': 'SGB II',
    'des Zweiten Buches Sozialgesetzbuch': 'SGB II',
    'Zweites Buch Sozialgesetzbuch': 'SGB II',
  }),
);

const NOWHERE: Place = { section: '', paragraph: null, sentence: null, number: null };

/** Where reading has come to; state that changes, and therefore a class. */
class Reader implements ReadCitations {
  readonly citations: Citation[] = [];
  readonly unread: Range[] = [];
  private readonly text: string;
  private readonly start: number;
  private offset = 0;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
  }

  atEnd(): boolean {
    this.skipBlanks();
    return this.offset >= this.text.length;
  }

  /** One sign with all that goes on from it, up to the law they share, and the link behind it. */
  readGroup(): void {
    const start = this.offset;
    const places: { place: Place; start: number; end: number }[] = [];
    const several = this.text.startsWith('§§', start);
    let place = NOWHERE;
    let last: Part | null = null;
    for (let linked = true; linked; linked = this.goesOn()) {
      const placeStart = this.offset;
      if (places.length > 0) {
        const bare = this.take(BARE);
        if (bare) {
          last = this.partOfBare(last!, several);
          place = withPart(place, last, bare);
        } else last = null;
      }
      for (let part = this.readPart(last); part; part = this.readPart(last)) {
        place = withPart(place, part.name, part.value);
        last = part.name;
      }
      if (last === null || place.section === '') return this.skip(start);
      places.push({ place, start: placeStart, end: this.offset });
      this.skipBlanks();
    }
    const law = this.readLaw();
    if (law === undefined || !this.linkOrEnd()) return this.skip(start);
    for (const each of places) {
      const citation = { ...each.place, law: law?.name ?? null };
      const end = each === places.at(-1) ? (law?.end ?? each.end) : each.end;
      this.citations.push({
        range: rangeOf(this.start + each.start, this.start + end),
        ...citation,
        text: citationText(citation),
      });
    }
  }

  /** The next part of a place, which comes behind `last` in the order of the law. */
  private readPart(last: Part | null): { name: Part; value: string } | null {
    const { offset } = this;
    this.skipBlanks();
    for (let i = last === null ? 0 : PARTS.indexOf(last) + 1; i < PARTS.length; i++) {
      const name = PARTS[i]!;
      const value = this.take(PATTERNS[name]);
      if (value !== null) return { name, value: value.replace(/\s/g, '') };
    }
    this.offset = offset;
    return null;
  }

  /** A bare number is of the kind of the number before it, but for `§§ 16a Abs. 1, 24 Abs. 3`. */
  private partOfBare(last: Part, several: boolean): Part {
    const { offset } = this;
    const next = this.readPart(null)?.name;
    this.offset = offset;
    const fits = !next || PARTS.indexOf(next) > PARTS.indexOf(last);
    return !fits && several ? 'section' : last;
  }

  /** Whether a link follows, and behind it what belongs to the same sign. */
  private goesOn(): boolean {
    const { offset } = this;
    if (this.take(LINK) !== null) {
      this.skipBlanks();
      if (this.is(FURTHER)) return true;
    }
    this.offset = offset;
    return false;
  }

  /** Null where no law is named, undefined where what stands there is none. */
  private readLaw(): { name: string; end: number } | null | undefined {
    if (this.atEnd() || this.is(LINK)) return null;
    LAW_END.lastIndex = this.offset;
    const end = LAW_END.exec(this.text)?.index ?? this.text.length;
    const raw = this.text.slice(this.offset, end).trimEnd();
    const written = raw.replace(/\s+/g, ' ');
    this.offset += raw.length;
    if (!LAW_NAME.test(written) || PART_WORD.test(written) || TWICE.test(written)) return undefined;
    return { name: LAWS.get(written.replace(/ \(SGB II\)$/, '')) ?? written, end: this.offset };
  }

  /** Whether the list ends or goes on here; a link with nothing behind it is noted. */
  private linkOrEnd(): boolean {
    if (this.atEnd()) return true;
    const start = this.start + this.offset;
    if (this.take(LINK) === null) return false;
    const end = this.start + this.offset;
    if (this.atEnd()) this.unread.push(rangeOf(start, end));
    return true;
  }

  /** Passes over what cannot be read, up to the next sign. */
  private skip(start: number): void {
    const next = this.text.indexOf('§', Math.max(this.offset, start + 2));
    const end = next < 0 ? this.text.length : next;
    const unread = this.text.slice(start, end).trimEnd().replace(LINK_AT_END, '').trimEnd();
    this.unread.push(rangeOf(this.start + start, this.start + start + unread.length));
    this.offset = end;
  }

  private skipBlanks(): void {
    if (this.is(BLANKS)) this.offset = BLANKS.lastIndex;
  }

  private is(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    return pattern.test(this.text);
  }

  /** What `pattern` finds here, its group or all of it; null where it finds nothing. */
  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.offset;
    const match = pattern.exec(this.text);
    if (!match) return null;
    this.offset = pattern.lastIndex;
    return match[1] ?? match[0];
  }
}

/** Smaller parts of the place before do not belong to the new one. */
function withPart(place: Place, part: Part, value: string): Place {
  const { section, paragraph, sentence } = place;
  switch (part) {
    case 'section':
      return { section: value, paragraph: null, sentence: null, number: null };
    case 'paragraph':
      return { section, paragraph: value, sentence: null, number: null };
    case 'sentence':
      return { section, paragraph, sentence: value, number: null };
    case 'number':
      return { section, paragraph, sentence, number: value };
  }
}

function citationText(citation: Omit<Citation, 'range' | 'text'>): string {
  const parts = [`§ ${citation.section}`];
  if (citation.paragraph) parts.push(`Abs. ${citation.paragraph}`);
  if (citation.sentence) parts.push(`Satz ${citation.sentence}`);
  if (citation.number) parts.push(`Nr. ${citation.number}`);
  if (citation.law) parts.push(citation.law);
  return parts.join(' ');
}
