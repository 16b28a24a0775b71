import {
  applyEdits,
  compile,
  positionAt,
  rules,
  type Compilation,
  type Diagnostic,
  type Fix,
  type TextEdit,
} from '@zielwerk/core';
import { Multiset } from '../known/identity.ts';
import { today } from '../load.ts';
import { changesNothingElse } from './pieces.ts';

/** One finding that was answered by its fix. The line is that of the text in which it was found. */
export interface Repair {
  readonly code: string;
  readonly title: string;
  readonly line: number;
}

export interface Repaired {
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** Whether errors of form are left, for which the text is given back as it was. */
  readonly refused: boolean;
}

interface Candidate {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
}

/** Each pass can answer what only shows when others are gone; more than this needs a person. */
const maximumPasses = 20;
/** How many fixes of one pass are tried one by one where they do not work together. */
const maximumTrials = 100;

/**
 * The text after all safe fixes that keep their word: the finding is gone, none is new, and nothing else is changed.
 * A text in which an error of form is left afterwards stays as it was.
 */
export function repairText(name: string, text: string): Repaired {
  let now = compiled(name, text);
  const repairs: Repair[] = [];
  for (let pass = 0; pass < maximumPasses; pass++) {
    const step = onePass(now);
    if (step === null) break;
    for (const { diagnostic, fix } of step.done) {
      const { line } = positionAt(now.source, diagnostic.range.start);
      repairs.push({ code: diagnostic.code, title: fix.title, line });
    }
    now = step.after;
  }
  const refused = now.diagnostics.some(isOfForm);
  return refused
    ? { text, repairs: [], refused: repairs.length > 0 }
    : { text: now.source.text, repairs, refused: false };
}

function onePass(
  before: Compilation,
): { readonly after: Compilation; readonly done: readonly Candidate[] } | null {
  const candidates = apart(before.diagnostics);
  if (candidates.length === 0) return null;
  const all = attempt(before, candidates);
  if (all) return { after: all, done: candidates };
  let after: Compilation | null = null;
  let done: Candidate[] = [];
  for (const candidate of candidates.slice(0, maximumTrials)) {
    const tried = attempt(before, [...done, candidate]);
    if (!tried) continue;
    after = tried;
    done = [...done, candidate];
  }
  return after && { after, done };
}

/** The safe fixes in the order of the text; of two that meet, the first. */
function apart(diagnostics: readonly Diagnostic[]): Candidate[] {
  const candidates: Candidate[] = [];
  const taken: TextEdit[] = [];
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes?.find(({ safe }) => safe);
    if (!fix || fix.edits.length === 0) continue;
    const edits = fix.edits.toSorted(inOrder);
    if (edits.some((edit) => taken.some((other) => meet(edit, other)))) continue;
    taken.push(...edits);
    candidates.push({ diagnostic, fix, edits });
  }
  return candidates;
}

/** What comes of the fixes together; null where they do not keep their word. */
function attempt(before: Compilation, candidates: readonly Candidate[]): Compilation | null {
  const { name, text } = before.source;
  const edits = candidates.flatMap((one) => one.edits).toSorted(inOrder);
  const result = applyEdits(text, edits);
  if (!changesNothingElse(text, edits, result)) return null;
  const after = compiled(name, result);
  return bringsNothingNew(before, candidates, after) ? after : null;
}

/**
 * Errors of form hide what the rules would say, so where there were some, only errors of form can be compared. Where there
 * were more findings than are shown, how many there were of a kind is not known.
 */
function bringsNothingNew(
  before: Compilation,
  candidates: readonly Candidate[],
  after: Compilation,
): boolean {
  const compared = before.diagnostics.some(isOfForm) ? isOfForm : () => true;
  const capped = before.diagnostics.some(({ code }) => code === 'weitere-befunde');
  const left = new Multiset();
  for (const one of before.diagnostics) left.add(kind(one));
  if (!capped) for (const { diagnostic } of candidates) left.take(kind(diagnostic));
  const kinds = new Set(before.diagnostics.map(kind));
  return after.diagnostics
    .filter(compared)
    .every((one) =>
      capped ? kinds.has(kind(one)) || one.code === 'weitere-befunde' : left.take(kind(one)),
    );
}

function kind({ code, message }: Diagnostic): string {
  return `${code}\n${message}`;
}

/** What is no rule's error is one of form. */
function isOfForm({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && !rules.some((rule) => rule.code === code);
}

function compiled(name: string, text: string): Compilation {
  return compile({ name, text }, { today: today() });
}

function inOrder(a: TextEdit, b: TextEdit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

function meet({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
