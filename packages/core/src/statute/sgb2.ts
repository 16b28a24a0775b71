import { SECTION_48B, type SentenceText } from './sgb2-48b.ts';
import { SGB2_SECTIONS } from './sgb2-sections.ts';

/** A place of the SGB II as it is cited; parts that are not cited are null. */
export interface Sgb2Place {
  readonly section: string;
  readonly paragraph: string | null;
  readonly sentence: string | null;
  readonly number: string | null;
}

/** A place within § 48b. */
export type Place48b = Omit<Sgb2Place, 'section'>;

/** The heading of a section, or null where the book has none of that number. `(weggefallen)` where it is repealed. */
export function sectionHeading(section: string): string | null {
  return SECTIONS.get(sectionKey(section))?.heading ?? null;
}

/**
 * Whether the SGB II has this place. `unknown` for what our data do not hold: sentences and numbers outside § 48b,
 * repealed sections, Absätze with a letter, and a sentence or number of § 48b whose Absatz is not cited.
 */
export function placeExists(place: Sgb2Place): 'yes' | 'no' | 'unknown' {
  const key = sectionKey(place.section);
  const section = SECTIONS.get(key);
  if (!section) return 'no';
  if (key === '48b') return placeExistsIn48b(place);
  if (section.heading === REPEALED) return 'unknown';
  if (place.paragraph !== null) {
    const paragraph = paragraphExists(key, section.paragraphs, place.paragraph);
    if (paragraph !== 'yes') return paragraph;
  }
  return place.sentence === null && place.number === null ? 'yes' : 'unknown';
}

/**
 * What the statute says at a place of § 48b: its sentences, or one number within its sentence, the other numbers left
 * out with `…`. Null where there is no such place, or where it is the whole section.
 */
export function quote48b(place: Partial<Place48b>): string | null {
  const { paragraph = null, sentence = null, number = null } = place;
  if (paragraph === null) return null;
  const sentences = sentencesAt({ paragraph, sentence, number });
  if (sentences.length === 0) return null;
  return sentences.map((one) => quoteSentence(one, number)).join(' ');
}

function placeExistsIn48b(place: Place48b): 'yes' | 'no' | 'unknown' {
  if (sentencesAt(place).length === 0) return 'no';
  const incomplete = place.paragraph === null && (place.sentence !== null || place.number !== null);
  return incomplete ? 'unknown' : 'yes';
}

/** The sentences of § 48b that a citation may mean. */
function sentencesAt({ paragraph, sentence, number }: Place48b): readonly SentenceText[] {
  const found: SentenceText[] = [];
  for (const sentences of pick(SECTION_48B, paragraph)) {
    for (const one of pick(sentences, sentence)) {
      if (number === null || pick(one.numbers, number).length > 0) found.push(one);
    }
  }
  return found;
}

/** The element with the number written in `ordinal`; all where none is written. */
function pick<T>(list: readonly T[], ordinal: string | null): readonly T[] {
  if (ordinal === null) return list;
  const one = list[Number(ordinal) - 1];
  return one !== undefined && /^[1-9]\d?$/.test(ordinal) ? [one] : [];
}

function quoteSentence({ text, numbers }: SentenceText, number: string | null): string {
  if (numbers.length === 0) return text;
  if (number === null) {
    return text.replace('…', numbers.map((words, index) => `${index + 1}. ${words}`).join(' '));
  }
  const index = Number(number) - 1;
  const before = index > 0 ? '… ' : '';
  const after = index < numbers.length - 1 ? ' …' : '';
  return text.replace('…', before + numbers[index]!.replace(/,$| sowie$/, '') + after);
}

function paragraphExists(
  section: string,
  paragraphs: number,
  written: string,
): 'yes' | 'no' | 'unknown' {
  if (LETTERED_PARAGRAPHS.has(`${section}/${written}`)) return 'yes';
  const match = /^([1-9]\d?)([a-z]?)$/.exec(written);
  if (!match || Number(match[1]) > paragraphs) return 'no';
  if (match[2] === '') return 'yes';
  return FULLY_READ.has(section) ? 'no' : 'unknown';
}

function sectionKey(section: string): string {
  return section.replace(/\s/g, '').toLowerCase();
}

const REPEALED = '(weggefallen)';

/** Sections whose full text we have read, so that every Absatz of theirs with a letter is known. */
const FULLY_READ: ReadonlySet<string> = new Set(
  '1 6 6a 6b 18b 18c 44b 44c 44d 48 48a 50 51b'.split(' '),
);

const LETTERED_PARAGRAPHS: ReadonlySet<string> = new Set(['6b/2a']);

const SECTIONS: ReadonlyMap<string, { readonly paragraphs: number; readonly heading: string }> =
  new Map(
    SGB2_SECTIONS.map(([section, paragraphs, heading]) => [section, { paragraphs, heading }]),
  );
