import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A cell as the spreadsheet took it. */
export interface Cell {
  /** `string`, `float`, `date` …; empty for an empty cell. */
  readonly type: string;
  readonly text: string;
  readonly value: string;
  readonly isFormula: boolean;
}

/** `;`, `"`, UTF-8, from line 1, German, dates and percentages recognised: what opening by a double click does. */
const AS_GERMAN = 'Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true';

/** Opens the CSV files in LibreOffice, all in one run, and reads back the cells of each. */
export function openInSpreadsheet(
  soffice: string,
  files: readonly (readonly [name: string, csv: string])[],
): ReadonlyMap<string, readonly (readonly Cell[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zv-calc-'));
  try {
    const names = files.map(([name]) => join(folder, `${name}.csv`));
    files.forEach(([, csv], index) => writeFileSync(names[index]!, csv));
    mkdirSync(join(folder, 'out'));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--convert-to', 'fods', '--outdir', join(folder, 'out')];
    execFileSync(soffice, [profile, '--headless', `--infilter=${AS_GERMAN}`, ...to, ...names], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return new Map(
      files.map(([name]) => [
        name,
        cellsOf(readFileSync(join(folder, `out/${name}.fods`), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cells of the first sheet of a flat OpenDocument spreadsheet, without empty rows. */
function cellsOf(xml: string): readonly (readonly Cell[])[] {
  const [, sheet = ''] = /<table:table [^>]*>(.*?)<\/table:table>/su.exec(xml) ?? [];
  return [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gsu)]
    .map(([, row]) =>
      [...row!.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gsu)].flatMap(
        ([, attributes, content = '']) => {
          const attribute = (name: string) =>
            new RegExp(`${name}="([^"]*)"`, 'u').exec(attributes!)?.[1] ?? '';
          const cell: Cell = {
            type: attribute('office:value-type'),
            text: unescaped(paragraphs(content)),
            value: attribute('office:value'),
            isFormula: attributes!.includes('table:formula'),
          };
          const repeated = Number(attribute('table:number-columns-repeated') || 1);
          return Array.from({ length: Math.min(repeated, 100) }, () => cell);
        },
      ),
    )
    .filter((row) => row.some(({ type }) => type !== ''));
}

const paragraphs = (content: string): string =>
  [...content.matchAll(/<text:p>(.*?)<\/text:p>/gsu)]
    .map(([, text]) =>
      text!
        .replace(/<text:s(?: text:c="(\d+)")?\/>/gu, (_, count) => ' '.repeat(Number(count ?? 1)))
        .replace(/<text:tab\/>/gu, '\t')
        .replace(/<[^>]*>/gu, ''),
    )
    .join('\n');

const unescaped = (text: string): string =>
  text
    .replace(
      /&(lt|gt|quot|apos);/gu,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    )
    .replaceAll('&amp;', '&');
