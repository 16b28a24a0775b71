import { format } from 'prettier';
import { expect, it } from 'vitest';
import { EVERYTHING } from '../../test/everything.ts';
import { expectedLines } from '../../test/expected-lines.ts';
import { randomDocument } from '../../test/random-document.ts';
import { readMarkdown } from '../../test/read-markdown.ts';
import { SEED } from '../../test/seed.ts';
import type { Document, DocumentBlock, Inline } from '../index.ts';
import { toDocument, toMarkdown } from '../index.ts';

async function checkMarkdown(document: Document): Promise<void> {
  const markdown = toMarkdown(document);
  expect(await format(markdown, { parser: 'markdown' })).toBe(markdown);
  expect(readMarkdown(markdown)).toEqual(expectedLines(document));
}

it.each([
  ['the seed', SEED],
  ['everything', EVERYTHING],
])('prints %s as prettier would and reads it back', async (_, agreement) => {
  await checkMarkdown(toDocument(agreement));
});

it('prints any document as prettier would and reads it back', async () => {
  for (let seed = 0; seed < 150; seed++) await checkMarkdown(randomDocument(seed));
});

const text = (value: string): Inline => ({ kind: 'text', text: value });
const strong = (value: string): Inline => ({ kind: 'strong', content: [text(value)] });
const emphasis = (value: string): Inline => ({ kind: 'emphasis', content: [text(value)] });

it.each<readonly [readonly Inline[], string]>([
  [[text('§ 48b Abs. 1 – 19,9 % (−0,6 %)')], '§ 48b Abs. 1 – 19,9 % (−0,6 %)'],
  [[text('# keine Überschrift')], '\\# keine Überschrift'],
  [[text('- keine Liste')], '\\- keine Liste'],
  [[text('1. Januar')], '1\\. Januar'],
  [[text('04.04.2024 ist ein Tag')], '04.04.2024 ist ein Tag'],
  [[text('+3,8 %')], '+3,8 %'],
  [[text('Müller & Co. &amp; AT&T')], 'Müller & Co. \\&amp; AT\\&T'],
  [[text('<b>*_`[x](y)~~')], '\\<b>\\*\\_\\`\\[x\\](y)\\~\\~'],
  [[text('{{jahr}} $x$ a|b')], '\\{{jahr}} \\$x\\$ a\\|b'],
  [[text('https://a.de www.b.de c@d.de')], 'https\\://a.de www\\.b.de c\\@d.de'],
  [[text('ein  Blank')], 'ein Blank'],
  [[strong('Begriff'), text(': so')], '**Begriff**: so'],
  [[text('Wort'), strong('teil')], 'Wort**teil**'],
  [[text('Wort'), strong('„teil“'), text('e')], 'Wor&#x74;**„teil“**&#x65;'],
  [[text('in'), emphasis('mitten'), text('drin')], 'in*mitten*drin'],
  [[text('eins '), emphasis('zwei'), text(' drei')], 'eins _zwei_ drei'],
  [[text('eins'), { kind: 'lineBreak' }, text('- zwei')], 'eins\\\n\\- zwei'],
  [[{ kind: 'link', url: 'https://a.de/(b)', content: [text('c')] }], '[c](https://a.de/%28b%29)'],
  [[{ kind: 'link', url: 'javascript:alert(1)', content: [text('c')] }], 'c'],
])('%j', async (content, markdown) => {
  const blocks: readonly DocumentBlock[] = [
    { kind: 'heading', level: 1, content: [text('Titel')] },
    { kind: 'paragraph', content },
  ];
  const document = { ...toDocument(SEED), blocks };
  expect(toMarkdown(document)).toBe(`# Titel\n\n${markdown}\n`);
  await checkMarkdown(document);
});
