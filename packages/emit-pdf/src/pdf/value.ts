/**
 * A PDF value. A dictionary is a Map, an array is an array, everything else (name, number, string, reference) is its own
 * source text in Latin-1: an edit leaves what it does not touch byte for byte as it was.
 */
export type PdfValue = string | readonly PdfValue[] | PdfDictionary;
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A dictionary of keys (without slash) and values. */
export const dictionary = (entries: Readonly<Record<string, PdfValue>>): PdfDictionary =>
  new Map(Object.entries(entries));

/** The dictionary with entries added or replaced. */
export const withEntries = (
  source: PdfDictionary,
  entries: Readonly<Record<string, PdfValue>>,
): PdfDictionary => new Map([...source, ...Object.entries(entries)]);

/** ISO 32000-1 7.3.10. */
export const reference = (number: number): string => `${number} 0 R`;

/** The number of the object that a value refers to; null where it is no reference. */
export function referenced(value: PdfValue | undefined): number | null {
  const match = typeof value === 'string' ? /^(\d+) 0 R$/.exec(value) : null;
  return match ? Number(match[1]) : null;
}

/** A text string, ISO 32000-1 7.9.2.2: always in hexadecimal, so no character can end it or escape. */
export function textString(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index += 1)
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}

/** A string of ASCII bytes in hexadecimal. */
export function byteString(text: string): string {
  return `<${[...text].map((c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('')}>`;
}

/** The value in PDF syntax, on one line. */
export function print(value: PdfValue): string {
  if (typeof value === 'string') return value;
  if (isArray(value)) return `[${value.map(print).join(' ')}]`;
  return `<<${[...value].map(([key, entry]) => `/${key} ${print(entry)}`).join(' ')}>>`;
}

export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] =>
  Array.isArray(value);

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
  value instanceof Map;
