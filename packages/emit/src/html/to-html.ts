import type { Document, DocumentFootnote } from '../document.ts';
import { BlockPrinter } from './blocks.ts';
import { type Html, h, lines } from './h.ts';
import { STYLE, STYLE_HASH } from './style.ts';

const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The document as one page that needs nothing else: no script, no request, nothing from the source but text. */
export function toHtml(document: Document): string {
  const printer = new BlockPrinter(document.title);
  const [title, ...rest] = document.blocks;
  const head = lines(
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...document.authors.map((author) => h('meta', { name: 'author', content: author })),
    document.date === null ? null : h('meta', { name: 'dcterms.date', content: document.date }),
    h('title', {}, document.title),
    styleElement(),
  );
  const main = lines(
    printer.blocks(title ? [title] : []),
    document.mark === null ? null : h('p', { class: 'mark' }, document.mark),
    printer.blocks(rest),
    footnotesHtml(document.footnotes, printer),
  );
  const body = lines(
    h('a', { class: 'skip', href: '#inhalt' }, 'Zum Inhalt springen'),
    h('main', { id: 'inhalt' }, '\n', main, '\n'),
  );
  const page = h(
    'html',
    { lang: 'de' },
    '\n',
    lines(h('head', {}, '\n', head, '\n'), h('body', {}, '\n', body, '\n')),
    '\n',
  );
  return `<!doctype html>\n${page.markup}\n`;
}

/** The one element whose content is not text. It holds nothing but our own constant. */
function styleElement(): Html {
  return { kind: 'html', markup: `<style>${STYLE}</style>` };
}

function footnotesHtml(footnotes: readonly DocumentFootnote[], printer: BlockPrinter): Html | null {
  if (footnotes.length === 0) return null;
  const items = footnotes.map(({ number, blocks }) => {
    const attributes = {
      class: 'back',
      href: `#verweis-${number}`,
      'aria-label': 'Zurück zum Text',
    };
    const back = printer.refersTo(number) ? h('a', attributes, '↩') : null;
    return h('li', { id: `fussnote-${number}` }, printer.blocks(blocks), back);
  });
  return h(
    'section',
    { class: 'footnotes', 'aria-label': 'Fußnoten' },
    h('ol', {}, '\n', lines(...items), '\n'),
  );
}
