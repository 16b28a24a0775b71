import { format } from 'prettier';
import { expect, it } from 'vitest';
import { expectedLines } from '../../test/expected-lines.ts';
import { randomDocument } from '../../test/random-document.ts';
import { readMarkdown } from '../../test/read-markdown.ts';
import { toMarkdown } from '../index.ts';

it('prints 20,000 documents as prettier would and reads them back', async () => {
  for (let seed = 1000; seed < 21_000; seed++) {
    const document = randomDocument(seed);
    const markdown = toMarkdown(document);
    expect(await format(markdown, { parser: 'markdown' }), `seed ${seed}`).toBe(markdown);
    expect(readMarkdown(markdown), `seed ${seed}`).toEqual(expectedLines(document));
  }
});
