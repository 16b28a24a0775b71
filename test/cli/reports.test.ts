import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readers, validators, type Seen } from './reports.ts';
import { cleanPath, exampleText, isInstalled, root, temporaryFolder, zv } from './zv.ts';

const value = '    Integrationsquote Frauen = ';
/** Each marks, with `Quatsch`, a place behind characters that count differently in each unit. */
const lines = {
  umlauts: `${value}15.2 % // äöüß`,
  'combining marks': `/// Gru\u0308n und gro\u0308ßer\n${value}15.2 %`,
  emoji: `    K2 "😀 ä 日本" = 15.2 % (+1.8)`,
};

/** A folder of sources that between them have errors, warnings, hints, an exception and odd characters. */
function project(folder = temporaryFolder()): string {
  const odd = exampleText.replace(
    /^ *Integrationsquote Frauen = 15,2 %.*$/m,
    Object.values(lines).join('\n'),
  );
  expect(odd).not.toBe(exampleText);
  writeFileSync(join(folder, 'a b-ä.zv'), odd);
  writeFileSync(join(folder, 'crlf.zv'), odd.replaceAll('\n', '\r\n'));
  writeFileSync(join(folder, 'warnt.zv'), exampleText);
  for (let i = 0; i < 4; i++) writeFileSync(join(folder, `warnt-${i}.zv`), exampleText);
  writeFileSync(join(folder, 'viel.zv'), exampleText + 'Quatsch = = =\n'.repeat(30));
  writeFileSync(join(folder, 'z.zv'), readFileSync(cleanPath));
  return folder;
}

/** One that stays for all tests of a block. */
function sharedProject(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zv-reports-')));
  afterAll(() => rmSync(folder, { recursive: true }));
  return project(folder);
}

function report(folder: string, format: string, ...more: string[]): string {
  return zv(['check', '--format', format, ...more], { cwd: folder }).stdout;
}

describe('the findings are the same in every format', () => {
  const folder = sharedProject();
  const wanted = readers['json']!(report(folder, 'json'));

  test('there are enough of each kind', () => {
    for (const severity of ['error', 'warning', 'info']) {
      expect(wanted.filter((one) => one.severity === severity).length).toBeGreaterThan(3);
    }
  });

  test.each(Object.keys(readers).filter((format) => format !== 'rdjson'))('%s', (format) => {
    const seen = readers[format]!(report(folder, format));
    expect(seen).toHaveLength(wanted.length);
    expect(sorted(seen)).toEqual(sorted(wanted.map((one) => reduced(one, format))));
  });

  test('rdjson counts bytes', () => {
    const inBytes = wanted.map((one): Seen => ({
      ...one,
      column: bytesBefore(folder, one.file, one.line, one.column!),
      endColumn: bytesBefore(folder, one.file, one.endLine!, one.endColumn!),
    }));
    expect(sorted(readers['rdjson']!(report(folder, 'rdjson')))).toEqual(sorted(inBytes));
    expect(inBytes.some((one, i) => one.column !== wanted[i]!.column)).toBe(true);
  });

  test('several formats at once, into files', () => {
    const names = Object.keys(readers).filter((format) => format !== 'text');
    const targets = names.flatMap((format) => ['--format', `${format}=bericht.${format}`]);
    const { status, stdout } = zv(['check', '--format', 'text', ...targets], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toBe(report(folder, 'text'));
    for (const format of names) {
      const text = readFileSync(join(folder, `bericht.${format}`), 'utf8');
      expect(text).toBe(report(folder, format));
    }
  });
});

describe('each format is valid', () => {
  const folder = sharedProject();

  test.each(['sarif', 'gitlab', 'rdjson'] as const)('%s, by its schema', (format) => {
    const validate = validators[format];
    validate(JSON.parse(report(folder, format)));
    expect(validate.errors).toBeNull();
    validate(JSON.parse(report(folder, format, cleanPath)));
    expect(validate.errors).toBeNull();
  });

  test('the schemas refuse what is wrong', () => {
    expect(validators.sarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
    expect(validators.gitlab([{ description: 'a' }])).toBe(false);
    expect(validators.rdjson({ diagnostics: [{ message: 'a' }] })).toBe(false);
  });

  test.runIf(isInstalled('xmllint'))('junit, by xmllint', () => {
    for (const paths of [[], [cleanPath]]) {
      const { status, stderr } = spawnSync(
        'xmllint',
        ['--noout', '--schema', join(root, 'test/cli/schemas/junit.xsd'), '-'],
        { input: report(folder, 'junit', ...paths), encoding: 'utf8' },
      );
      expect({ status, stderr: stderr.trim() }).toEqual({ status: 0, stderr: '- validates' });
    }
  });

  test('gitlab is an empty list when all is well', () => {
    expect(report(folder, 'gitlab', cleanPath)).toBe('[]\n');
  });
});

describe('fingerprints', () => {
  const prints = (format: 'sarif' | 'gitlab', folder: string): string[] => {
    const data = JSON.parse(report(folder, format));
    return format === 'gitlab'
      ? data.map((one: { fingerprint: string }) => one.fingerprint)
      : data.runs[0].results.map((one: never) => one['partialFingerprints']['zv/v1']);
  };

  test.each(['sarif', 'gitlab'] as const)('%s: unique, and the same when lines move', (format) => {
    const folder = project();
    const before = prints(format, folder);
    expect(new Set(before).size).toBe(before.length);
    for (const name of ['warnt.zv', 'viel.zv']) {
      const text = readFileSync(join(folder, name), 'utf8');
      writeFileSync(join(folder, name), text.replace('\n', '\n\n// verschoben\n\n'));
    }
    expect(prints(format, folder)).toEqual(before);
  });
});

test('sarif carries help, fixes, exceptions and no absolute places', () => {
  const folder = temporaryFolder();
  const excepted = exampleText.replace(
    /^Zielvereinbarung/m,
    '// zv-ausnahme unbenutzt: "wird gemeldet"\nZielvereinbarung',
  );
  const warning = readers['json']!(
    zv(['check', '--format', 'json', '-'], { input: exampleText }).stdout,
  ).find(({ severity }) => severity === 'warning')!;
  const rows = excepted.replace('// zv-ausnahme unbenutzt: "wird gemeldet"\n', '').split('\n');
  rows.splice(
    warning.line - 1,
    0,
    `// zv-ausnahme ${warning.code} bis 2999-12-31: "so vereinbart"`,
  );
  writeFileSync(join(folder, 'a.zv'), rows.join('\n').replace('Sprache 1\n', ''));
  const text = report(folder, 'sarif');
  const [run] = JSON.parse(text).runs;
  expect(run.columnKind).toBe('utf16CodeUnits');
  const suppressed = run.results.filter(({ suppressions }: never) => (suppressions as []).length);
  expect(suppressed.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([warning.code]);
  expect(suppressed[0].suppressions[0]).toEqual({
    kind: 'inSource',
    status: 'accepted',
    justification: 'so vereinbart (bis 2999-12-31)',
  });
  const fixes = run.results.flatMap((one: { fixes?: [] }) => one.fixes ?? []);
  expect(JSON.stringify(fixes)).toContain('Sprache 1');
  const rule = run.tool.driver.rules.find(({ id }: { id: string }) => id === warning.code);
  expect(rule.help.markdown).toContain(`# ${warning.code}`);
  expect(text).not.toContain(folder);
  const json = JSON.parse(report(folder, 'json'));
  expect(json.suppressed).toMatchObject([
    { code: warning.code, reason: 'so vereinbart', until: '2999-12-31' },
  ]);
  expect(report(folder, 'text')).toMatch(/ 1 Ausnahme\.\n$/);
});

describe('github', () => {
  test('shows ten of each kind, worst first, and the rest as lines', () => {
    const folder = project();
    const printed = report(folder, 'github').split('\n');
    const kinds = printed.map((line) => /^::(\w+) /.exec(line)?.[1]).filter(Boolean);
    expect(kinds.filter((kind) => kind === 'error')).toHaveLength(10);
    expect(kinds.filter((kind) => kind === 'warning')).toHaveLength(10);
    expect(kinds).toEqual(kinds.toSorted((a, b) => (rank[a!] ?? 0) - (rank[b!] ?? 0)));
    expect(printed.join('\n')).toMatch(/^\d+ weitere Befunde ohne Anmerkung/m);
  });

  test('escapes what would end a property or a command', () => {
    const name = 'a,b:c%d::error::x.zv';
    const { stdout } = zv(['check', '--format', 'github', '-', '--stdin-filename', name], {
      input: exampleText.replace('Sprache 1', '"100 %\u2028::error::x"'),
    });
    for (const line of stdout.split('\n').filter((one) => one.startsWith('::'))) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=a%2Cb%3Ac%25d%3A%3Aerror%3A%3Ax\.zv,line=\d+,/,
      );
    }
  });
});

test.each(Object.keys(readers))('%s: no line is a command that the source wrote', (format) => {
  const hostile = [
    '::error::x',
    '##vso[task.complete]',
    '##[error]x',
    '\u001b[0Ksection_start:1:x',
    '<script>&"\u202e\u0000]]>',
  ].map((text) => `Partei a "${text}" {\n${text}\n}\n`);
  const { stdout } = zv(['check', '--format', format, '-'], { input: hostile.join('') });
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(stdout).not.toMatch(/##\w*\[/);
  const commands = stdout.split('\n').filter((line) => /^\s*(?:::|section_)/.test(line));
  const meant = /^::(?:error|warning|notice) file=Standardeingabe,line=\d+,endLine=/;
  expect(commands.filter((line) => format !== 'github' || !meant.test(line))).toEqual([]);
});

test.each([
  ['github', 'GITHUB_WORKSPACE'],
  ['sarif', 'GITHUB_WORKSPACE'],
  ['gitlab', 'CI_PROJECT_DIR'],
  ['rdjson', 'CI_PROJECT_DIR'],
])('%s names files from the top of the repository, where %s says where that is', (format, name) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'unten'));
  writeFileSync(join(folder, 'unten/a.zv'), exampleText);
  const run = (top: string) =>
    readers[format]!(
      zv(['check', '--format', format], { cwd: join(folder, 'unten'), env: { [name]: top } })
        .stdout,
    ).map(({ file }) => file);
  expect(new Set(run(folder))).toEqual(new Set(['unten/a.zv']));
  expect(new Set(run(temporaryFolder()))).toEqual(new Set(['a.zv']));
});

test('a report goes over no source and through no link', () => {
  const folder = project();
  for (const target of ['warnt.zv', 'zv.json', '.', 'gibt/es/nicht.json']) {
    const { status } = zv(['check', '--format', `json=${target}`], { cwd: folder });
    expect({ target, status }).toEqual({ target, status: 3 });
  }
  expect(readFileSync(join(folder, 'warnt.zv'), 'utf8')).toBe(exampleText);
});

const rank: Readonly<Record<string, number>> = { error: 0, warning: 1, notice: 2 };

/** What the format tells of a finding. */
function reduced(one: Seen, format: string): Seen {
  const { file, code, severity, line, column } = one;
  if (format === 'json' || format === 'sarif') return one;
  if (format === 'gitlab') return { file, code, severity, line };
  if (format === 'github' && one.endLine !== line) return { file, code, severity, line };
  return { file, code, severity, line, column: column! };
}

function sorted(seen: readonly Seen[]): string[] {
  return seen.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
}

/** Counted from the bytes of the file, not by the program's own tables. */
function bytesBefore(folder: string, file: string, line: number, column: number): number {
  const text = readFileSync(join(folder, file), 'utf8').split(/\r\n|\n|\r/)[line - 1] ?? '';
  return new TextEncoder().encode(text.slice(0, column - 1)).length + 1;
}
