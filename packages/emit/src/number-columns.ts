import type { DocumentTable, TableCell } from './document.ts';

/**
 * Which columns of a free table hold nothing but numbers with one unit and equally many decimals: set flush right, their
 * digits stand below each other. Empty cells do not count; the first column names the rows and is none.
 */
export function numberColumns({ role, header, rows }: DocumentTable): readonly boolean[] {
  return header.map((_, column) => {
    if (role !== 'free' || column === 0) return false;
    const cells = rows.flatMap((row) => row.filter((cell) => cell.column === column));
    const forms = new Set(cells.filter(({ blocks }) => blocks.length > 0).map(formOf));
    return forms.size === 1 && !forms.has(null);
  });
}

const numberText =
  /^[-+\u2212\u2013]?\s?(?:\d{1,3}(?:[. \u00A0\u202F]\d{3})+|\d+)(,\d+)?(?!\d)([^\d]*)$/u;

/** The decimals and the unit of a cell that is one number; null where it is not. */
function formOf({ blocks }: TableCell): string | null {
  const [block, ...others] = blocks;
  if (block?.kind !== 'paragraph' || others.length > 0) return null;
  const [content, ...more] = block.content;
  if (content?.kind !== 'text' || more.length > 0) return null;
  const match = numberText.exec(content.text);
  return match && `${match[1]?.length ?? 0} ${match[2]!.replaceAll(/\s/gu, '')}`;
}
