const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const transliterations: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
]);

/**
 * The base name of all outputs of a source, made from the source's own base name: 1 to 80 of `a-z`, `0-9` and `-`,
 * valid on every file system; null where nothing of the name can be kept. Two sources can get the same name.
 */
export function outputName(sourcePath: string): string | null {
  const base = (sourcePath.split(/[/\\]/).pop() ?? '').replace(/\.zv$/i, '');
  const letters = base
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøłđ]/g, (letter) => transliterations.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const slug = trimDashes(trimDashes(letters.replace(/[^a-z0-9]+/g, '-')).slice(0, 80));
  if (slug === '') return null;
  return reserved.test(slug) ? `datei-${slug}` : slug;
}

function trimDashes(text: string): string {
  return text.replace(/^-/, '').replace(/-$/, '');
}
