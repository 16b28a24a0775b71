import type { Diagnostic, Fix } from '../diagnostic.ts';
import { LIMITS } from '../limits.ts';
import type { DeclaredChange, Measure, Party } from '../model/agreement.ts';
import type { Comment } from '../syntax/ast.ts';
import { inlineKeywords, statementKeywords } from '../syntax/tokens.ts';
import { normalizeName } from '../text/names.ts';
import type { Range } from '../text/range.ts';
import { lineText, positionAt, type Source } from '../text/source.ts';

/** What the binder knows while it walks one file: what has been declared so far, and what was found wrong. */
export interface BindContext {
  readonly source: Source;
  readonly diagnostics: Diagnostic[];
  /** How many mistakes were found beyond those that a file may have. */
  more: number;
  /** The agreement's year; null where the head does not give one. */
  year: number | null;
  /** The year of the rules and names. */
  ruleYear: number;
  declaredChange: DeclaredChange | null;
  readonly parties: Map<string, Party>;
  readonly measures: Map<string, Measure>;
  /** Where each handle, of whatever kind, is declared. */
  readonly handles: Map<string, Range>;
  /** Where the last party or measure ends, behind which a measure may stand; null where there is none. */
  readonly declarationsEnd: number | null;
  /** The `///` comments by the number of the line they stand in. */
  readonly reasons: ReadonlyMap<number, Comment>;
}

export function reasonsByLine(source: Source, comments: readonly Comment[]): Map<number, Comment> {
  const reasons = new Map<number, Comment>();
  for (const comment of comments) {
    if (comment.isReason && startsLine(source, comment.range.start)) {
      reasons.set(positionAt(source, comment.range.start).line, comment);
    }
  }
  return reasons;
}

/** The words of the `///` comments on the lines directly above what starts its line at `offset`; null where there are none. */
export function reasonAbove(context: BindContext, offset: number): string | null {
  if (context.reasons.size === 0 || !startsLine(context.source, offset)) return null;
  const lines: string[] = [];
  for (let line = positionAt(context.source, offset).line - 1; ; line--) {
    const comment = context.reasons.get(line);
    if (!comment) break;
    lines.unshift(comment.text.slice(3).trim());
  }
  return lines.length > 0 ? lines.join('\n') : null;
}

function startsLine(source: Source, offset: number): boolean {
  const { line, column } = positionAt(source, offset);
  return (
    lineText(source, line)
      .slice(0, column - 1)
      .trim() === ''
  );
}

/** What a diagnostic says beside its rule, place and message. */
export interface Advice {
  readonly severity?: Diagnostic['severity'];
  readonly hint?: string | undefined;
  readonly source?: string;
  readonly related?: Diagnostic['related'];
  readonly fixes?: readonly Fix[];
}

/** Notes a mistake; an error unless the advice says otherwise. */
export function report(
  context: BindContext,
  code: string,
  range: Range,
  message: string,
  advice: Advice = {},
): void {
  if (isFull(context)) {
    context.more++;
    return;
  }
  const { severity = 'error', hint, source, related, fixes } = advice;
  context.diagnostics.push({
    code,
    severity,
    range,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(source === undefined ? {} : { source }),
    ...(related === undefined ? {} : { related }),
    ...(fixes === undefined || fixes.length === 0 ? {} : { fixes }),
  });
}

/** Whether so much has been found that nobody reads on; suggestions are not worth their search then. */
export function isFull(context: BindContext): boolean {
  return context.diagnostics.length > LIMITS.diagnostics;
}

/** A fix that replaces one range. */
export function replacement(title: string, range: Range, text: string, safe: boolean): Fix {
  return { title, safe, edits: [{ range, text }] };
}

/** Takes a handle for a declaration; a second declaration of the same handle is reported. */
export function declareHandle(context: BindContext, handle: string, range: Range): string {
  const name = normalizeName(handle);
  const first = context.handles.get(name);
  if (statementKeywords.has(name) || inlineKeywords.has(name)) {
    report(
      context,
      'kürzel-ist-schlüsselwort',
      range,
      `„${name}“ ist ein Schlüsselwort und darum kein Kürzel.`,
      {
        hint: 'Wählen Sie ein anderes Wort, am besten klein geschrieben.',
      },
    );
  } else if (first) {
    report(context, 'kürzel-doppelt', range, `Das Kürzel „${name}“ ist schon vergeben.`, {
      hint: 'Jedes Kürzel steht in einer Datei nur einmal; wählen Sie ein anderes.',
      related: [{ range: first, message: 'Hier steht es zuerst.' }],
    });
  } else {
    context.handles.set(name, range);
  }
  return name;
}

/** Where a handle is declared that was probably meant: the mistake may as well be there. */
export function declaredAs(context: BindContext, handle: string | null): Advice {
  const range = handle === null ? undefined : context.handles.get(handle);
  return range ? { related: [{ range, message: 'So ist es hier eingeführt.' }] } : {};
}

/** Reports a part that a line lacks, at the end of what is there. */
export function reportMissing(
  context: BindContext,
  after: Range,
  what: string,
  example: string,
  fixes: readonly Fix[] = [],
): void {
  report(context, 'angabe-fehlt', after, `Hier fehlt ${what}.`, {
    hint: `So wird die Zeile geschrieben: ${example}`,
    fixes,
  });
}
