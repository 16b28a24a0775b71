import { parseCommandLine } from './command-line.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { doctor } from './commands/doctor.ts';
import { explain } from './commands/explain.ts';
import { formatSources } from './commands/format.ts';
import { importJson } from './commands/import.ts';
import { sign } from './commands/sign.ts';
import { verify } from './commands/verify.ts';
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
      return check(invocation);
    case 'build':
      return build(invocation);
    case 'format':
      return formatSources(invocation);
    case 'import':
      return importJson(invocation);
    case 'explain':
      return explain(invocation.code);
    case 'doctor':
      return doctor();
    case 'sign':
      return sign(invocation);
    case 'verify':
      return verify(invocation);
  }
}

function faultText(error: unknown): string {
  const cause = visible(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  const trace =
    process.env['ZV_DEBUG'] === '1' && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return `zv: Das ist ein Fehler in Zielwerk ${version} (${cause}); bitte melden Sie ihn mit der Datei, bei der er auftritt.\n${trace}`;
}
