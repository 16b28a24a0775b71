// Markdown in prettier's normal form, against prettier making it.
import { format } from 'prettier';
import { COMPILER, load, median, row, variants } from './measure.mjs';

const { compile, toDocument, toMarkdown } = await load(
  `${COMPILER}\nexport { toDocument, toMarkdown } from '@zielwerk/emit';`,
);
const documents = variants().map((text) =>
  toDocument(compile({ name: 'bench.zv', text }).agreement),
);

// Both take turns of about the same length, so that whatever else the machine does slows both; the first round warms up.
const CALLS = 300;
const times = { ours: [], prettier: [] };
let clean = 0;
for (let round = 0; round < 3; round++) {
  for (const document of documents) {
    const text = toMarkdown(document);
    let started = performance.now();
    const formatted = await format(text, { parser: 'markdown' });
    times.prettier.push(performance.now() - started);
    if (formatted === text) clean++;

    started = performance.now();
    for (let i = 0; i < CALLS; i++) {
      // Looking at a character makes the engine put a text together of which it has only noted the parts.
      toMarkdown(documents[i % documents.length]).charCodeAt(0);
    }
    times.ours.push((performance.now() - started) / CALLS);
  }
}
const [ours, prettier] = [times.ours, times.prettier].map((all) =>
  median(all.slice(documents.length)),
);
row('prettier formatting Markdown', prettier, 'emitting it', ours, {
  must: 200,
  extreme: 400,
  atLeast: true,
});
row('  of it already formatted', clean, 'all', times.ours.length, { must: 1, atLeast: true });
