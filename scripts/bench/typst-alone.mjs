// Sets the documents of a folder with our template, from what the template is given, and nothing else: typst-alone.mjs FOLDER.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './measure.mjs';

const packageFolder = join(root, 'packages/emit-pdf');
const require = createRequire(join(packageFolder, 'package.json'));
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');

const styles = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];
const fonts = [
  ['source-sans-3', 'SourceSans3'],
  ['noto-sans', 'NotoSans'],
].flatMap(([name, file]) => {
  const folder = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
  return styles.map((style) => join(folder, style, `${file}_${style}.ttf`));
});
const compiler = NodeCompiler.create({ workspace: '/nowhere', fontArgs: [{ fontPaths: fonts }] });
const template = readFileSync(join(packageFolder, 'template/agreement.typ'), 'utf8');

const [folder] = process.argv.slice(2);
const out = join(folder, 'pdf');
mkdirSync(out, { recursive: true });
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const inputs = { document: readFileSync(join(folder, name), 'utf8'), shortening: '0' };
  const { result } = compiler.compile({ mainFileContent: template, inputs });
  const pdf = compiler.pdf(result, { pdfStandard: 'a-3a', creationTimestamp: 0 });
  writeFileSync(join(out, name.replace('.json', '.pdf')), pdf);
  compiler.evictCache(10);
}
