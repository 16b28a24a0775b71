import { basename, dirname, resolve } from 'node:path';
import { compile, LIMITS } from '@zielwerk/core';
import { printJson, toJson, toSource, validateJson, type AgreementJson } from '@zielwerk/emit';
import type { ImportInvocation } from '../command-line.ts';
import { printData } from '../console.ts';
import { ExitCode, fileError, Stop } from '../exit.ts';
import { readSourceFile, readStandardInput } from '../files/read.ts';
import { existingOutput, writeAtomically } from '../files/write.ts';
import { visible } from '../report/visible.ts';

/** `zv import`: the source text of an agreement in JSON to stdout or into a file; returns the exit code. */
export function importJson({ path, output, overwrite }: ImportInvocation): number {
  const name = visible(path === '-' ? 'Standardeingabe' : path);
  const text = sourceOf(name, readAgreement(path, name));
  if (output === undefined) {
    printData(text);
    return ExitCode.clean;
  }
  if (!overwrite && existingOutput(output) !== null) {
    throw fileError(
      `${visible(output)} gibt es schon; es wurde nichts geschrieben.`,
      'Nennen Sie mit -o einen anderen Namen, oder ersetzen Sie die Datei mit --overwrite.',
    );
  }
  writeAtomically(dirname(resolve(output)), basename(output), new TextEncoder().encode(text));
  printData(`${visible(output)}\n`);
  return ExitCode.clean;
}

function readAgreement(path: string, name: string): AgreementJson {
  const bytes =
    path === '-'
      ? readStandardInput(name, LIMITS.fileBytes)
      : readSourceFile(path, LIMITS.fileBytes);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Stop(ExitCode.findings, `${name} ist kein gültiges JSON in UTF-8.`);
  }
  if (validateJson(data)) return data;
  throw new Stop(
    ExitCode.findings,
    `${name} ist keine Vereinbarung in der Form, in der „zv build --to json“ sie schreibt.`,
    'Diese Form steht im JSON-Schema urn:zielwerk:schema:agreement:1.',
  );
}

/** What the emitter says of data for which the language has no words. */
const unsayable: ReadonlyMap<string, string> = new Map([
  ['a text holds a fence', 'Ein Text enthält drei Anführungszeichen """, mit denen Texte enden.'],
  ['a name holds a line break', 'Ein Name oder eine Überschrift enthält einen Zeilenumbruch.'],
]);

/** The source, but only if it says all that the data say. */
function sourceOf(name: string, json: AgreementJson): string {
  let text: string;
  try {
    text = toSource(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop(
      ExitCode.findings,
      `${name} lässt sich nicht als Quelltext schreiben: ${unsayable.get(reason) ?? visible(reason)}`,
    );
  }
  const { agreement } = compile({ name, text });
  const place =
    agreement === null ? [] : difference(json, JSON.parse(printJson(toJson(agreement))));
  if (place === null) return text;
  throw new Stop(
    ExitCode.findings,
    `${name} sagt etwas, was sich nicht als Quelltext schreiben lässt${place.length > 0 ? ` (bei ${visible(place.join('/'))})` : ''}.`,
    'Daten, die „zv build --to json“ geschrieben hat, lassen sich immer zurückverwandeln.',
  );
}

/** The keys that lead to the first difference; null where both say the same. */
function difference(a: unknown, b: unknown): string[] | null {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return a === b ? null : [];
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference(
      Object.hasOwn(a, key) ? (a as Record<string, unknown>)[key] : undefined,
      Object.hasOwn(b, key) ? (b as Record<string, unknown>)[key] : undefined,
    );
    if (found) return [key, ...found];
  }
  return null;
}
