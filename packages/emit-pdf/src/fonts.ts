import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The font files, SIL Open Font License 1.1. Source Sans 3 sets the text, Noto Sans has what it lacks (all of DIN 91379).
 * Both come in every style the template asks for: where a style were missing, a font installed on the machine would be
 * taken, and the bytes would depend on it.
 */
export const fontFamilies: readonly (readonly string[])[] = ['source-sans-3', 'noto-sans'].map(
  (family) =>
    ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map((style) => {
      const name = family === 'noto-sans' ? 'NotoSans' : 'SourceSans3';
      return `@expo-google-fonts/${family}/${style}/${name}_${style}.ttf`;
    }),
);

let loaded: readonly (readonly Buffer[])[] | undefined;

/** The bytes of every font, by family in the order of preference; read once. */
export function fonts(): readonly (readonly Buffer[])[] {
  loaded ??= fontFamilies.map((files) => files.map((file) => readFileSync(require.resolve(file))));
  return loaded;
}
