import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const families = [
  { folder: 'source-sans-3', name: 'SourceSans3' },
  { folder: 'noto-sans', name: 'NotoSans' },
];
const styles = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];

/**
 * The font files by family, in the order of preference; SIL Open Font License 1.1. Source Sans 3 sets the text, Noto Sans
 * has what it lacks (all of DIN 91379). Both come in every style the template asks for, so that none is missing.
 */
export function fontFiles(): readonly (readonly string[])[] {
  return families.map(({ folder, name }) => {
    const root = dirname(require.resolve(`@expo-google-fonts/${folder}/package.json`));
    return styles.map((style) => join(root, style, `${name}_${style}.ttf`));
  });
}

let loaded: readonly (readonly Buffer[])[] | undefined;

/** The bytes of every font, by family in the order of preference; read once. */
export function fonts(): readonly (readonly Buffer[])[] {
  loaded ??= fontFiles().map((files) => files.map((file) => readFileSync(file)));
  return loaded;
}
