import { decodeSource, LIMITS } from '@zielwerk/core';
import { printTalk } from '../console.ts';
import { readSourceFile } from '../files/read.ts';
import { replaceSource } from '../files/replace.ts';
import { repairText, type Repair } from '../fix/repair.ts';
import { visible } from '../report/visible.ts';

const shownRepairs = 50;

/** Repairs one file where that is safe, and says on stderr what it did. A file that cannot be written is a `Stop`. */
export function fixFile(path: string): void {
  const bytes = readSourceFile(path, LIMITS.fileBytes);
  const { source, diagnostics } = decodeSource(path, bytes);
  if (diagnostics.length > 0) return;
  const { text, repairs, refused } = repairText(path, source.text);
  if (refused) {
    printTalk(`zv: ${visible(path)} hat noch Fehler der Form und bleibt, wie sie ist.\n`);
  }
  if (repairs.length === 0) return;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  replaceSource(path, bytes, new TextEncoder().encode(`${hasMark ? '\ufeff' : ''}${text}`));
  printTalk(
    repairs
      .slice(0, shownRepairs)
      .map((one) => repairLine(path, one))
      .join(''),
  );
  const count = repairs.length === 1 ? '1 Befund' : `${repairs.length} Befunde`;
  printTalk(`zv: ${visible(path)}: ${count} behoben.\n`);
}

function repairLine(path: string, { code, title, line }: Repair): string {
  return `zv: ${visible(path)}:${line}: ${visible(title)} (${visible(code)})\n`;
}
