import type { Diagnostic } from '@zielwerk/core';
import { hashOf } from '../files/manifest.ts';
import { identityOf, keyOf } from '../known/identity.ts';
import type { CheckedSource } from './report.ts';

/**
 * A function that gives each finding its fingerprint: the same while its file, rule, message and line stay, wherever the
 * line moves to, and never the same twice in one report.
 */
export function fingerprinter(): (result: CheckedSource, diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ source }, diagnostic) => {
    const key = `${source.name}\n${keyOf(identityOf(source, diagnostic))}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return hashOf(new TextEncoder().encode(`${key}\n${count}`)).slice(0, 40);
  };
}
