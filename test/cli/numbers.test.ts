import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanPath, exampleText, temporaryFolder, wrongText, zv } from './zv.ts';

describe('zv check --explain-numbers', () => {
  test('shows what each number may be and what follows from it, behind the report', () => {
    const plain = zv(['check', '-'], { input: exampleText });
    const { status, stdout, stderr } = zv(['check', '--explain-numbers', '-'], {
      input: exampleText,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.startsWith(plain.stdout)).toBe(true);
    const table = stdout.slice(plain.stdout.length);
    expect(table).toMatch(/^\nZahlen in Standardeingabe\n/);
    expect(table).toMatch(/^ {2}integration · Integrationsquote$/m);
    expect(table).toMatch(/^ {4}gesamt {2}Wert +19,9 % +19,85 bis 19,95 %$/m);
    expect(table).toMatch(/^ {12}Anteil der Frauen +berechnet +52,0 bis 54,0 %$/m);
    expect(table.replaceAll(/\s+/g, ' ')).toContain('nur die Lesart der Klammern in Prozent.');
    const columns = table.split('\n').flatMap((line) => /bis (?=\d)/.exec(line)?.index ?? []);
    expect(columns.length).toBeGreaterThan(10);
  });

  test('sets targets beside what came out, where the files say so', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '2024.zv'), exampleText);
    const next = exampleText
      .replaceAll('2024', '2025')
      .replaceAll('2023', '2024')
      .replaceAll('04.04.', '06.10.');
    const actual = 'Integrationsquote Frauen = 15,4 % gegenüber Ist 2024 = 15,1 %';
    writeFileSync(
      join(folder, '2025.zv'),
      next.replace(/Integrationsquote Frauen = .*/, actual).replace(/ \([-+]\d,\d\)/g, ''),
    );
    const { stdout } = zv(['check', '--explain-numbers'], { cwd: folder });
    expect(stdout).toContain('\nZielerreichung, soweit die Dateien sie zeigen\n');
    expect(stdout).toMatch(/^ {2}Ziele 2024 aus 2024\.zv$/m);
    expect(stdout).toMatch(
      /^ {4}Integrationsquote Frauen {2}Ziel 15,2 % {2}Ist 15,1 % {2}nicht erreicht {2}Ist aus 2025\.zv:37$/m,
    );
    const alone = zv(['check', '--explain-numbers', '2024.zv'], { cwd: folder });
    expect(alone.stdout).not.toContain('Zielerreichung, soweit');
  });

  test('says where it cannot be told', () => {
    const broken = zv(['check', '--explain-numbers', '-'], { input: wrongText });
    expect(broken.status).toBe(1);
    expect(broken.stderr).toBe(
      'zv: Standardeingabe hat Fehler; mit den Zahlen wird nicht gerechnet.\n',
    );
    const empty = zv(['check', '--explain-numbers', cleanPath]);
    expect(empty.stdout).toContain('Zahlen in');
  });

  test('does not mix with a report for programs, but goes beside one in a file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), exampleText);
    const args = ['check', '--explain-numbers', '--format'];
    expect(zv([...args, 'json'], { cwd: folder }).status).toBe(2);
    const { status, stdout } = zv([...args, 'json=a.json'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\nZahlen in a\.zv\n/);
  });
});
