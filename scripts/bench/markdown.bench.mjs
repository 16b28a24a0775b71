// Markdown in prettier's normal form, against prettier making it.
import { format } from 'prettier';
import { COMPILER, load, median, row, variants, warm } from './measure.mjs';

const { compile, toDocument, toMarkdown } = await load(
  `${COMPILER}\nexport { toDocument, toMarkdown } from '@zielwerk/emit';`,
);
const documents = variants().map((text) =>
  toDocument(compile({ name: 'bench.zv', text }).agreement),
);
const [printed] = warm([(i) => toMarkdown(documents[i % documents.length])]);

const texts = documents.map((document) => toMarkdown(document));
const times = [];
let clean = 0;
for (const text of [...texts, ...texts]) {
  const started = performance.now();
  if ((await format(text, { parser: 'markdown' })) === text) clean++;
  times.push(performance.now() - started);
}
const prettier = median(times.slice(texts.length));
row('prettier formatting Markdown', prettier, 'emitting it', printed, {
  must: 200,
  extreme: 400,
  atLeast: true,
});
row('  of it already formatted', clean, 'all', 2 * texts.length, { must: 1, atLeast: true });
