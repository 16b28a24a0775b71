import { parseCommandLine } from './command-line.ts';
import { printData, printTalk } from './console.ts';
import { ExitCode, Stop } from './exit.ts';
import { helpText } from './help.ts';
import { visible } from './report/visible.ts';
import { version } from './version.ts';

/** Runs one command and returns the exit code. Never rejects. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof Stop) {
      printTalk(`zv: ${error.message}\n${error.hint ? `    ${error.hint}\n` : ''}`);
      return error.exitCode;
    }
    printTalk(faultText(error));
    return ExitCode.fault;
  }
}

/** A command is loaded only where it is called: what another one needs costs no time. */
async function run(args: readonly string[]): Promise<number> {
  const invocation = parseCommandLine(args);
  switch (invocation.kind) {
    case 'version':
      printData(`zv ${version}\n`);
      return ExitCode.clean;
    case 'help':
      printData(helpText(invocation.command));
      return ExitCode.clean;
    case 'check':
      return (await import('./commands/check.ts')).check(invocation);
    case 'build':
      return (await import('./commands/build.ts')).build(invocation);
    case 'format':
      return (await import('./commands/format.ts')).formatSources(invocation);
    case 'import':
      return (await import('./commands/import.ts')).importJson(invocation);
    case 'explain':
      return (await import('./commands/explain.ts')).explain(invocation.code);
    case 'doctor':
      return (await import('./commands/doctor.ts')).doctor();
    case 'sign':
      return (await import('./commands/sign.ts')).sign(invocation);
    case 'verify':
      return (await import('./commands/verify.ts')).verify(invocation);
  }
}

function faultText(error: unknown): string {
  const cause = visible(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  const trace =
    process.env['ZV_DEBUG'] === '1' && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return `zv: Das ist ein Fehler in Zielwerk ${version} (${cause}); bitte melden Sie ihn mit der Datei, bei der er auftritt.\n${trace}`;
}
