// Long texts, and texts that are all mistakes.
import { COMPILER, load, long, row, warm } from './measure.mjs';

const { compile } = await load(COMPILER);
const run = (text) => () => compile({ name: 'bench.zv', text });

const small = long(100_000);
const large = long(2_000_000);
const [one, twenty] = warm([run(small), run(large)], { calls: 1, batches: 11 });
row('compile a byte at 2 MB', (twenty * small.length) / large.length, 'at 100 kB', one, {
  must: 1.5,
  extreme: 1.2,
});

const MEGABYTE = 1_000_000;
const filled = (part) => part.repeat(Math.ceil(MEGABYTE / part.length));
const hostile = {
  'an unclosed text': `Sprache 1\nZielvereinbarung 2024\n"""\n${filled('Die Parteien vereinbaren § 48b. ')}`,
  'blocks in blocks': `Sprache 1\nZielvereinbarung 2024\n${filled('Abschnitt "A" {\n')}`,
  'an error in each line': `Sprache 1\nZielvereinbarung 2024\n${filled('Partei = 19,9 % )\n')}`,
  'unclosed strings': `Sprache 1\nZielvereinbarung 2024\n${filled('Abschnitt "A {\n')}`,
  'opening brackets': `Sprache 1\nZielvereinbarung 2024\n${filled('(')}`,
  'one word': `Sprache 1\nZielvereinbarung 2024\n${filled('a')}`,
};
for (const [what, text] of Object.entries(hostile)) {
  const [once] = warm([run(text)], { calls: 1, batches: 3, before: 1 });
  row(`1 MB: ${what}`, once, 'a second', 1000, { must: 1, extreme: 0.2 });
}
