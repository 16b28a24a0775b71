import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../packages/cli/src/config/read-config.ts';
import { formats } from '../../packages/cli/src/formats.ts';
import { commands, type Command } from '../../packages/cli/src/options.ts';
import { reporters } from '../../packages/cli/src/report/reporters.ts';
import { environment, exampleText, launcher, root, temporaryFolder, zv } from './zv.ts';

const page = readFileSync(join(root, 'docs/befehle.md'), 'utf8');
/** The text below each `## zv …`. */
const chapters = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((chapter) => [chapter.split('\n')[0]!, chapter] as const),
);

test('each command has its chapter and each chapter its command', () => {
  const named = [...chapters.keys()].filter((title) => title.startsWith('zv '));
  expect(named.sort()).toEqual(
    Object.keys(commands)
      .map((name) => `zv ${name}`)
      .sort(),
  );
});

describe.each(Object.entries(commands) as [string, Command][])('zv %s', (name, command) => {
  const chapter = chapters.get(`zv ${name}`) ?? '';

  test('its table names exactly its options, as the help does', () => {
    const rows = [...chapter.matchAll(/^\| (`-.*?) +\|/gm)].map(([, cell]) => cell!.trim());
    const wanted = Object.entries(command.options)
      .filter(([option]) => option !== 'help')
      .map(([option, { short, value }]) => {
        const written = value === null ? `--${option}` : `--${option} ${value}`;
        return short ? `\`-${short}\`, \`${written}\`` : `\`${written}\``;
      });
    expect(rows.sort()).toEqual(wanted.sort());
    const help = zv([name, '--help']).stdout;
    for (const row of rows) expect(help).toContain(row.replaceAll('`', ''));
  });
});

test('every option that the page mentions exists', () => {
  const known = new Set(Object.values(commands).flatMap(({ options }) => Object.keys(options)));
  for (const [, option] of page.matchAll(/(?<![\w-])--([a-z][a-z0-9-]*)/g)) {
    expect([...known, 'version']).toContain(option);
  }
});

test('the tables of formats and of settings are complete', () => {
  const cells = (text: string) =>
    [...text.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, cell]) => cell!);
  expect(cells(page.slice(page.indexOf('### Berichte'), page.indexOf('### Beheben')))).toEqual(
    Object.keys(reporters),
  );
  expect(chapters.get('zv build')).toContain(
    Object.keys(formats)
      .map((format) => `\`${format}\``)
      .join(', '),
  );
  const settings = chapters.get('Einstellungen: zv.json')!;
  const json = /```json\n([\s\S]*?)```/.exec(settings)![1]!;
  expect(cells(settings).sort()).toEqual(Object.keys(JSON.parse(json)).sort());
  expect(() => readConfig(json, 'zv.json')).not.toThrow();
});

test('every link leads somewhere', () => {
  for (const [, target] of page.matchAll(/\]\(([^)]+)\)/g)) {
    expect({ target, there: existsSync(join(root, 'docs', target!)) }).toEqual({
      target,
      there: true,
    });
  }
});

test('every example runs as it stands', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'beispiel.zv'), exampleText);
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'a');
  const lines = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
    block!.trim().split('\n'),
  );
  expect(lines.length).toBeGreaterThan(15);
  for (const line of lines) {
    const { status, stderr } = spawnSync('sh', ['-c', `zv() { "$NODE" "$ZV" "$@"; }\n${line}`], {
      cwd: folder,
      encoding: 'utf8',
      env: environment({ NODE: process.execPath, ZV: launcher }),
    });
    const allowed = line.includes('--max-warnings') || line.includes('--check') ? [0, 1] : [0];
    expect({ line, stderr: allowed.includes(status!) ? '' : stderr }).toEqual({ line, stderr: '' });
    expect(stderr).not.toMatch(/gibt es (?:bei|nicht)/);
  }
  for (const file of ['zv.sarif', 'zv-junit.xml', 'zv-baseline.json', 'ausgabe/beispiel.html']) {
    expect({ file, there: existsSync(join(folder, file)) }).toEqual({ file, there: true });
  }
});
