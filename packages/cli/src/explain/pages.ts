import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../files/reasons.ts';

/** The page of a rule as Markdown, which the build puts beside the bundle; null where it is gone. The code must be that of a rule. */
export function pageText(code: string): string | null {
  try {
    return readFileSync(join(__dirname, 'regeln', `${code}.md`), 'utf8');
  } catch (error) {
    codeOf(error);
    return null;
  }
}

/** The first sentence or paragraph below a heading of a page. */
export function sectionOf(page: string, heading: string): string | null {
  const start = page.indexOf(`\n## ${heading}\n`);
  if (start < 0) return null;
  const [first] = page
    .slice(start + heading.length + 5)
    .trimStart()
    .split('\n\n', 1);
  return first?.replaceAll('`', '') ?? null;
}

/** The first sentence of a text; „Abs. 1“, „Nr. 2“ and „22. März“ end none. */
export function firstSentence(text: string): string {
  const end = /(?<!\d|\b(?:Abs|S|Nr|z|B|bzw|ca))[.:](?= [A-ZÄÖÜ§]|$)/.exec(text);
  return end ? `${text.slice(0, end.index)}.` : text;
}
