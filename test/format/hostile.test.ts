import { expect, test } from 'vitest';
import { format } from '../../packages/core/src/format/format.ts';

/** Texts that tempt a printer to read something over and over, or to write more than it reads. */
const FAMILIES: Readonly<Record<string, (size: number) => string>> = {
  'blocks on one line': (size) => 'Ziel a { } '.repeat(size / 11),
  comments: (size) => '//x\n'.repeat(size / 4),
  'comments in one list': (size) => `Rechtsgrundlage § 1${',//x\n§ 1'.repeat(size / 8)}`,
  'blank lines': (size) => `Sprache 1${'\n \n'.repeat(size / 3)}Status x`,
  blanks: (size) => `Sprache${' '.repeat(size)}1`,
  'parts of one value': (size) => `Quote = 3${' nachrichtlich'.repeat(size / 14)}`,
  'cells of one row': (size) => `Tabelle {\n${'|'.repeat(size)}\n}`,
  'a wide column': (size) => `Tabelle {\n| ${'x'.repeat(60)} |\n${'|\n||\n'.repeat(size / 5)}}`,
  backslashes: (size) =>
    `Zusatz "${'\\\\'.repeat(Math.min(size, 60_000) / 2)}"\n`.repeat(Math.max(1, size / 60_000)),
  fences: (size) => '"""x"""\n'.repeat(size / 8),
  'blanks before a fence': (size) =>
    `"""\n${'\n '.repeat(Math.min(size, 60_000) / 2)}"""\n`.repeat(Math.max(1, size / 60_000)),
};

const SIZE = 500_000;

for (const [name, write] of Object.entries(FAMILIES)) {
  // No clock decides: a printer that is not linear does not come to its end in this time on any machine.
  test(name, { timeout: 60_000 }, () => {
    const text = write(SIZE);
    const result = format({ name: 'test.zv', text });
    if ('text' in result) expect(result.text.length).toBeLessThan(6 * text.length);
    else expect(result.diagnostics).not.toEqual([]);
  });
}
