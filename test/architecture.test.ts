import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const packages = join(import.meta.dirname, '../packages');

/** What each package may import of the others and from elsewhere: imports run downward only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ['chevrotain'],
  emit: ['@zielwerk/core'],
  'prettier-plugin': ['@zielwerk/core', 'prettier'],
  'emit-pdf': ['@zielwerk/core', '@zielwerk/emit', '@myriaddreamin/typst-ts-node-compiler'],
  'language-server': ['@zielwerk/core', '@zielwerk/emit', 'vscode-languageserver'],
  cli: ['@zielwerk/core', '@zielwerk/emit', '@zielwerk/emit-pdf'],
};

/** The modules of Node that a package may use; those that are not here may use none. */
const nodeModules: Readonly<Record<string, readonly string[]>> = {
  // Reads its own fonts and template.
  'emit-pdf': ['node:crypto', 'node:fs', 'node:module', 'node:path', 'node:url', 'node:zlib'],
  // Asks git, and sets many PDFs in processes of its own.
  cli: ['node:child_process', 'node:crypto', 'node:fs', 'node:path', 'node:util'],
};

/** What would make a result depend on the machine, the clock or chance. */
const impure =
  /\b(?:process|globalThis|Buffer|require)\b(?=[.([])|\bDate\.now|\bnew Date\b|\bMath\.random|\bIntl\.|\.toLocale\w*\(|\.localeCompare\(|\beval\(|\bnew Function\b|\bfetch\(/;
const pure = ['core', 'emit'];

const present = readdirSync(packages).filter((name) => sourcesOf(name).length > 0);

test.each(present)('%s imports only what its floor allows', (name) => {
  expect(allowed).toHaveProperty([name]);
  const permitted = [...allowed[name]!, ...(nodeModules[name] ?? [])];
  const foreign = sourcesOf(name).flatMap((file) =>
    importsOf(file)
      .filter((target) => !target.startsWith('.') && !permitted.includes(packageOf(target)))
      .map((target) => `${file}: ${target}`),
  );
  expect(foreign).toEqual([]);
});

test.each(present)('%s reaches the others by their names only', (name) => {
  const outside = sourcesOf(name).flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .filter((target) => !join(file, '..', target).startsWith(join(packages, name)))
      .map((target) => `${file}: ${target}`),
  );
  expect(outside).toEqual([]);
});

test.each(pure)('%s depends on its arguments alone', (name) => {
  const found = sourcesOf(name).flatMap((file) =>
    withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .filter((line) => impure.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('every dependency has its line in docs/architecture.md', () => {
  const root = join(packages, '..');
  const table = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    .split('## Dependencies')[1]!
    .split('\n')
    .map((line) => line.split('|')[1] ?? '')
    .flatMap((names) => names.split(',').map((name) => name.trim()));
  const folders = [root, join(root, 'docs'), ...present.map((name) => join(packages, name))];
  const missing = folders
    .flatMap((folder) => dependenciesOf(join(folder, 'package.json')))
    .filter((name) => !name.startsWith('@zielwerk/'))
    .filter((name) => !table.includes(name) && !table.includes(`${name.split('/')[0]}/*`));
  expect(missing).toEqual([]);
});

test('only the command line writes to the disk', () => {
  const writers = present
    .filter((name) => name !== 'cli')
    .flatMap(sourcesOf)
    .filter((file) =>
      /\b(?:write|append|rename|unlink|rm|mkdir|copy)\w*(?:Sync)\b/.test(
        readFileSync(file, 'utf8'),
      ),
    );
  expect(writers).toEqual([]);
});

test('no file is longer than 400 lines', () => {
  const long = present
    .flatMap((name) => filesBelow(join(packages, name, 'src')))
    .filter((file) => readFileSync(file, 'utf8').split('\n').length > 401);
  expect(long).toEqual([]);
});

/** The package's own code, without its tests. */
function sourcesOf(name: string): string[] {
  return filesBelow(join(packages, name, 'src')).filter((file) => !file.endsWith('.test.ts'));
}

function dependenciesOf(file: string): readonly string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    Record<string, string> | undefined
  >;
  return [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})];
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file));
  } catch {
    return [];
  }
}

function importsOf(file: string): string[] {
  const text = withoutComments(readFileSync(file, 'utf8'));
  const pattern =
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map(([, from, bare, call]) => from ?? bare ?? call ?? '');
}

function packageOf(target: string): string {
  if (target.startsWith('node:')) return target;
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
