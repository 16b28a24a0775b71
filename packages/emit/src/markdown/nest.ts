import type { Piece } from './flatten.ts';

/** Content of a paragraph in which no mark stands within itself and none touches another of its kind. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'footnoteReference'; readonly number: number }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Node[] }
  | { readonly kind: 'link'; readonly url: string; readonly content: readonly Node[] };

type Mark = 'link' | 'strong' | 'emphasis';

/** Builds the tree again, at every place the widest mark outermost. */
export function nest(pieces: readonly Piece[]): readonly Node[] {
  return nestWithin(pieces, ['link', 'strong', 'emphasis']);
}

function nestWithin(pieces: readonly Piece[], marks: readonly Mark[]): readonly Node[] {
  const nodes: Node[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at]!;
    let widest: Mark | null = null;
    let end = at;
    for (const mark of marks) {
      const markEnd = endOf(pieces, at, mark);
      if (markEnd > end) [widest, end] = [mark, markEnd];
    }
    if (widest === null) {
      addContent(nodes, piece.content);
      at++;
      continue;
    }
    const rest = marks.filter((mark) => mark !== widest);
    const content = nestWithin(pieces.slice(at, end), rest);
    nodes.push(
      widest === 'link' ? { kind: 'link', url: piece.link!, content } : { kind: widest, content },
    );
    at = end;
  }
  return nodes;
}

/** The end of the pieces from `at` on that share the mark that the first of them has. */
function endOf(pieces: readonly Piece[], at: number, mark: Mark): number {
  const value = pieces[at]![mark];
  if (value === null || value === false) return at;
  let end = at;
  while (pieces[end]?.[mark] === value) end++;
  return end;
}

function addContent(nodes: Node[], content: Piece['content']): void {
  const last = nodes.at(-1);
  if (content.kind === 'text' && last?.kind === 'text') {
    nodes[nodes.length - 1] = { kind: 'text', text: last.text + content.text };
  } else {
    nodes.push(content);
  }
}
