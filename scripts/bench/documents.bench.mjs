// Many agreements to documents, against Typst alone setting the same PDFs in one process.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, processes, root, row, zv } from './measure.mjs';

/** One for each Jobcenter. */
const AGREEMENTS = 404;
const folder = mkdtempSync(join(tmpdir(), 'zv-bench-'));
const [sources, data] = ['zv', 'data'].map((name) => join(folder, name));
for (const path of [sources, data]) mkdirSync(path);

const { compile, toDocument, templateData } = await load(`export { compile } from '@zielwerk/core';
export { toDocument } from '@zielwerk/emit';
export { templateData } from '../emit-pdf/src/template-data.ts';`);
const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.zv'));
const texts = examples.map((name) => readFileSync(join(root, 'examples', name), 'utf8'));
for (let i = 0; i < AGREEMENTS; i++) {
  const text = another(texts[i % texts.length], i);
  writeFileSync(join(sources, `${i}.zv`), text);
  const { agreement, diagnostics } = compile({ name: 'bench.zv', text });
  if (agreement === null) throw new Error(JSON.stringify(diagnostics));
  writeFileSync(join(data, `${i}.json`), JSON.stringify(templateData(toDocument(agreement)).data));
}

const typstAlone = join(import.meta.dirname, 'typst-alone.mjs');
const to = (round) => join(folder, `out-${round}`);
const [built, typst] = processes(
  [
    (round) => [zv, 'build', sources, '--to', 'json,md,html,pdf', '-o', to(round)],
    () => [typstAlone, data],
  ],
  3,
);
rmSync(folder, { recursive: true });
row(`zv build, ${AGREEMENTS} agreements to four formats`, built, 'Typst alone', typst, {
  must: 1.5,
  extreme: 0.8,
});
row('  a document', built / AGREEMENTS, 'Typst alone', typst / AGREEMENTS);

/** The agreement as another Jobcenter would have it: no paragraph is the same, so no cache of Typst answers for it. */
function another(text, index) {
  let paragraph = 0;
  return text.replace(/\.(?=\r?\n"""|\r?\n\r?\n)/g, () => ` (${index}/${paragraph++}).`);
}
