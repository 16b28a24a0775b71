import { printTalk } from '../console.ts';
import { ExitCode, Stop, usageError } from '../exit.ts';
import { readSourceFile } from '../files/read.ts';
import { visible } from '../report/visible.ts';

const passwordBytes = 65_536;

/**
 * The password of a PKCS#12 file: from a file, else from the environment, else asked for on a terminal. Never from the
 * command line, which every user of the machine can see.
 */
export async function readPassword({
  passwordFile,
  p12,
}: {
  readonly passwordFile: string | null;
  readonly p12: string;
}): Promise<string> {
  if (passwordFile !== null) {
    const text = new TextDecoder().decode(readSourceFile(passwordFile, passwordBytes));
    return text.replace(/\r?\n$/, '');
  }
  const fromEnvironment = process.env['ZV_P12_PASSWORD'];
  if (fromEnvironment !== undefined) return fromEnvironment;
  if (!process.stdin.isTTY) {
    throw usageError(
      `Das Kennwort zu ${visible(p12)} fehlt.`,
      'Geben Sie es am Bildschirm ein, mit --password-file oder in ZV_P12_PASSWORD.',
    );
  }
  return prompt(`Kennwort zu ${visible(p12)}: `);
}

/** Reads a line that the terminal does not show. */
function prompt(question: string): Promise<string> {
  const { stdin } = process;
  printTalk(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return new Promise((resolve, reject) => {
    let line = '';
    const end = (): void => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off('data', take);
      printTalk('\n');
    };
    const take = (text: string): void => {
      for (const character of text) {
        if (character === '\u0003') {
          end();
          return reject(
            new Stop(ExitCode.interrupted, 'Abgebrochen; es wurde nichts geschrieben.'),
          );
        }
        if (character === '\r' || character === '\n' || character === '\u0004') {
          end();
          return resolve(line);
        }
        line = character === '\u007f' || character === '\b' ? line.slice(0, -1) : line + character;
      }
    };
    stdin.on('data', take);
    stdin.resume();
  });
}
