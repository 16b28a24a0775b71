import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from './format.ts';

function formatted(text: string): string {
  const result = format({ name: 'test.zv', text });
  if (!('text' in result)) throw new Error(result.diagnostics.map(({ message }) => message).join());
  expect(format({ name: 'test.zv', text: result.text })).toEqual(result);
  return result.text;
}

/** Each case is a text and its canonical text; where there is one text, it is canonical. */
function check(text: string, canonical = text): void {
  expect(formatted(text)).toBe(canonical);
}

const examples = new URL('../../../../examples/', import.meta.url);

test('the examples are canonical', () => {
  for (const name of readdirSync(examples).filter((file) => file.endsWith('.zv'))) {
    check(readFileSync(new URL(name, examples), 'utf8'));
  }
});

describe('the text as a whole', () => {
  test('nothing stays nothing', () => {
    for (const text of ['', '\n', ' \t\r\n\n', '\uFEFF']) check(text, '');
  });

  test('line ends, byte order mark and final newline', () => {
    for (const text of [
      'Sprache 1\r\nRolle x',
      'Sprache 1\rRolle x\r\r\r',
      '\uFEFFSprache 1\nRolle x\n\n',
    ]) {
      check(text, 'Sprache 1\nRolle x\n');
    }
    check('"""\r\na\rb\r\n"""', '"""\na\nb\n"""\n');
  });

  test('a text with an error of form is left alone, and says why at its own places', () => {
    const text = '\uFEFFSprache 1\r\nPartei a "x" {\r\n';
    const result = format({ name: 'test.zv', text });
    expect(result).toEqual({
      diagnostics: [
        expect.objectContaining({ code: 'klammer-offen', range: { start: 25, end: 26 } }),
      ],
    });
    expect(text[25]).toBe('{');
  });
});

describe('blank lines', () => {
  test('at most one between statements, where the author has one', () => {
    check(
      'Sprache 1\n\n\n \n\nRegelwerk 2024\nStatus x\n',
      'Sprache 1\n\nRegelwerk 2024\nStatus x\n',
    );
  });

  test('none at the ends of a block or of the text', () => {
    check('\n\nZiel a {\n\n\n  Quote = 3\n\n}\n\n\n', 'Ziel a {\n  Quote = 3\n}\n');
  });

  test('one around the blocks of the top level', () => {
    check(
      'Sprache 1\nPartei a { }\nPartei b { }\n\n\n\nPräambel """\nx\n"""\nStatus x',
      'Sprache 1\n\nPartei a { }\n\nPartei b { }\n\nPräambel """\nx\n"""\n\nStatus x\n',
    );
  });

  test('blocks within blocks stand as the author has them', () => {
    check('Abschnitt "x" {\n  Ziel a { }\n  Ziel b { }\n\n  Ziel c { }\n}\n');
  });

  test('a comment directly above a block belongs to it', () => {
    check('Sprache 1\n// a\n// b\nPartei a { }', 'Sprache 1\n\n// a\n// b\nPartei a { }\n');
  });

  test('a comment with a blank line below stays with what is above', () => {
    check(
      'Sprache 1\n// a\n\nPartei a { }\n// b\n\nPartei b { }',
      'Sprache 1\n// a\n\nPartei a { }\n\n// b\n\nPartei b { }\n',
    );
  });
});

describe('comments', () => {
  test('on their own line before a statement, with its indentation', () => {
    check(
      'Ziel a {\n      // eins\n// zwei\n\tQuote = 3\n}',
      'Ziel a {\n  // eins\n  // zwei\n  Quote = 3\n}\n',
    );
  });

  test('at the end of a line, behind two blanks', () => {
    check('Sprache 1 // a\nStatus x\t\t//b\n', 'Sprache 1  // a\nStatus x  //b\n');
  });

  test('behind both braces', () => {
    check('Ziel a { // a\nQuote = 3\n} // b', 'Ziel a {  // a\n  Quote = 3\n}  // b\n');
  });

  test('at the end of a block and of the text', () => {
    check(
      'Ziel a {\n  Quote = 3\n\n\n // ende\n}\n    // Schluss',
      'Ziel a {\n  Quote = 3\n\n  // ende\n}\n\n// Schluss\n',
    );
  });

  test('a comment keeps an empty block open', () => {
    check('Lokale Ziele {\n// keine\n}', 'Lokale Ziele {\n  // keine\n}\n');
    check('Lokale Ziele { // keine\n}', 'Lokale Ziele {  // keine\n}\n');
  });

  test('a text of nothing but comments', () => {
    check('   // a\n\n\n\n/// b', '// a\n\n/// b\n');
  });

  test('behind the commas of a list', () => {
    check(
      'Rechtsgrundlage § 1, // eins\n// eigene\n§ 2,\n\n§ 3 // drei',
      'Rechtsgrundlage § 1,  // eins\n  // eigene\n  § 2, § 3  // drei\n',
    );
    check(
      'Partei a {\nvertreten durch "A",\n// Amt\n"B"\n}',
      'Partei a {\n  vertreten durch "A",\n    // Amt\n    "B"\n}\n',
    );
  });

  test('behind prose and between the lines of a table', () => {
    check('"""\nx\n""" // prosa', '"""\nx\n"""  // prosa\n');
    check(
      'Tabelle {\n| a |\n// zwischen\n\n| bb |\n}',
      'Tabelle {\n  | a  |\n  // zwischen\n\n  | bb |\n}\n',
    );
  });

  test('a reason stays above its value, and away from others', () => {
    check(
      'Ziel a {\n/// weil\n\nQuote = 3\n/// darum\nQuote = 4\n}',
      'Ziel a {\n  /// weil\n\n  Quote = 3\n  /// darum\n  Quote = 4\n}\n',
    );
    check('Ziel a { /// fern\n\nQuote = 3\n}', 'Ziel a {  /// fern\n\n  Quote = 3\n}\n');
  });
});

describe('tables', () => {
  test('columns are as wide as their widest cell', () => {
    check(
      'Tabelle {\n|Jahr|Wert|\n|2024|1.234,5 %|\n||x|\n}',
      'Tabelle {\n  | Jahr | Wert      |\n  | 2024 | 1.234,5 % |\n  |      | x         |\n}\n',
    );
  });

  test('letters are counted, not code units', () => {
    check(
      'Tabelle {\n| \u{1F4C4}a\u0308 | b |\n| xyz | b |\n}',
      'Tabelle {\n  | \u{1F4C4}a\u0308  | b |\n  | xyz | b |\n}\n',
    );
  });

  test('bars and backslashes in a cell stay escaped', () => {
    check('Tabelle {\n  | a\\|b | c\\\\ |\n}\n');
  });

  test('a very long cell does not widen its column', () => {
    const long = 'x'.repeat(61);
    check(`Tabelle {\n|a|b|\n|${long}|b|\n}`, `Tabelle {\n  | a | b |\n  | ${long} | b |\n}\n`);
  });

  test('a table that would grow too much by it is not aligned', () => {
    const rows = '| x |\n'.repeat(50);
    const wide = 'y'.repeat(60);
    check(
      `Tabelle {\n${rows}| ${wide} |\n}`,
      `Tabelle {\n${rows.replaceAll('|\n', '|\n').replace(/^/gm, '  ').trimEnd()}\n  | ${wide} |\n}\n`,
    );
  });
});
