import { describe, expect, test } from 'vitest';
import { attachments } from './fixtures/attachments.ts';
import { freeTable, heading } from './fixtures/build.ts';
import { hostileDocument } from './fixtures/hostile.ts';
import { longDocument } from './fixtures/long.ts';
import { pdfOf } from './fixtures/render.ts';
import { seedDocument } from './fixtures/seed.ts';
import { readContent } from './structure/content.ts';
import { attachedFile } from './structure/files.ts';
import { readPdf } from './structure/reader.ts';
import { checkPdfStructure } from './structure.ts';

const documents = {
  'the agreement of 2024': seedDocument,
  'forty goals and five signatures': longDocument,
  'hostile strings': hostileDocument,
  'a title alone': { ...seedDocument, blocks: [heading(1, 'Titel')] },
  'an empty table': {
    ...seedDocument,
    blocks: [heading(1, 'Titel'), freeTable(['Lokales Ziel zu', 'Beschreibung'], [])],
  },
};

describe('PDF/UA-1 and PDF/A-3a, as far as the file shows', () => {
  test.each(Object.entries(documents))('%s', async (_, document) => {
    expect(checkPdfStructure(await pdfOf(document))).toEqual([]);
  });

  test('the attachments are the bytes they were', async () => {
    const pdf = readPdf(await pdfOf(seedDocument));
    expect(attachedFile(pdf, attachments.sourceName)).toEqual(Buffer.from(attachments.source));
    expect(attachedFile(pdf, attachments.jsonName)).toEqual(Buffer.from(attachments.json));
  });
});

// Each change keeps the length, so that only the thing itself is broken.
describe('the structural test sees what is broken', () => {
  const broken = async (from: RegExp, to: (match: string) => string): Promise<string[]> => {
    const text = Buffer.from(await pdfOf(seedDocument)).toString('latin1');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(changed.length).toBe(text.length);
    return checkPdfStructure(Buffer.from(changed, 'latin1'));
  };
  const blank = (key: string) => (match: string) => match.replace(key, 'X'.repeat(key.length));

  test.each<[string, RegExp, (match: string) => string, string]>([
    ['language', /\(de-DE\)/, () => '(en-GB)', 'Lang is not de-DE'],
    ['tagging', /\/Marked true/, blank('Marked'), 'MarkInfo does not say Marked'],
    ['title bar', /DisplayDocTitle true/, blank('DisplayDocTitle'), 'DisplayDocTitle is not set'],
    ['output intent', /GTS_PDFA1/, blank('GTS_PDFA1'), 'no output intent GTS_PDFA1 with a profile'],
    ['associated files', /\/AF \[/, () => '/XX [', 'there are no associated files'],
    ['PDF/A part', /<pdfaid:part>3/, () => '<pdfaid:part>2', 'pdfaid:part is 2'],
    ['PDF/UA part', /<pdfuaid:part>1/, () => '<pdfuaid:part>2', 'pdfuaid:part is 2'],
    [
      'extension schema',
      /I>http:\/\/www\.aiim\.org\/pdfua/,
      (m) => m.replace('pdfua', 'pdfue'),
      'the extension schemas do not describe pdfuaid',
    ],
    [
      'metadata syntax',
      /<\/rdf:Alt>/,
      () => '</rdf:Bag>',
      'the metadata are not well-formed: </rdf:Bag>',
    ],
    [
      'metadata title',
      /x-default">Z/,
      () => 'x-default">z',
      'dc:title zielvereinbarung 2024 is not the Title Zielvereinbarung 2024',
    ],
    ['tab order', /\/Tabs \/S/, () => '/Tabs /R', 'page 1: Tabs is not S'],
    ['page key', /\/StructParents/, blank('StructParents'), 'page 1: no StructParents'],
    ['heading level', /\/S \/H2/, () => '/S /H4', 'H4 follows H2'],
    ['first heading', /\/S \/H1/, () => '/S /H2', 'the first heading is H2'],
    ['list item', /\/S \/LBody/, () => '/S /Artic', 'the role Artic is not standard'],
    ['header scope', /\/Scope \/Column/, blank('Scope'), 'TH without Scope'],
    ['row span', /\/RowSpan 3/, () => '/RowSpan 2', 'a row of 2 columns in a table of 3'],
    ['field type', /\/FT \/Sig/, () => '/FT /Btn', 'page 1: a field is no signature'],
    ['tooltip', /\/TU </, () => '/TX <', 'page 1: a field has no TU'],
    ['flags', /\/F 4 \/Rect/, () => '/F 0 /Rect', 'page 1: a Widget has the flags 0'],
    ['appearance', /\/AP <</, () => '/XX <<', 'page 1: a field has no appearance'],
    ['form element', /\/S \/Form/, () => '/S /Span', 'page 1: a Widget is not tagged as Form'],
    ['signature flags', /SigFlags 3/, () => 'SigFlags 1', 'SigFlags is not 3'],
    [
      'relationship',
      /\/Source/,
      () => '/Sourcf',
      'zielvereinbarung-kaiserslautern.zv: Sourcf of text/plain',
    ],
    [
      'size',
      /\/Size (\d+) \/ModDate/,
      (m) => m.replace(/\d+/, (n) => String(Number(n) + 1)),
      'zielvereinbarung-kaiserslautern.zv: Size is not the size',
    ],
    ['Unicode map', /\/ToUnicode/, blank('ToUnicode'), 'has no ToUnicode'],
    ['font file', /\/FontFile2/, blank('FontFile2'), 'is not embedded'],
    ['binary comment', /%\xe2/, () => '%a', 'no comment of binary bytes behind the header'],
    ['line of an object', /\n(?=5 0 obj)/, () => ' ', 'the object 5 0 does not begin a line'],
    ['hexadecimal digits', /<FEFF00/, () => '<FEFF0 ', 'an odd number of digits in <FEFF0 '],
    ['dates', /<xmp:CreateDate>2024/, (m) => m.replace('2024', '2023'), 'xmp:CreateDate 2023'],
    ['widths', /(?<=\/W \[0 0 \d+ 1 1 )\d{3}/, () => '999', ' wide, not 999'],
    ['glyph order', /\/CIDToGIDMap/, blank('CIDToGIDMap'), 'no CIDToGIDMap'],
    ['encoding', /Identity-H/, () => 'Identity-V', 'is not Identity-H'],
    ['profile', /\/N 3\b/, () => '/N 4', 'the profile has 3 components, not 4'],
    ['active content', /\/AF \[/, () => '/AA [', 'the key AA is not allowed'],
    ['identifier', /\/ID \[/, () => '/XX [', 'the trailer has no ID of two parts'],
  ])('%s', async (_, from, to, violation) => {
    expect((await broken(from, to)).join('\n')).toContain(violation);
  });

  test.each([
    ['/P <</MCID 0>> BDC BT (a) Tj ET EMC', []],
    ['/Artifact BMC 0 0 1 1 re f EMC', []],
    ['BT (a) Tj ET', ['Tj stands outside of marked content']],
    ['/P <</MCID 0>> BDC EMC 0 0 1 1 re f', ['f stands outside of marked content']],
    ['/P <</MCID 0>> BDC', ['marked content does not end']],
    ['/Artifact BMC /P <</MCID 0>> BDC EMC EMC', ['MCID 0 stands inside an artifact']],
    ['EMC', ['EMC without BDC']],
  ])('in content: %s', (stream, violations) => {
    expect(readContent(Buffer.from(stream), true).violations).toEqual(violations);
  });
});
