import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commitAll, project, read, shell } from './integrations.ts';
import { readers } from './reports.ts';
import { exampleText, root, temporaryFolder, zv } from './zv.ts';

interface Job {
  readonly extends?: string;
  readonly before_script?: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
}

describe('the GitLab template', () => {
  const template = parse(read('integrations/gitlab/zielwerk.yml')) as Record<string, Job> & {
    variables: Record<string, string>;
  };
  const variables = template.variables;

  test('zv-check writes the reports that its artifacts name', () => {
    const folder = project();
    symlinkSync(root, join(folder, '.zielwerk'));
    const job = template['zv-check']!;
    const { status, stdout } = shell(folder, job.script, variables);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Fehler\[/m);
    const { codequality, junit } = job.artifacts.reports;
    const json = readers['json']!(zv(['check', '--format', 'json'], { cwd: folder }).stdout);
    const quality = readFileSync(join(folder, codequality!), 'utf8');
    expect(readers['gitlab']!(quality)).toHaveLength(json.length);
    expect(readers['junit']!(readFileSync(join(folder, junit!), 'utf8'))).toHaveLength(json.length);
  });

  test('zv-check takes paths and a git state', () => {
    const folder = project();
    symlinkSync(root, join(folder, '.zielwerk'));
    const { status, stderr } = shell(folder, template['zv-check']!.script, {
      ...variables,
      ZIELWERK_PATHS: 'b.zv c.zv',
      ZIELWERK_AGAINST: 'a $(touch böse)',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('--against braucht ein Git-Verzeichnis');
  });

  test('zv-format fails where something is written otherwise', () => {
    const folder = temporaryFolder();
    symlinkSync(root, join(folder, '.zielwerk'));
    writeFileSync(join(folder, 'a.zv'), exampleText.replace(' = ', '  =  '));
    const { script } = template['zv-format']!;
    expect(shell(folder, script, variables)).toMatchObject({ status: 1, stdout: 'a.zv\n' });
    zv(['format', '--write'], { cwd: folder });
    expect(shell(folder, script, variables).status).toBe(0);
  });

  test('fetches the program from where the variables say', () => {
    const origin = temporaryFolder();
    mkdirSync(join(origin, 'integrations'));
    writeFileSync(join(origin, 'integrations/zv'), '#!/bin/sh\necho da\n', { mode: 0o755 });
    commitAll(origin);
    const folder = temporaryFolder();
    const before = template['.zielwerk']!.before_script!;
    const { status } = shell(folder, [...before, '.zielwerk/integrations/zv'], {
      ...variables,
      ZIELWERK_REPOSITORY: `file://${origin}`,
    });
    expect(status).toBe(0);
    expect(shell(temporaryFolder(), before, variables)).toMatchObject({ status: 2 });
  });
});

describe('the problem matcher', () => {
  const { problemMatcher } = JSON.parse(read('integrations/problem-matcher.json')) as {
    problemMatcher: { severity: string; pattern: Record<string, string>[] }[];
  };

  test('finds every finding of the text report, and nothing else', () => {
    const folder = project();
    const lines = zv(['check'], { cwd: folder }).stdout.split('\n');
    const found = lines.flatMap((line, index) =>
      problemMatcher.flatMap(({ severity, pattern: [first, second] }) => {
        const title = new RegExp(first!['regexp']!).exec(line);
        const place = new RegExp(second!['regexp']!).exec(lines[index + 1] ?? '');
        if (!title || !place) return [];
        return [
          {
            file: place[Number(second!['file'])]!,
            code: title[Number(first!['code'])]!,
            severity: severity === 'notice' ? 'info' : severity,
            line: Number(place[Number(second!['line'])]),
            column: Number(place[Number(second!['column'])]),
          },
        ];
      }),
    );
    const json = readers['json']!(zv(['check', '--format', 'json'], { cwd: folder }).stdout);
    expect(found).toEqual(
      json.map(({ file, code, severity, line, column }) => ({
        file,
        code,
        severity,
        line,
        column,
      })),
    );
  });
});
