// Bundles the plugin into one file that prettier can load: packages/prettier-plugin/dist/index.js, or the file named.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const [outfile = join(folder, 'dist/index.js')] = process.argv.slice(2);

await build({
  entryPoints: [join(folder, 'src/index.ts')],
  outfile: resolve(outfile),
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
});
