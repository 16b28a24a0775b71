import type { Inline } from '../document.ts';
import { type Emphasis, tokenize } from './tokens.ts';

/** Emphasis and links deeper than this lose their mark, not their words. */
const MAX_DEPTH = 16;

interface Frame {
  readonly content: Inline[];
  readonly wrap: ((content: readonly Inline[]) => Inline) | null;
}

/** The content of one paragraph. `insert` gives the next fact or footnote whose place is reached. */
export function readInlines(text: string, insert: () => Inline): readonly Inline[] {
  const frames: Frame[] = [{ content: [], wrap: null }];
  const add = (inline: Inline) => addInline(frames.at(-1)!.content, inline);
  const open = (wrap: Frame['wrap']) =>
    frames.push({ content: [], wrap: frames.length > MAX_DEPTH ? null : wrap });
  const close = () => {
    const { content, wrap } = frames.pop()!;
    if (wrap) add(wrap(content));
    else content.forEach(add);
  };
  for (const token of tokenize(text)) {
    switch (token.kind) {
      case 'text':
        add({ kind: 'text', text: token.text.replace(/[ \t]+/g, ' ') });
        break;
      case 'lineBreak':
        add({ kind: 'lineBreak' });
        break;
      case 'inserted':
        add(insert());
        break;
      case 'run':
        token.closes.forEach(close);
        if (token.left > 0) add({ kind: 'text', text: token.character.repeat(token.left) });
        token.opens.toReversed().forEach((emphasis) => open(emphasized(emphasis)));
        break;
      case 'linkStart':
        if (token.url === null) add({ kind: 'text', text: '[' });
        else open(linked(token.url));
        break;
      case 'linkEnd':
        close();
        break;
      default:
        token satisfies never;
    }
  }
  return frames[0]!.content;
}

/** Adjacent texts become one, so that equal content has one form. */
function addInline(content: Inline[], inline: Inline): void {
  const last = content.at(-1);
  if (inline.kind === 'text' && last?.kind === 'text') {
    content[content.length - 1] = { kind: 'text', text: last.text + inline.text };
  } else if (inline.kind !== 'text' || inline.text !== '') {
    content.push(inline);
  }
}

const emphasized =
  (kind: Emphasis) =>
  (content: readonly Inline[]): Inline => ({ kind, content });

const linked =
  (url: string) =>
  (content: readonly Inline[]): Inline => ({
    kind: 'link',
    url,
    content: content.length > 0 ? content : [{ kind: 'text', text: url }],
  });
