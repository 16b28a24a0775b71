import fc from 'fast-check';
import { hostileText } from './hostile-words.ts';

/** How many texts stand in one agreement. */
export const TEXTS = 47;

/** An agreement with a hostile text in every place of the language that holds one. */
export const hostileAgreement: fc.Arbitrary<string> = fc
  .array(hostileText, { minLength: TEXTS, maxLength: TEXTS })
  .map(written);

/**
 * The same without the letters that no font of ours has, with which there is no PDF, and without marks: poppler reads a
 * blank behind a letter with marks, and such letters have a test of their own.
 */
export const printable = hostileAgreement.map((text) =>
  text
    .normalize('NFC')
    .replaceAll(/[\uFF00-\uFFEF]/g, '=')
    .replaceAll(/\p{M}/gu, ''),
);

function written(texts: readonly string[]): string {
  let next = 0;
  const text = (): string => texts[next++]!;
  const literal = (): string => `"${text().replace(/["\\]/g, (mark) => `\\${mark}`)}"`;
  // In a cell, two braces quote a fact; of nothing, that would be a mistake and no text.
  const cell = (): string =>
    text()
      .replace(/[|\\]/g, (mark) => `\\${mark}`)
      .replace(/\{(?=\{(?!jahr\}\}))/g, '{ ');
  // Below the first row, one of nothing but dashes would be a line of Markdown and no row: it begins with a number.
  // In running text everything that could be markup is escaped; two braces begin a quotation all the same.
  const prose = (): string =>
    text()
      .trim()
      .replace(/[!-/:-@[-`{-~]/g, (mark) => `\\${mark}`);
  const lines = `
    Zielvereinbarung 2026 ${literal()}
    Gegenstand ${literal()}
    Rechtsgrundlage sonstige ${literal()}
    Partei a ${literal()} {
      Rubrum ${literal()} ${literal()}
      Zusatz ${literal()}
      im Einvernehmen mit ${literal()}
      vertreten durch "eins ${texts[next++]!.replace(/["\\]/g, (mark) => `\\${mark}`)}", ${literal()}
    }
    Partei b ${literal()} {
      vertreten durch Amt ${literal()}
    }
    Messgröße m ${literal()} {
      Definition ${literal()}
    }
    Präambel ${literal()} """
    ${prose()} und {{partei a}}
    """
    Abschnitt ${literal()} {
      Ziel z ${literal()} {
        m = ${literal()} als ${literal()}
        m ${literal()} = 7 Wortlaut ${literal()}
        m Frauen = 8 gegenüber ${literal()}
        """
        - ${prose()}{{fußnote f}}
        - *${prose()}*
        """
      }
      Anlage ${literal()} {
        """
        1. [${prose()}](https://example.org/)
        """
      }
    }
    Lokale Ziele {
      Ziel y ${literal()} """
      ${prose()}
      """
    }
    Kommunale Ziele entfallen ${literal()}
    Tabelle ${literal()} {
      | ${cell()} | ${cell()} |
      | 1 ${cell()} | ${cell()} |
      | ${cell()} | ${cell()} |
    }
    Zielnachhaltung ${literal()} {
      Dialog ${literal()} mit a, ${literal()} ${literal()}
      Datenstand 31.01.2026 Berichtsmonat ${literal()}
    }
    Begriff ${literal()} """
    ${prose()}
    """
    Fußnote f """
    ${prose()}
    """
    Fußnote g """
    ${prose()}
    """
    Unterschriften {
      a in ${literal()}
      b
    }`;
  if (next !== texts.length) throw new Error(`${next} texts stand in the agreement`);
  return lines.replaceAll(/^ {4}/gm, '').trimStart() + '\n';
}
