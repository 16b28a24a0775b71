import { describe } from 'vitest';
import { type Attack, refuse, useVictim } from './signing/attack.ts';
import { bodyOf, updated } from './signing/forge.ts';

/** Attacks by someone without a key: a revision added to a file that was signed once. */

const victim = useVictim();

const stream = (text: string, entries = ''): string =>
  `<<${entries}/Length ${text.length}>>\nstream\n${text}\nendstream`;
const body = (number: number): string => bodyOf(victim.once, number);
const added = (text: string, entry: string): string => text.replace(/>>$/, ` ${entry}>>`);

const updates: readonly Attack[] = [
  [
    'a value changed in the content',
    'content-changed',
    ({ contents }) => updated(victim.once, { objects: [[contents, stream('BT (99,9 %) Tj ET')]] }),
  ],
  [
    'a page that shows new content',
    'page-changed',
    ({ page, contents, size }) =>
      updated(victim.once, {
        objects: [
          [page, body(page).replace(`/Contents ${contents} 0 R`, `/Contents ${size} 0 R`)],
          [size, stream('')],
        ],
      }),
  ],
  [
    'an extra page',
    'page-changed',
    ({ pages, page, size }) =>
      updated(victim.once, {
        objects: [
          [pages, body(pages).replace('/Kids [', `/Kids [${size} 0 R `)],
          [size, body(page)],
        ],
      }),
  ],
  [
    'a page left out',
    'page-changed',
    ({ pages, page }) =>
      updated(victim.once, { objects: [[pages, body(pages).replace(`${page} 0 R`, '')]] }),
  ],
  [
    'a page turned',
    'page-changed',
    ({ page }) => updated(victim.once, { objects: [[page, added(body(page), '/Rotate 90')]] }),
  ],
  [
    'an annotation over the content',
    'page-changed',
    ({ page, size }) =>
      updated(victim.once, {
        objects: [
          [
            page,
            added(
              body(page).replace(/\/Annots (?:\[[^\]]*\]|\d+ 0 R)/, ''),
              `/Annots [${size} 0 R]`,
            ),
          ],
          [
            size,
            '<</Type /Annot /Subtype /FreeText /Rect [0 0 600 800] /DA (/F 12 Tf) /Contents (99,9)>>',
          ],
        ],
      }),
  ],
  [
    'other metadata',
    'metadata-changed',
    ({ metadata }) =>
      updated(victim.once, {
        objects: [[metadata, stream('<x/>', '/Type /Metadata /Subtype /XML ')]],
      }),
  ],
  [
    'another title',
    'metadata-changed',
    ({ info }) =>
      updated(victim.once, {
        objects: [
          [
            info,
            added(body(info).replace(/\/Title \([^)]*\)|\/Title <[^>]*>/, ''), '/Title (Anders)'),
          ],
        ],
      }),
  ],
  [
    'another attachment in place of the source',
    'attachment-changed',
    ({ sourceStream }) =>
      updated(victim.once, {
        objects: [[sourceStream, stream('anders', '/Type /EmbeddedFile /Subtype /text#2Fplain ')]],
      }),
  ],
  [
    'a renamed attachment',
    'attachment-changed',
    ({ source }) =>
      updated(victim.once, {
        objects: [[source, body(source).replace(/\/UF <[^>]*>/, '/UF (a.zv)')]],
      }),
  ],
  [
    'a further attachment',
    'catalog-changed',
    ({ root, source, size }) =>
      updated(victim.once, {
        objects: [
          [root, body(root).replace('/AF [', `/AF [${size} 0 R `)],
          [size, body(source)],
        ],
      }),
  ],
  [
    'a script that runs on opening',
    'catalog-changed',
    ({ root }) =>
      updated(victim.once, {
        objects: [[root, added(body(root), '/OpenAction <</S /JavaScript /JS (app.alert(1))>>')]],
      }),
  ],
  [
    'layers that hide content',
    'catalog-changed',
    ({ root }) =>
      updated(victim.once, {
        objects: [[root, added(body(root), '/OCProperties <</OCGs [] /D <<>>>>')]],
      }),
  ],
  [
    'permissions by DocMDP',
    'catalog-changed',
    ({ root, size }) =>
      updated(victim.once, {
        objects: [
          [root, added(body(root), `/Perms <</DocMDP ${size} 0 R>>`)],
          [size, '<</Type /Sig>>'],
        ],
      }),
  ],
  [
    'another page tree',
    'catalog-changed',
    ({ root, pages, size }) =>
      updated(victim.once, {
        objects: [
          [root, body(root).replace(`/Pages ${pages} 0 R`, `/Pages ${size} 0 R`)],
          [size, body(pages)],
        ],
      }),
  ],
  [
    'a form without fields',
    'form-changed',
    ({ root }) =>
      updated(victim.once, {
        objects: [[root, body(root).replace(/\/Fields \[[^\]]*\]/, '/Fields []')]],
      }),
  ],
  [
    'appearances to be made anew',
    'form-changed',
    ({ root }) =>
      updated(victim.once, {
        objects: [[root, body(root).replace('/SigFlags 3', '/SigFlags 3 /NeedAppearances true')]],
      }),
  ],
  [
    'a further field',
    'form-changed',
    ({ root, widgets, size }) =>
      updated(victim.once, {
        objects: [
          [root, body(root).replace('/Fields [', `/Fields [${size} 0 R `)],
          [size, body(widgets[1]!).replace(/\/T \([^)]*\)/, '/T (Neu)')],
        ],
      }),
  ],
  [
    'other structure',
    'structure-changed',
    ({ structure }) =>
      updated(victim.once, { objects: [[structure, '<</Type /StructTreeRoot>>']] }),
  ],
  [
    'the signature taken out',
    'field-foreign',
    ({ widgets }) =>
      updated(victim.once, {
        objects: [[widgets[0]!, body(widgets[0]!).replace(/\/V \d+ 0 R/, '')]],
      }),
  ],
  [
    'the signature exchanged',
    'object-changed',
    ({ widgets }) => {
      const value = Number(/\/V (\d+) 0 R/.exec(body(widgets[0]!))![1]);
      return updated(victim.once, { objects: [[value, '<</Type /Sig>>']] });
    },
  ],
  [
    'the picture of a signature exchanged',
    'field-foreign',
    ({ widgets, size }) =>
      updated(victim.once, {
        objects: [
          [widgets[0]!, body(widgets[0]!).replace(/\/AP <<[^>]*>>/, `/AP <</N ${size} 0 R>>`)],
          [size, stream('0 0 m', '/Subtype /Form /BBox [0 0 9 9] ')],
        ],
      }),
  ],
  [
    'an empty field over the content',
    'field-foreign',
    ({ widgets }) =>
      updated(victim.once, {
        objects: [
          [widgets[1]!, body(widgets[1]!).replace(/\/Rect \[[^\]]*\]/, '/Rect [0 0 600 800]')],
        ],
      }),
  ],
  [
    'objects laid by for later',
    'object-unused',
    ({ size }) => updated(victim.once, { objects: [[size, stream('BT (99,9) Tj ET')]] }),
  ],
  ['nothing but a new table', 'revision-unsigned', () => updated(victim.once, { objects: [] })],
  [
    'the same page written again',
    'revision-unsigned',
    ({ page }) => updated(victim.once, { objects: [[page, body(page)]] }),
  ],
  [
    'an object deleted',
    'object-deleted',
    ({ source }) => updated(victim.once, { objects: [], free: [source] }),
  ],
  [
    'another catalog by the trailer',
    'trailer-changed',
    ({ root, size }) =>
      updated(victim.once, {
        objects: [[size, body(root)]],
        trailer: (text) => text.replace(`/Root ${root} 0 R`, `/Root ${size} 0 R`),
      }),
  ],
  [
    'other document information by the trailer',
    'trailer-changed',
    ({ info, size }) =>
      updated(victim.once, {
        objects: [[size, body(info)]],
        trailer: (text) => text.replace(`/Info ${info} 0 R`, `/Info ${size} 0 R`),
      }),
  ],
  [
    'an encryption by the trailer',
    'trailer-changed',
    ({ size }) =>
      updated(victim.once, {
        objects: [[size, '<</Filter /Standard>>']],
        trailer: (text) => text.replace('/Prev', `/Encrypt ${size} 0 R /Prev`),
      }),
  ],
  [
    'another identifier',
    'trailer-changed',
    () =>
      updated(victim.once, {
        objects: [],
        trailer: (text) => text.replace(/\/ID \[\S+/, '/ID [(x)'),
      }),
  ],
  [
    'a key twice',
    'structure-unreadable',
    ({ page }) => updated(victim.once, { objects: [[page, added(body(page), '/Type /Page')]] }),
  ],
  [
    'a stream whose length stands elsewhere',
    'structure-unreadable',
    ({ contents, size }) =>
      updated(victim.once, {
        objects: [
          [contents, `<</Length ${size} 0 R>>\nstream\nx\nendstream`],
          [size, '1'],
        ],
      }),
  ],
  [
    'nested without end',
    'structure-too-complex',
    ({ size }) =>
      updated(victim.once, { objects: [[size, `${'['.repeat(5000)}${']'.repeat(5000)}`]] }),
  ],
];

describe('revisions added after signing', () => refuse(victim, updates));
