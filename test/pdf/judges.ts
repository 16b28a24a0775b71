import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

/** Tools of other makers that judge our files; Debian packages `poppler-utils qpdf mupdf-tools libnss3-tools openssl`. */
export type Judge =
  | 'qpdf'
  | 'pdffonts'
  | 'pdfinfo'
  | 'pdftotext'
  | 'pdfdetach'
  | 'pdfsig'
  | 'mutool'
  | 'certutil'
  | 'pk12util'
  | 'openssl';

/** Whether a tool is installed. */
export function judge(name: Judge): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/**
 * A test that needs tools. Where one is missing the test is left out under a name that says so, and fails instead when
 * ZV_JUDGES=required: what nobody has judged must not look judged.
 */
export function judgedBy(
  tools: readonly Judge[],
  name: string,
  body: () => void | Promise<void>,
): void {
  const missing = tools.filter((tool) => !judge(tool));
  if (missing.length === 0) test(name, body);
  else if (process.env['ZV_JUDGES'] === 'required')
    test(name, () => {
      throw new Error(`not installed: ${missing.join(', ')}`);
    });
  else test.skip(`left out: ${missing.join(', ')} not installed: ${name}`, body);
}

/** Runs a tool and gives what it says on both channels; throws with it where the tool fails. */
export function run(tool: Judge, args: readonly string[], directory: string): string {
  const result = spawnSync(tool, args, {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (result.error !== undefined) throw result.error;
  const said = `${result.stdout}${result.stderr}`;
  if (result.status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${result.status}\n${said}`);
  return said;
}
