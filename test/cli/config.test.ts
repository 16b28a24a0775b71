import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@zielwerk/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../packages/cli/src/config/read-config.ts';
import { excluder } from '../../packages/cli/src/files/exclude.ts';
import { formats } from '../../packages/cli/src/formats.ts';
import { reporters } from '../../packages/cli/src/report/reporters.ts';
import { exampleText, root, temporaryFolder, zv } from './zv.ts';

const schema = JSON.parse(
  readFileSync(join(root, 'packages/cli/schema/zv.schema.json'), 'utf8'),
) as { properties: Record<string, { items: { enum: string[]; pattern: string } }> };
const validate = new Ajv2020().compile(schema);

/** A rule of the example that is not binding. */
const [warning] = (
  JSON.parse(zv(['check', '-', '--format', 'json'], { input: exampleText }).stdout).findings as {
    code: string;
    severity: string;
  }[]
).filter(({ severity }) => severity === 'warning');

function project(config: unknown): string {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'zv.json'),
    typeof config === 'string' ? config : JSON.stringify(config),
  );
  writeFileSync(join(folder, 'a.zv'), exampleText);
  return folder;
}

describe('zv.json', () => {
  test('sets how loud a rule is', () => {
    const found = (level: string) => {
      const folder = project({ regeln: { [warning!.code]: level } });
      const { findings } = JSON.parse(zv(['check', '--format', 'json'], { cwd: folder }).stdout);
      return (findings as { code: string; severity: string }[])
        .filter(({ code }) => code === warning!.code)
        .map(({ severity }) => severity);
    };
    const count = found('warnung').length;
    expect(count).toBeGreaterThan(0);
    expect(new Set(found('warnung'))).toEqual(new Set(['warning']));
    expect(new Set(found('hinweis'))).toEqual(new Set(['info']));
    expect(found('aus')).toEqual([]);
  });

  test('holds in folders below, the nearest one, and paths start beside it', () => {
    const folder = project({ format: ['json=berichte.json'], 'max-warnings': 0 });
    mkdirSync(join(folder, 'unten'));
    writeFileSync(join(folder, 'unten/b.zv'), exampleText);
    const { status, stdout } = zv(['check'], { cwd: join(folder, 'unten') });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(JSON.parse(readFileSync(join(folder, 'berichte.json'), 'utf8')).files).toEqual(['b.zv']);
    writeFileSync(join(folder, 'unten/zv.json'), '{}');
    expect(zv(['check'], { cwd: join(folder, 'unten') }).status).toBe(0);
  });

  test('yields to the command line', () => {
    const folder = project({ format: ['gitlab'], 'max-warnings': 0, to: ['csv'], output: 'da' });
    expect(zv(['check', '--max-warnings', '99'], { cwd: folder }).status).toBe(0);
    expect(zv(['check', '--format', 'text'], { cwd: folder }).stdout).toMatch(/^Warnung\[/m);
    expect(zv(['build'], { cwd: folder }).stdout).toBe('da/a.csv\n');
    expect(zv(['build', '--to', 'md', '-o', 'dort'], { cwd: folder }).stdout).toBe('dort/a.md\n');
  });

  test('leaves files out of folders, but not those named by themselves', () => {
    const folder = project({ exclude: ['alt', '**/*-entwurf.zv'] });
    for (const name of ['alt/b.zv', 'neu/c-entwurf.zv', 'neu/d.zv']) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), exampleText);
    }
    const files = (...paths: string[]) =>
      JSON.parse(zv(['check', '--format', 'json', ...paths], { cwd: folder }).stdout).files;
    expect(files()).toEqual(['a.zv', 'neu/d.zv']);
    expect(files('alt/b.zv')).toEqual(['alt/b.zv']);
  });

  test('holds the baseline', () => {
    const folder = project({ baseline: 'bekannt.json' });
    zv(['check', '--write-baseline'], { cwd: folder });
    expect(existsSync(join(folder, 'bekannt.json'))).toBe(true);
    expect(zv(['check', '--max-warnings', '0'], { cwd: folder }).status).toBe(0);
  });

  const binding = rules.find(({ severity, source }) => severity === 'error' && source !== null)!;

  test.each<[unknown, string]>([
    [{ regelnn: {} }, 'Den Schlüssel „regelnn“ gibt es nicht.\n    Meinten Sie „regeln“?'],
    [{ 'max-warning': 1 }, 'Meinten Sie „max-warnings“?'],
    [{ quatschquatsch: 1 }, 'Möglich sind $schema, regeln,'],
    [{ regeln: { [`${warning!.code}x`]: 'aus' } }, `Meinten Sie „${warning!.code}“?`],
    [{ regeln: { [warning!.code]: 'laut' } }, 'einen der Werte warnung, hinweis und aus'],
    [{ regeln: { [binding.code]: 'aus' } }, 'lässt sich nicht herabstufen'],
    [{ regeln: { 'zahl-ungültig': 'aus' } }, 'eine solche Regel gibt es nicht'],
    [{ regeln: [] }, 'braucht ein Objekt'],
    [{ 'max-warnings': -1 }, 'eine ganze Zahl ab 0'],
    [{ 'max-warnings': '1' }, 'eine ganze Zahl ab 0'],
    [{ format: ['xml'] }, 'kennt den Wert "xml" nicht'],
    [{ format: ['text', 'json'] }, 'mehrmals'],
    [{ to: [] }, 'Liste'],
    [{ to: ['__proto__'] }, 'kennt den Wert "__proto__" nicht'],
    ['{"__proto__": {"regeln": 1}}', 'Den Schlüssel „__proto__“ gibt es nicht'],
    ['{"constructor": 1}', 'Den Schlüssel „constructor“ gibt es nicht'],
    ['{"regeln": {"__proto__": "aus"}}', 'eine solche Regel gibt es nicht'],
    ['{ // Kommentar\n}', 'kein gültiges JSON'],
    ['[]', 'kein JSON-Objekt'],
    ['{"\\u001b[31m": 1}', '‹U+001B›'],
  ])('refuses %j', (config, message) => {
    for (const command of ['check', 'build', 'format', 'doctor']) {
      const { status, stdout, stderr } = zv([command], { cwd: project(config) });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^zv: zv\.json: /);
      expect(stderr).toContain(message);
    }
  });

  test('is a file, and not a large one', () => {
    const folder = project({});
    const other = temporaryFolder();
    mkdirSync(join(other, 'zv.json'));
    expect(zv(['check'], { cwd: other }).status).toBe(3);
    const large = project(`{"$schema":"${'x'.repeat(70_000)}"}`);
    expect(zv(['check'], { cwd: large }).status).toBe(3);
    const linked = temporaryFolder();
    symlinkSync(join(folder, 'zv.json'), join(linked, 'zv.json'));
    writeFileSync(join(linked, 'a.zv'), exampleText);
    expect(zv(['check'], { cwd: linked }).status).toBe(0);
  });
});

describe('the schema', () => {
  test('names the same keys, formats and outputs as the program', () => {
    const { properties } = schema;
    expect(properties['to']!.items.enum).toEqual(Object.keys(formats));
    expect(properties['format']!.items.pattern).toBe(
      `^(?:${Object.keys(reporters).join('|')})(?:=[^]+)?$`,
    );
    expect(Object.keys(schema.properties)).toEqual([
      '$schema',
      'regeln',
      'format',
      'max-warnings',
      'baseline',
      'exclude',
      'to',
      'output',
    ]);
  });

  test('is as strict as the program, on any data', () => {
    const free = rules.filter(({ severity }) => severity !== 'error').map(({ code }) => code);
    const words = [
      'text',
      'json',
      'sarif=a',
      'sarif=b',
      'text=',
      'xml',
      'md',
      'csv',
      '',
      'aus',
      'hinweis',
    ];
    const value = fc.oneof(
      fc.constantFrom(...words, 0, -1, 1.5, 7, 1e9, true, null),
      fc.array(fc.constantFrom(...words, 1, null), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(...free),
        fc.constantFrom('aus', 'hinweis', 'warnung', 'x', 1),
        {
          maxKeys: 2,
        },
      ),
    );
    const key = fc.constantFrom(...Object.keys(schema.properties), 'regel');
    let good = 0;
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 2 }), (data) => {
        const accepted = reads(data);
        good += accepted ? 1 : 0;
        expect({ data, accepted }).toEqual({ data, accepted: validate(data) });
      }),
      { numRuns: 4000, seed: 48 },
    );
    expect(good).toBeGreaterThan(200);
  });
});

describe('patterns', () => {
  test.each([
    ['a.zv', 'a.zv', true],
    ['a.zv', 'b/a.zv', false],
    ['*.zv', 'a.zv', true],
    ['*.zv', 'b/a.zv', false],
    ['**/*.zv', 'a.zv', true],
    ['**/*.zv', 'b/c/a.zv', true],
    ['b', 'b/c/a.zv', true],
    ['b/', 'b/c/a.zv', true],
    ['b/**', 'b/c/a.zv', true],
    ['b/*/a.zv', 'b/c/a.zv', true],
    ['b/*/a.zv', 'b/c/d/a.zv', false],
    ['b/**/a.zv', 'b/a.zv', true],
    ['**/c/**/e/*', 'a/c/b/c/d/e/f.zv', true],
    ['?.zv', 'ä.zv', true],
    ['?.zv', '😀.zv', true],
    ['?.zv', 'ab.zv', false],
    ['[a].zv', 'a.zv', false],
    ['entw\u00fcrfe', 'entwu\u0308rfe/a.zv', true],
    ['**', 'a/b.zv', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(excluder([pattern], '')(path)).toBe(expected);
  });

  test('none is slow', { timeout: 60_000 }, () => {
    expect(excluder(['*a'.repeat(2000)], '')('a'.repeat(4000) + 'b')).toBe(false);
    expect(excluder(['**/a/'.repeat(500) + 'b'], '')('a/'.repeat(1500) + 'c')).toBe(false);
  });
});

describe('zv doctor', () => {
  test('says where each value comes from', () => {
    const folder = project({
      regeln: { [warning!.code]: 'hinweis' },
      'max-warnings': 3,
      to: ['md', 'csv'],
    });
    mkdirSync(join(folder, 'unten'));
    const { status, stdout, stderr } = zv(['doctor'], {
      cwd: join(folder, 'unten'),
      env: { SOURCE_DATE_EPOCH: '1' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}zv +\d+\.\d+\.\d+$/m);
    expect(stdout).toContain(process.version);
    expect(stdout).toMatch(/^ {2}Datei +\.\.\/zv\.json$/m);
    expect(stdout).toMatch(/^ {2}max-warnings +3 +\.\.\/zv\.json$/m);
    expect(stdout).toMatch(/^ {2}to +md, csv +\.\.\/zv\.json$/m);
    expect(stdout).toMatch(/^ {2}output +out +Vorgabe$/m);
    expect(stdout).toMatch(new RegExp(`^ {4}${warning!.code} +hinweis +\\.\\./zv\\.json$`, 'm'));
    expect(stdout).toMatch(/^ {2}SOURCE_DATE_EPOCH +1$/m);
    expect(stdout).toMatch(/^ {2}Größe einer Datei +2048 KiB$/m);
  });

  test('works without git', () => {
    const { status, stdout } = zv(['doctor'], { env: { PATH: '/nirgends' } });
    expect(status).toBe(0);
    expect(stdout).toContain('nicht gefunden');
  });
});

function reads(data: unknown): boolean {
  try {
    readConfig(JSON.stringify(data), 'zv.json');
    return true;
  } catch {
    return false;
  }
}
