import { describe } from 'vitest';
import { type Attack, refuse, useVictim } from './signing/attack.ts';
import { bodyOf, forged, latin1, bytesOf, withContainer } from './signing/forge.ts';

/** Attacks by a second signer: the signature itself is right, but its revision does more than sign. */

const victim = useVictim();
const identity = () => victim.keys.identity('ec');
const body = (number: number): string => bodyOf(victim.once, number);
const stream = (text: string, entries = ''): string =>
  `<<${entries}/Length ${text.length}>>\nstream\n${text}\nendstream`;

type Forge = Partial<Parameters<typeof forged>[1]>;
const forge =
  (more: Forge | ((parts: Parameters<Attack[2]>[0]) => Forge)): Attack[2] =>
  (parts) =>
    forged(victim.once, {
      field: parts.widgets[1]!,
      identity: identity(),
      ...(typeof more === 'function' ? more(parts) : more),
    });

const picture = (entries: string, others: (size: number) => Forge['objects'] = () => []) =>
  forge(({ size }) => ({
    widget: (text) => text.replace(/\/AP <<[^>]*>>/, `/AP <</N ${size} 0 R>>`),
    objects: [
      [size, stream('', `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${entries} `)],
      ...(others(size) ?? []),
    ],
  }));

describe('more than signing', () =>
  refuse(victim, [
    [
      'replaces content',
      'content-changed',
      forge(({ contents }) => ({ objects: [[contents, stream('')]] })),
    ],
    [
      'replaces a page',
      'page-changed',
      forge(({ page }) => ({ objects: [[page, body(page).replace(/>>$/, ' /Rotate 180>>')]] })),
    ],
    [
      'replaces the source',
      'attachment-changed',
      forge(({ sourceStream }) => ({
        objects: [[sourceStream, stream('x', '/Type /EmbeddedFile ')]],
      })),
    ],
    [
      'replaces the metadata',
      'metadata-changed',
      forge(({ metadata }) => ({ objects: [[metadata, stream('', '/Type /Metadata ')]] })),
    ],
    [
      'adds a script',
      'catalog-changed',
      forge(({ root }) => ({ objects: [[root, body(root).replace(/>>$/, ' /OpenAction [1]>>')]] })),
    ],
    [
      'lays objects by',
      'object-unused',
      forge(({ size }) => ({ objects: [[size, stream('BT (99,9) Tj ET')]] })),
    ],
    [
      'changes the other signature',
      'field-foreign',
      forge(({ widgets }) => ({
        objects: [[widgets[0]!, body(widgets[0]!).replace('/F 4', '/F 2')]],
      })),
    ],
    [
      'moves its field',
      'field-changed',
      forge({ widget: (text) => text.replace(/\/Rect \[[^\]]*\]/, '/Rect [0 0 600 800]') }),
    ],
    [
      'renames its field',
      'field-changed',
      forge({ widget: (text) => text.replace(/\/TU <[^>]*>/, '/TU (x)') }),
    ],
    [
      'gives its field an action',
      'field-changed',
      forge({ widget: (text) => text.replace(/>>$/, ' /AA <</U <</S /JavaScript /JS (1)>>>>>>') }),
    ],
    ['hides its field', 'field-changed', forge({ widget: (text) => text.replace('/F 4', '/F 6') })],
    [
      'locks other fields',
      'field-changed',
      forge({ widget: (text) => text.replace(/>>$/, ' /Lock <</Action /All>>>>') }),
    ],
    [
      'permits more by DocMDP',
      'signature-key-forbidden',
      forge({
        dictionary: (text) =>
          text.replace(
            '/Type /Sig',
            '/Type /Sig /Reference [<</TransformMethod /DocMDP /TransformParams <</P 3>>>>]',
          ),
      }),
    ],
    [
      'calls itself a time stamp',
      'signature-form',
      forge({ dictionary: (text) => text.replace('/Type /Sig', '/Type /DocTimeStamp') }),
    ],
    [
      'is of an unknown kind',
      'signature-kind',
      forge({ dictionary: (text) => text.replace('ETSI.CAdES.detached', 'adbe.x509.rsa_sha1') }),
    ],
    ['a picture in a layer', 'appearance-forbidden', picture('/OC <</Type /OCG>>')],
    [
      'a picture with a file',
      'appearance-forbidden',
      picture('/Resources <</XObject <</X 901 0 R>>>>', () => [
        [901, stream('', '/Type /Filespec ')],
      ]),
    ],
    [
      'a picture in PostScript',
      'appearance-forbidden',
      picture('/Resources <</XObject <</X 901 0 R>>>>', () => [[901, stream('', '/Subtype /PS ')]]),
    ],
    ['a picture of another page', 'appearance-forbidden', picture('/Ref <</F (a.pdf)>>')],
    [
      'a picture for the mouse',
      'appearance-forbidden',
      forge({ widget: (text) => text.replace(/(\/AP <<\/N (\d+ 0 R))/, '$1 /D $2') }),
    ],
    [
      'two fields at once',
      'revision-many-signatures',
      forge(({ widgets, size }) => ({
        objects: [
          [widgets[2]!, body(widgets[2]!).replace(/>>$/, ` /V ${size} 0 R>>`)],
          [size, '<</Type /Sig>>'],
        ],
      })),
    ],
    [
      'a signature inside the field',
      'signature-form',
      forge({ widget: (text) => text.replace(/\/V \d+ 0 R/, '/V <</Type /Sig>>') }),
    ],
    ['bytes between objects', 'hidden-bytes', forge({ junk: '<script>' })],
    ['a comment between objects', 'hidden-bytes', forge({ junk: '% 99,9\n' })],
    [
      'another catalog',
      'trailer-changed',
      forge(({ root, size }) => ({
        objects: [[size, body(root)]],
        trailer: (text) => text.replace(`/Root ${root} `, `/Root ${size} `),
      })),
    ],
    [
      'a key twice',
      'structure-unreadable',
      forge({ dictionary: (text) => text.replace('/Type /Sig', '/Type /Sig /Type /Sig') }),
    ],
    [
      'a second range under an escaped name',
      'structure-unreadable',
      forge({
        dictionary: (text) => text.replace('/Type /Sig', '/Type /Sig /Byte#52ange [0 1 2 3]'),
      }),
    ],
  ]));

describe('what the signature covers', () =>
  refuse(victim, [
    [
      'not the first byte',
      'byterange-start',
      forge({ range: ([, a, b, c]) => [1, a! - 1, b!, c!] }),
    ],
    ['not the last byte', 'byterange-end', forge({ range: ([, a, b, c]) => [0, a!, b!, c! - 1] })],
    [
      'more than the revision',
      'byterange-end',
      forge({ range: ([, a, b, c]) => [0, a!, b!, c! + 10] }),
    ],
    [
      'a wider hole before',
      'byterange-hole',
      forge({ range: ([, a, b, c]) => [0, a! - 20, b!, c!] }),
    ],
    [
      'a wider hole behind',
      'byterange-hole',
      forge({ range: ([, a, b, c]) => [0, a!, b! + 20, c! - 20] }),
    ],
    ['no hole', 'byterange-hole', forge({ range: ([, a, , c]) => [0, a!, a!, c!] })],
    ['three numbers', 'byterange-form', forge({ range: ([, a, b]) => [0, a!, b!] })],
    ['six numbers', 'byterange-form', forge({ range: ([, a]) => [0, a!, 1, 2, 3, 4] })],
    ['fractions', 'byterange-form', forge({ range: ([, a, b, c]) => [0, a! + 0.5, b!, c!] })],
    [
      'nothing said',
      'byterange-missing',
      forge({ dictionary: (text) => text.replace('/ByteRange', '/Name (x) /Location') }),
    ],
    [
      'the range of the first signature',
      'byterange-hole',
      (parts) => {
        const first = /\/ByteRange \[0 (\d+) (\d+) (\d+)\s*\]/.exec(latin1(victim.once))!;
        return forge({ range: () => [0, ...first.slice(1).map(Number)] })(parts);
      },
    ],
    [
      'the first signature again (wrapping)',
      'byterange-hole',
      ({ widgets }) => {
        const dictionary = bodyOf(victim.once, Number(/\/V (\d+) /.exec(body(widgets[0]!))![1]));
        return forged(victim.once, {
          field: widgets[1]!,
          identity: identity(),
          dictionary: () =>
            `${dictionary.replace(/\/Contents <[^>]*>/, '')}`.replace(
              />>$/,
              ` /Contents <${'0'.repeat(12_000)}>>>`,
            ),
        });
      },
    ],
    [
      'a container in brackets',
      'contents-form',
      () => {
        const text = latin1(victim.twice);
        const start = text.lastIndexOf('/Contents <') + 10;
        const end = text.indexOf('>', start);
        return bytesOf(
          `${text.slice(0, start)}(${text.slice(start + 1, end)})${text.slice(end + 1)}`,
        );
      },
    ],
    [
      'a container with a space in place of a digit',
      'contents-form',
      () => withContainer(victim.once, (hex) => hex.replace(/0>$/, ' >')),
    ],
    [
      'a container with spaces',
      'contents-form',
      () => withContainer(victim.once, (hex) => hex.replace(/00>$/, '  >')),
    ],
    [
      'something behind the signature',
      'contents-padding',
      () => withContainer(victim.once, (hex) => hex.replace(/00>$/, '01>')),
    ],
    [
      'an empty container',
      'cms-form',
      () => withContainer(victim.once, (hex) => `<${'0'.repeat(hex.length - 2)}>`),
    ],
    [
      'a container of noise',
      'cms-unreadable',
      () => withContainer(victim.once, (hex) => `<${'3f'.repeat((hex.length - 2) / 2)}>`),
    ],
    [
      'the signature of another field',
      'digest-mismatch',
      () => {
        const other = latin1(victim.twice).split('/Contents <').at(-1)!;
        const hex = other.slice(0, other.indexOf('>'));
        return withContainer(victim.once, (own) => `<${hex.padEnd(own.length - 2, '0')}>`);
      },
    ],
  ]));
