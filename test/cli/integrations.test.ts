import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readers } from './reports.ts';
import {
  cleanPath,
  environment,
  exampleText,
  isInstalled,
  root,
  temporaryFolder,
  zv,
} from './zv.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly language: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly env: Readonly<Record<string, string>>;
      readonly run: string;
    }[];
  };
}

interface Job {
  readonly extends?: string;
  readonly before_script?: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
}

const parseYaml = yamlParser();
const read = (name: string) => readFileSync(join(root, name), 'utf8');

function project(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a b.zv'), exampleText);
  writeFileSync(join(folder, 'b.zv'), exampleText + 'Quatsch = = =\n');
  writeFileSync(join(folder, 'c.zv'), readFileSync(cleanPath));
  return folder;
}

describe('the GitHub action', () => {
  const action = parseYaml(read('action.yml')) as Action;

  const run = (folder: string, inputs: Readonly<Record<string, string>>) => {
    const [step] = action.runs.steps;
    const values: Record<string, string> = { 'github.action_path': root };
    for (const [name, { default: value }] of Object.entries(action.inputs)) {
      values[`inputs.${name}`] = inputs[name] ?? value;
    }
    const env = Object.entries(step!.env).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ (\S+) \}\}/g, (_, key: string) => values[key]!),
    ]);
    return shell(folder, [step!.run], Object.fromEntries(env) as Record<string, string>);
  };

  test('annotates and fails where zv check does', () => {
    const folder = project();
    const { status, stdout } = run(folder, {});
    expect(status).toBe(1);
    expect(stdout).toBe(zv(['check', '--format', 'github'], { cwd: folder }).stdout);
    expect(stdout).toMatch(/^::error file=b\.zv,/m);
  });

  test('passes all inputs on, whatever is in them', () => {
    const folder = project();
    const odd = "x $(touch böse) ; 'y';.sarif";
    const { status, stdout } = run(folder, {
      paths: 'a b.zv\nc.zv\n',
      sarif: odd,
      'max-warnings': '0',
    });
    expect(status).toBe(1);
    const { runs } = JSON.parse(readFileSync(join(folder, odd), 'utf8'));
    expect(runs[0].artifacts).toHaveLength(2);
    expect(stdout).not.toContain('file=b.zv');
    expect(run(folder, { paths: 'c.zv' }).status).toBe(0);
    expect(run(folder, { paths: '--help' }).status).toBe(3);
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).not.toMatch(/^böse$/m);
  });

  test('every input reaches the script by a variable, none by its text', () => {
    const [step] = action.runs.steps;
    expect(step!.run).not.toContain('${{');
    const script = read('integrations/github/check.sh');
    for (const name of Object.keys(step!.env).filter((one) => one !== 'ZV_ACTION')) {
      expect(script).toContain(`\${${name}:-`);
    }
    const given = Object.values(step!.env);
    for (const name of Object.keys(action.inputs).filter((one) => one !== 'working-directory')) {
      expect(given).toContain(`\${{ inputs.${name} }}`);
    }
  });
});

describe('the GitLab template', () => {
  const template = parseYaml(read('integrations/gitlab/zielwerk.yml')) as Record<string, Job> & {
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
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: origin });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'a');
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

describe('the pre-commit hooks', () => {
  const hooks = parseYaml(read('.pre-commit-hooks.yaml')) as readonly Hook[];
  /** As pre-commit does: the first word is a file of the repository, the files come last. */
  const run = (id: string, folder: string, files: readonly string[]) => {
    const [command, ...args] = hooks.find((hook) => hook.id === id)!.entry.split(' ');
    const { status, stdout } = spawnSync(join(root, command!), [...args, ...files], {
      cwd: folder,
      encoding: 'utf8',
      env: environment(),
    });
    return { status, stdout };
  };

  test('look at .zv files only', () => {
    for (const { files, language } of hooks) {
      expect(language).toBe('script');
      expect(
        ['a.zv', 'b/ä.zv', 'a.zv.txt', 'zv'].filter((name) => new RegExp(files).test(name)),
      ).toEqual(['a.zv', 'b/ä.zv']);
    }
  });

  test('check, fix and format the files they are given', () => {
    const folder = project();
    expect(run('zv-check', folder, ['c.zv']).status).toBe(0);
    expect(run('zv-check', folder, ['b.zv', 'c.zv']).status).toBe(1);
    writeFileSync(
      join(folder, 'd.zv'),
      exampleText.replace('Sprache 1\n', '').replace(' = ', '  =  '),
    );
    run('zv-fix', folder, ['d.zv']);
    expect(readFileSync(join(folder, 'd.zv'), 'utf8')).toContain('Sprache 1\n');
    expect(run('zv-format', folder, ['d.zv'])).toEqual({ status: 0, stdout: 'd.zv\n' });
    expect(run('zv-format', folder, ['d.zv'])).toEqual({ status: 0, stdout: '' });
  });

  test.runIf(isInstalled('pre-commit'))('are what pre-commit reads', () => {
    const { status } = spawnSync('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml'], {
      cwd: root,
    });
    expect(status).toBe(0);
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

/** The lines of a script as a runner calls them: one shell, ended by the first that fails. */
function shell(folder: string, lines: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('sh', ['-euc', lines.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(env),
  });
  return { status, stdout, stderr };
}

/** The YAML parser that vite brings along. */
function yamlParser(): (text: string) => unknown {
  const vite = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
  const { parse } = createRequire(vite.resolve('vite/package.json'))('yaml') as {
    parse: (text: string) => unknown;
  };
  return parse;
}
