// Bundles the command line: packages/cli/dist/zv.cjs, the PDF part beside it, and code caches for a quick start.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { grammarDecisions } from './build/decisions.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'packages/cli');
const dist = join(cli, 'dist');

/** Leaves the PDF part out of the first bundle and requires its own file instead. */
const pdfApart = {
  name: 'pdf-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/pdf\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './zv-pdf.cjs', external: true },
    );
  },
};

/** Keeps `import.meta.url` the address of the source file, from which emit-pdf finds its template. */
const ownUrls = {
  name: 'own-urls',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/][\w-]+[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      if (!code.includes('import.meta.url')) return undefined;
      const fromDist = relative(dist, path).replaceAll('\\', '/');
      const url = `urlFromDist(${JSON.stringify(fromDist)})`;
      return { contents: code.replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
};

// The typesetter and the fonts are dependencies of emit-pdf, so they are looked up from there.
const pdfBanner = `var require = require("node:module").createRequire(require("node:path").join(__dirname, "../../emit-pdf/package.json"));
var urlFromDist = (path) => require("node:url").pathToFileURL(require("node:path").join(__dirname, path)).href;`;

const define = await grammarDecisions(root);

/** Each entry is one file of its own; `./pdf.ts` is required by the other only where a PDF is wanted. */
const [zv, pdf] = await Promise.all([bundle('main.ts'), bundle('pdf.ts')]);

mkdirSync(dist, { recursive: true });
placePages();
const hashes = [placeCode('zv-pdf.cjs', pdf), placeCode('zv.cjs', zv)];
for (const command of ['check', 'build']) {
  execFileSync(process.execPath, [join(root, 'scripts/build/code-cache.cjs'), command], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
for (const name of readdirSync(dist)) {
  if (name.endsWith('.cache') && !hashes.some((hash) => name.includes(hash))) {
    rmSync(join(dist, name), { force: true });
  }
}

async function bundle(entry) {
  const result = await build({
    entryPoints: [join(cli, 'src', entry)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    define,
    legalComments: 'none',
    logLevel: 'warning',
    // A dynamic import becomes a require, which the launcher's script can do without a module loader.
    supported: { 'dynamic-import': false },
    loader: { '.typ': 'text' },
    external: ['@myriaddreamin/*', '@expo-google-fonts/*'],
    plugins: [pdfApart, ownUrls],
    banner: { js: entry === 'pdf.ts' ? pdfBanner : '' },
  });
  return asciiOnly(result.outputFiles[0].text);
}

/**
 * The same program in ASCII, which V8 keeps and hashes at half the size: esbuild leaves regular expressions and templates
 * as they are. The escape means the same in every place but a raw template, of which there must be none.
 */
function asciiOnly(code) {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code)) throw new Error('a raw template is not ASCII');
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The pages of the rules, which `zv explain` prints. */
function placePages() {
  const from = join(root, 'packages/core/src/check/rules');
  const pages = readdirSync(from).filter((name) => name.endsWith('.md'));
  const to = join(dist, 'regeln');
  mkdirSync(to, { recursive: true });
  for (const name of pages)
    place(join('regeln', name.normalize('NFC')), readFileSync(join(from, name)));
  for (const name of readdirSync(to)) {
    if (!name.startsWith('.') && !pages.includes(name)) rmSync(join(to, name), { force: true });
  }
}

/** Places code with its hash in the first line, which stands in the names of its caches too; returns it. */
function placeCode(name, code) {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  place(name, `// ${hash}\n${code}`);
  return hash;
}

/** Replaces a file in one step, so that a running `zv` never reads half a bundle. */
function place(name, content) {
  const draft = join(dist, `.${process.pid}.${basename(name)}`);
  writeFileSync(draft, content);
  renameSync(draft, join(dist, name));
}
