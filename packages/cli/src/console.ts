import { fstatSync, writeSync } from 'node:fs';
import { fileError } from './exit.ts';
import { codeOf, reasonOf } from './files/reasons.ts';
import { choosePaint, type Paint } from './report/paint.ts';

/**
 * Writes data to stdout, all of it or an error. Where nobody reads any more, as in `zv check | head -1`, it is quietly
 * lost. Writes by itself because `process.stdout` would cost more start-up time than the parser.
 */
export function printData(text: string): void {
  try {
    writeAll(1, text);
  } catch (error) {
    throw fileError(`Die Ausgabe lässt sich nicht schreiben: ${reasonOf(error)}.`);
  }
}

/** Writes talk to stderr. Where that fails there is nobody left to tell. */
export function printTalk(text: string): void {
  try {
    writeAll(2, text);
  } catch (error) {
    codeOf(error);
  }
}

/** Colours for what goes to stdout (1) or stderr (2). */
export function paintFor(stream: 1 | 2): Paint {
  return choosePaint(process.env, () => isTerminal(stream));
}

/** Asks the slow module only where the stream is a device at all. */
function isTerminal(stream: 1 | 2): boolean {
  try {
    if (!fstatSync(stream).isCharacterDevice()) return false;
  } catch (error) {
    codeOf(error);
    return false;
  }
  return Boolean((stream === 1 ? process.stdout : process.stderr).isTTY);
}

function writeAll(stream: 1 | 2, text: string): void {
  let rest: Uint8Array = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
