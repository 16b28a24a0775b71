import { readFileSync } from 'node:fs';

let text: string | undefined;

/** The template every agreement is set with unless the caller brings another. */
export function defaultTemplate(): string {
  text ??= readFileSync(new URL('../template/agreement.typ', import.meta.url), 'utf8');
  return text;
}
