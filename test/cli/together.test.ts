import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readers, validators } from './reports.ts';
import { environment, temporaryFolder, zv } from './zv.ts';

const head = (year: number) => `Sprache 1
Zielvereinbarung ${year}
Veränderung in % gegenüber Vorjahr
Partei agentur "Agentur für Arbeit Musterstadt" {
  Rolle Agentur für Arbeit
}
Partei jobcenter "Jobcenter Nord" {
  Rolle Geschäftsführung der gemeinsamen Einrichtung
  vertreten durch Amt "Geschäftsführerin des Jobcenters Nord"
}
`;
const goal = (line: string) =>
  `Ziel integration "Verbesserung der Integration in Erwerbstätigkeit" {\n${line}\n}\n`;
const last = head(2023) + goal('  Integrationsquote Frauen = 21,0 %');
const wrongLine = '  Integrationsquote Frauen = 21,5 % gegenüber Zielwert 2023 = 20,1 %';
const wrong = head(2024) + goal(wrongLine);
const rule = 'ausgangswert-weicht-ab';

describe('agreements that are checked together', () => {
  test('are compared, wherever they stand and in whatever order they are named', () => {
    const folder = files({ 'alt/nord.zv': last, 'neu/nord.zv': wrong });
    for (const paths of [[], ['neu', 'alt'], ['neu/nord.zv', 'alt/nord.zv']]) {
      expect(found(folder, ...paths)).toEqual(['neu/nord.zv']);
    }
    expect(found(folder, 'neu')).toEqual([]);
    expect(found(folder, 'neu/nord.zv', 'neu/nord.zv')).toEqual([]);
  });

  test('are not compared with one that cannot be read whole', () => {
    const folder = files({ 'alt.zv': `${last}Quatsch {\n`, 'neu.zv': wrong });
    expect(found(folder)).toEqual([]);
  });

  test('are shown with the other place, in every format', () => {
    const folder = files({ 'a ä.zv': last, 'b.zv': wrong });
    const report = (format: string) => zv(['check', '--format', format], { cwd: folder }).stdout;
    for (const [format, read] of Object.entries(readers)) {
      const [one, ...more] = read(report(format)).filter(({ code }) => code === rule);
      expect({ format, file: one?.file, line: one?.line, more }).toEqual({
        format,
        file: 'b.zv',
        line: 12,
        more: [],
      });
    }
    expect(report('text')).toContain(
      `  ·\n   ┌─ a ä.zv:12:30\n12 │   Integrationsquote Frauen = 21,0 %\n`,
    );
    const message = 'So steht es in der Vereinbarung für 2023.';
    for (const format of ['github', 'gitlab', 'junit']) {
      expect(report(format)).toContain(`a ä.zv:12:30: ${message}`);
    }
    const { findings } = JSON.parse(report('json')) as { findings: { related: unknown[] }[] };
    expect(findings.flatMap(({ related }) => related)).toContainEqual(
      expect.objectContaining({ file: 'a ä.zv', start: { line: 12, column: 30 }, message }),
    );
    const sarif = JSON.parse(report('sarif'));
    expect(validators.sarif(sarif)).toBe(true);
    expect(JSON.stringify(sarif)).toContain('{"uri":"a%20%C3%A4.zv","index":0}');
    const rdjson = JSON.parse(report('rdjson'));
    expect(validators.rdjson(rdjson)).toBe(true);
    expect(JSON.stringify(rdjson)).toContain(`"related_locations":[{"message":"${message}"`);
  });
});

describe('a finding about two files', () => {
  const except = (comment: string) => wrong.replace(wrongLine, `  ${comment}\n${wrongLine}`);

  test('can be excepted where it stands, and the exception is never called unused', () => {
    const text = except(`// zv-ausnahme ${rule}: "2023 berichtigt"`);
    const folder = files({ 'alt.zv': last, 'neu.zv': text });
    expect(found(folder)).toEqual([]);
    expect(zv(['check'], { cwd: folder }).stdout).toContain('1 Ausnahme.');
    expect(zv(['check', 'neu.zv'], { cwd: folder }).stdout).not.toContain('ausnahme-unbenutzt');
  });

  test('comes back when the exception has expired, which is said once', () => {
    const text = except(`// zv-ausnahme ${rule} bis 2024-12-31: "2023 berichtigt"`);
    const folder = files({ 'alt.zv': last, 'neu.zv': text });
    const run = (epoch: string) =>
      zv(['check', '--format', 'json'], { cwd: folder, env: { SOURCE_DATE_EPOCH: epoch } }).stdout;
    expect(run('1735603200')).not.toMatch(
      new RegExp(`"code": "(?:${rule}|ausnahme-abgelaufen)"[^]*"suppressed"`),
    );
    const codes = codesIn(run('1735862400'));
    expect(codes.filter((code) => code === rule)).toHaveLength(1);
    expect(codes.filter((code) => code === 'ausnahme-abgelaufen')).toHaveLength(1);
  });

  test('is as loud as the configuration says', () => {
    const folder = files({ 'alt.zv': last, 'neu.zv': wrong });
    writeFileSync(join(folder, 'zv.json'), JSON.stringify({ regeln: { [rule]: 'aus' } }));
    expect(found(folder)).toEqual([]);
  });

  test('is known where it was before, and new where the other file has changed', () => {
    const folder = files({ 'alt.zv': last, 'neu.zv': wrong });
    zv(['check', '--write-baseline'], { cwd: folder });
    expect(found(folder, '--baseline', 'zv-baseline.json')).toEqual([]);
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'eins');
    git(folder, 'mv', 'neu.zv', 'nord-2024.zv');
    expect(found(folder, '--against', 'HEAD')).toEqual([]);
    writeFileSync(join(folder, 'alt.zv'), last.replace('21,0', '22,0'));
    expect(found(folder, '--against', 'HEAD')).toEqual(['nord-2024.zv']);
    expect(found(folder, '--baseline', 'zv-baseline.json')).toEqual(['nord-2024.zv']);
  });
});

function files(texts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The files of the findings by the rule under test. */
function found(folder: string, ...args: string[]): string[] {
  const { stdout } = zv(['check', '--format', 'json', ...args], { cwd: folder });
  const { findings } = JSON.parse(stdout) as { findings: { file: string; code: string }[] };
  return findings.filter(({ code }) => code === rule).map(({ file }) => file);
}

function codesIn(report: string): string[] {
  return (JSON.parse(report).findings as { code: string }[]).map(({ code }) => code);
}

function git(folder: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const { status } = spawnSync('git', [...identity, ...args], {
    cwd: folder,
    env: environment({ GIT_CONFIG_GLOBAL: '/dev/null' }),
  });
  expect({ args, status }).toEqual({ args, status: 0 });
}
