import type { Diagnostic } from '../diagnostic.ts';
import { LIMITS } from '../limits.ts';
import { foreignFile, LOOKED_AT } from './foreign.ts';
import { rangeOf } from './range.ts';
import type { Source } from './source.ts';

/**
 * The text of a file's bytes: UTF-8, a byte order mark at the start left out. Where the bytes are no UTF-8 or too many,
 * the text is empty and one diagnostic says why, and what the file is where that shows.
 */
export function decodeSource(
  name: string,
  bytes: Uint8Array,
): { source: Source; diagnostics: Diagnostic[] } {
  const failed = (code: string, message: string, hint: string) => ({
    source: { name, text: '' },
    diagnostics: [{ code, severity: 'error' as const, range: rangeOf(0, 0), message, hint }],
  });
  if (bytes.length > LIMITS.fileBytes) {
    return failed(
      'datei-zu-groß',
      `Die Datei hat ${bytes.length} Bytes; gelesen werden höchstens ${LIMITS.fileBytes}.`,
      'Eine Zielvereinbarung ist viel kleiner. Ist das die richtige Datei?',
    );
  }
  try {
    decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
    const text = decoder.decode(bytes);
    return { source: { name, text }, diagnostics: [] };
  } catch {
    const foreign = foreignFile(String.fromCharCode(...bytes.subarray(0, LOOKED_AT)));
    if (foreign) return failed(foreign.code, foreign.message, foreign.hint!);
    const { offset, line } = firstInvalid(bytes);
    const hex = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
    return failed(
      'kein-utf-8',
      `Die Datei ist kein UTF-8-Text: in Zeile ${line} steht das Byte ${hex} (Stelle ${offset}).`,
      encodingHint(bytes, offset),
    );
  }
}

/** Made once: it costs more than to decode a file. */
let decoder: InstanceType<typeof TextDecoder> | undefined;

function encodingHint(bytes: Uint8Array, offset: number): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return 'Sie ist vermutlich als UTF-16 („Unicode“) gespeichert. Speichern Sie sie als UTF-8.';
  }
  const byte = bytes[offset]!;
  return 'äöüÄÖÜß€–„“§'.includes(WINDOWS_1252[byte] ?? ' ')
    ? `Sie ist vermutlich als Windows-1252 („ANSI“) gespeichert; das Byte steht dort für „${WINDOWS_1252[byte]}“. Speichern Sie sie als UTF-8.`
    : 'Speichern Sie sie in Ihrem Editor als UTF-8.';
}

/** The characters of Windows-1252 that German texts use and UTF-8 never begins with like this. */
const WINDOWS_1252: Readonly<Record<number, string>> = {
  0x80: '€',
  0x84: '„',
  0x93: '“',
  0x96: '–',
  0xa7: '§',
  0xc4: 'Ä',
  0xd6: 'Ö',
  0xdc: 'Ü',
  0xdf: 'ß',
  0xe4: 'ä',
  0xf6: 'ö',
  0xfc: 'ü',
};

/** The first byte that cannot stand where it stands in UTF-8. */
function firstInvalid(bytes: Uint8Array): { offset: number; line: number } {
  let line = 1;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return { offset: i, line };
    if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
    i += length;
  }
  return { offset: bytes.length - 1, line };
}

/** The length of the well-formed sequence at `i` (Unicode, table 3-7), or 0. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i]!;
  if (first < 0x80) return 1;
  const follows = (offset: number, low = 0x80, high = 0xbf) => {
    const byte = bytes[i + offset];
    return byte !== undefined && byte >= low && byte <= high;
  };
  if (first >= 0xc2 && first <= 0xdf) return follows(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return follows(1, low, high) && follows(2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}
