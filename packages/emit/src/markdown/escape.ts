/** What a word may hold wherever it stands, but for full stops and colons. */
const PART =
  '[^\\\\`*_[\\]<~|$&@{.:\\u0000-\\u0020\\u007F-\\u009F\\u2028\\u2029\\uFEFF\\uD800-\\uDFFF]';
/** With those, as long as they belong to no address. */
const WORD = `${PART}+(?:[.:](?<![Ww][Ww]\\.)(?!//)${PART}*)*`;
const PLAIN = new RegExp(`^${WORD}(?: ${WORD})*$`);

/**
 * Whether a text, as most do, holds words with single blanks between them and nothing that Markdown might read. Asked
 * without `u`, which is much faster.
 */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const ALWAYS = /[\\`*_[\]<~|$@]|&(?=[#\p{L}\p{N}])|:(?=\/\/)|\{(?=[{%])/gu;
/** No source can contain these; Markdown can not either. */
const IMPOSSIBLE = /[\p{Cc}\p{Cs}]/gu;
/** Invisible at the edges of lines, or taken for a line end by some. */
const HIDDEN = /[\u2028\u2029\uFEFF]/g;

/** A text so that Markdown reads it as this text anywhere but at the start of a line. Its blanks are single ones. */
export function escapeText(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(ALWAYS, escaped)
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}\\.`)
    .replace(HIDDEN, reference);
}

/** Behind `*` and `_`, prettier counts a backslash for the next of them; so there it is a number. */
function escaped(character: string, offset: number, text: string): string {
  return character === '\\' && /[*_]/.test(text[offset - 1] ?? '')
    ? reference(character)
    : `\\${character}`;
}

/** What would begin a list, a heading, a quotation, a table or a rule at the start of a line. */
const LINE_START = /^(?:(#{1,6}(?= |$)|[-=>]|\+(?= |$)|:(?=-))|(\d{1,9})([.)](?= |$)))/;

/** The text, already escaped, so that it can stand at the start of a line. */
export function escapeLineStart(text: string): string {
  // Nothing of that begins with a letter.
  if (text.charCodeAt(0) > 0x3e) return text;
  return text.replace(LINE_START, (match, mark?: string, number?: string) =>
    mark === undefined ? `${number}\\${match.slice(number!.length)}` : `\\${match}`,
  );
}

/** The blanks that readers cut off at the ends of a line, written as numbers. Those of ASCII are already gone. */
export function keepOuterBlanks(text: string): string {
  const mayBeBlank = text.charCodeAt(0) >= 0xa0 || text.charCodeAt(text.length - 1) >= 0xa0;
  return mayBeBlank ? text.replace(/^\s|\s$/gu, reference) : text;
}

/** A character as its number, `&#x41;`: read as the same character, and never as part of a word. */
export function reference(character: string): string {
  return `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`;
}

const URL = /^(?:https:\/\/|mailto:)[^\s<>]+$/iu;

/** The address as it stands in a link, every unusual character percent-encoded; null where it is no https or mailto. */
export function linkUrl(url: string): string | null {
  if (!URL.test(url)) return null;
  return url
    .replace(IMPOSSIBLE, '')
    .replace(/[^!#$%&'*+,\-./0-9:;=?@A-Z_a-z~]/gu, percentEncoded)
    .replace(/&(?=#?[0-9A-Za-z]+;)/g, '\\&');
}

/** `encodeURIComponent` leaves brackets as they are. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded.length > 1 ? encoded : `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
