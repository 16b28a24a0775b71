import type { Diagnostic } from '../diagnostic.ts';
import { type CalendarDate, compareDates, printDate } from '../model/date.ts';
import type { Comment } from '../syntax/ast.ts';
import { nearest } from '../text/nearest.ts';
import { positionAt, type Source } from '../text/source.ts';
import {
  isSuppression,
  linesBelowComments,
  readSuppression,
  type Suppression,
} from './read-suppression.ts';
import { rules, togetherRules } from './rules.ts';

/** A finding that an author has taken out of the list, with the reason given for it. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
  /** The last day of the exception; null where it has no end. */
  readonly until: CalendarDate | null;
}

export interface Suppressing {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Takes out the findings that a comment `// zv-ausnahme regel bis 2026-12-31: "Grund"` on the line before excepts, and
 * reports comments that except nothing. Errors of form and errors for which the statute is the source always stay.
 * `today` decides what has expired; without it nothing has. `judgeUnused` is false where the rules did not all run.
 */
export function suppress(
  source: Source,
  comments: readonly Comment[],
  findings: readonly Diagnostic[],
  {
    today,
    judgeUnused,
  }: { readonly today?: CalendarDate | undefined; readonly judgeUnused: boolean },
): Suppressing {
  const marked = comments.filter(isSuppression);
  if (marked.length === 0) return { diagnostics: findings, suppressed: [] };
  const reported: Diagnostic[] = [];
  const active: Suppression[] = [];
  // The binder's warnings have names too, but they are known only where there is one.
  const known = new Set([...RULES, ...findings.map(({ code }) => code)]);
  const below = linesBelowComments(source, comments);
  for (const comment of marked) {
    const reading = readSuppression(source, comment, below);
    if (!reading.ok) {
      reported.push(malformed(comment, reading.hint));
      continue;
    }
    const { suppression } = reading;
    if (!known.has(suppression.code)) reported.push(unknown(suppression));
    else if (suppression.until && today && compareDates(today, suppression.until) > 0) {
      reported.push(expired(suppression));
    } else active.push(suppression);
  }
  const suppressed: Suppressed[] = [];
  const used = new Set<Suppression>();
  const byCode = groupByCode(active);
  const kept = findings.filter((diagnostic) => {
    const suppression = coveringOne(source, byCode.get(diagnostic.code) ?? [], diagnostic);
    if (!suppression) return true;
    if (!used.has(suppression) && !isSuppressible(diagnostic)) {
      reported.push(notAllowed(suppression, diagnostic));
    }
    used.add(suppression);
    if (!isSuppressible(diagnostic)) return true;
    suppressed.push({ diagnostic, reason: suppression.reason, until: suppression.until });
    return false;
  });
  if (judgeUnused) reported.push(...active.filter((one) => isUnused(one, used)).map(unused));
  return { diagnostics: [...kept, ...reported], suppressed };
}

/** What other files say is not known here, so exceptions from it are never called unused. */
function isUnused(suppression: Suppression, used: ReadonlySet<Suppression>): boolean {
  return !used.has(suppression) && !togetherRules.some(({ code }) => code === suppression.code);
}

/** Errors that are not a rule's are errors of form. */
function isSuppressible({ code, severity, source }: Diagnostic): boolean {
  return severity !== 'error' || (RULES.has(code) && source === undefined);
}

/** In the order of the file, which is that of their lines. */
function groupByCode(suppressions: readonly Suppression[]): Map<string, Suppression[]> {
  const byCode = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    const group = byCode.get(suppression.code);
    if (group) group.push(suppression);
    else byCode.set(suppression.code, [suppression]);
  }
  return byCode;
}

/** The first of those that hold for the line of the finding. */
function coveringOne(
  source: Source,
  suppressions: readonly Suppression[],
  { range }: Diagnostic,
): Suppression | null {
  if (suppressions.length === 0) return null;
  const { line } = positionAt(source, range.start);
  let low = 0;
  let high = suppressions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (suppressions[middle]!.lines.last < line) low = middle + 1;
    else high = middle;
  }
  const found = suppressions[low];
  return found && found.lines.first <= line ? found : null;
}

function malformed({ range }: Comment, hint: string): Diagnostic {
  return {
    code: 'ausnahme-ungültig',
    severity: 'warning',
    range,
    message: 'Diese Ausnahme ist nicht vollständig und gilt darum nicht.',
    hint,
  };
}

function unknown({ code, codeRange }: Suppression): Diagnostic {
  const meant = nearest(code, RULES);
  return {
    code: 'ausnahme-unbekannt',
    severity: 'warning',
    range: codeRange,
    message: `Eine Regel „${code}“ gibt es nicht.`,
    hint: meant ? `Meinten Sie „${meant}“?` : 'Die Namen der Regeln stehen hinter jedem Befund.',
    ...(meant
      ? {
          fixes: [
            {
              title: `Durch „${meant}“ ersetzen`,
              safe: false,
              edits: [{ range: codeRange, text: meant }],
            },
          ],
        }
      : {}),
  };
}

function expired({ code, range, until }: Suppression): Diagnostic {
  return {
    code: 'ausnahme-abgelaufen',
    severity: 'warning',
    range,
    message: `Die Ausnahme von „${code}“ ist am ${printDate(until!)} abgelaufen.`,
    hint: 'Beheben Sie den Befund, oder verlängern Sie die Ausnahme mit neuem Grund.',
  };
}

function notAllowed({ codeRange }: Suppression, { code, source }: Diagnostic): Diagnostic {
  return {
    code: 'ausnahme-unzulässig',
    severity: 'warning',
    range: codeRange,
    message: `Von „${code}“ gibt es keine Ausnahme.`,
    hint: source
      ? `Der Fehler folgt aus ${source}.`
      : 'Fehler der Form lassen sich nicht ausnehmen.',
  };
}

function unused({ code, range }: Suppression): Diagnostic {
  return {
    code: 'ausnahme-unbenutzt',
    severity: 'warning',
    range,
    message: `Zu dieser Ausnahme gibt es keinen Befund „${code}“ in der Zeile darunter.`,
    hint: 'Löschen Sie die Ausnahme, oder setzen Sie sie direkt über die Zeile des Befunds.',
    fixes: [{ title: 'Ausnahme löschen', safe: true, edits: [{ range, text: '' }] }],
  };
}

const RULES: ReadonlySet<string> = new Set(rules.map(({ code }) => code));
