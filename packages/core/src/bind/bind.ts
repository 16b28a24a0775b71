import type { Diagnostic } from '../diagnostic.ts';
import type {
  Agreement,
  DeclaredChange,
  DocumentState,
  Footnote,
  LegalBasis,
} from '../model/agreement.ts';
import type * as Ast from '../syntax/ast.ts';
import { type Range, rangeOf } from '../text/range.ts';
import type { Source } from '../text/source.ts';
import { bindBlocks, bindFootnote } from './body.ts';
import { bindMeasure, collect } from './collect.ts';
import { type BindContext, reasonsByLine, replacement, report, reportMissing } from './context.ts';
import { type Facts, factsOf, resolveQuote } from './facts.ts';
import { bindDeclaredChange, bindLegalBasis, bindState, NEWEST_EDITION } from './head.ts';
import { bindDate, bindYear } from './literals.ts';
import { bindParty, once } from './parties.ts';
import type { Quote } from './prose.ts';

export interface Bound {
  readonly agreement: Agreement | null;
  readonly diagnostics: readonly Diagnostic[];
  /** How many mistakes were found beyond those that a file may have. */
  readonly more: number;
}

/** The rules that apply where the file names no year; nothing is published then. */
const FALLBACK_YEAR = 2024;

function isAgreement({ name }: Ast.ValueStatement): boolean {
  return name.kind === 'words' && name.words[0]!.text === 'Zielvereinbarung';
}

function isDeclaration({ kind }: Ast.Statement): boolean {
  return kind === 'party' || kind === 'measure';
}

/**
 * Makes the agreement that a tree describes: names resolved, numbers and dates read, quotes filled in. The agreement is
 * null where the file does not say for which year it is, or is written in an edition this compiler does not know.
 */
export function bind(source: Source, file: Ast.SourceFile): Bound {
  const context: BindContext = {
    source,
    diagnostics: [],
    more: 0,
    year: null,
    ruleYear: FALLBACK_YEAR,
    declaredChange: null,
    parties: new Map(),
    measures: new Map(),
    handles: new Map(),
    declarationsEnd: file.statements.findLast(isDeclaration)?.range.end ?? null,
    reasons: reasonsByLine(source, file.comments),
  };
  const edition = bindEdition(context, file);
  if (edition > NEWEST_EDITION) return bound(context, null);
  const head = bindHead(context, file.statements);
  for (const statement of file.statements) {
    if (statement.kind === 'party') bindParty(context, statement);
  }
  bindMeasures(context, file.statements);
  const collection = collect(context, file.statements);
  let facts: Facts | undefined;
  const resolve = (quote: Quote) => {
    facts ??= factsOf(collection);
    return resolveQuote(context, facts, quote);
  };
  const body = bindBlocks(context, { values: collection.values, resolve }, file.statements, 'file');
  const footnotes = [...collection.footnotes.values()]
    .map((node) => bindFootnote(context, node, resolve))
    .filter((footnote): footnote is Footnote => footnote !== null);
  if (context.year === null || !head.statement) {
    return bound(context, null);
  }
  const { statement } = head;
  const title = statement.title?.text ?? `Zielvereinbarung ${context.year}`;
  return bound(context, {
    kind: 'agreement',
    range: file.range,
    language: edition,
    ruleYear: context.ruleYear,
    year: context.year,
    yearRange: statement.year!.range,
    title,
    date: statement.date && bindDate(context, statement.date),
    dateRange: statement.date?.range ?? null,
    titleRange: statement.title?.range ?? null,
    state: head.state ?? 'beschlossen',
    excerpt: head.excerpt,
    subject: head.subject?.text ?? null,
    subjectRange: head.subject?.range ?? null,
    legalBasis: head.legalBasis,
    declaredChange: context.declaredChange,
    parties: [...context.parties.values()],
    measures: [...context.measures.values()],
    footnotes,
    body,
  });
}

/** Measures of the author's own; one within a section is out of place there, and known all the same. */
function bindMeasures(context: BindContext, statements: readonly Ast.Statement[]): void {
  for (const statement of statements) {
    if (statement.kind === 'measure') bindMeasure(context, statement);
    else if (statement.kind === 'section') bindMeasures(context, statement.statements);
  }
}

function bound({ diagnostics, more }: BindContext, agreement: Agreement | null): Bound {
  return { agreement, diagnostics, more };
}

function bindEdition(context: BindContext, file: Ast.SourceFile): number {
  const node = file.statements.find((statement) => statement.kind === 'language');
  if (!node) {
    const first = file.statements[0];
    // A first line that is not understood may well have been meant so.
    if (!first || first.kind === 'value' || first.kind === 'stray') return NEWEST_EDITION;
    const start = first.range.start;
    report(
      context,
      'sprache-fehlt',
      rangeOf(start, start),
      'Die Datei nennt nicht, in welcher Ausgabe der Sprache sie geschrieben ist.',
      {
        severity: 'warning',
        hint: 'Schreiben Sie „Sprache 1“ in die erste Zeile; dann bleibt sie auch später lesbar.',
        fixes: [
          {
            title: '„Sprache 1“ einsetzen',
            safe: true,
            edits: [{ range: rangeOf(start, start), text: 'Sprache 1\n' }],
          },
        ],
      },
    );
    return NEWEST_EDITION;
  }
  if (!node.edition || !/^[1-9]\d{0,3}$/.test(node.edition.text)) {
    report(
      context,
      'sprache-unbekannt',
      (node.edition ?? node).range,
      'Hinter „Sprache“ steht die Nummer der Ausgabe.',
      {
        hint: 'Schreiben Sie: Sprache 1',
      },
    );
    return NEWEST_EDITION;
  }
  const edition = Number(node.edition.text);
  if (edition > NEWEST_EDITION) {
    report(
      context,
      'sprache-zu-neu',
      node.edition.range,
      `Diese Datei ist in Ausgabe ${edition} der Sprache geschrieben; dieses Programm kennt Ausgabe ${NEWEST_EDITION}.`,
      {
        hint: 'Installieren Sie eine neuere Fassung von Zielwerk.',
      },
    );
  }
  return edition;
}

interface Head {
  readonly statement: Ast.AgreementStatement | null;
  readonly state: DocumentState | null;
  readonly excerpt: string | null;
  readonly subject: Ast.StringNode | null;
  readonly legalBasis: LegalBasis | null;
}

function bindHead(context: BindContext, statements: readonly Ast.Statement[]): Head {
  let statement: Ast.AgreementStatement | null = null;
  let state: DocumentState | null = null;
  let excerpt: string | null = null;
  let subject: Ast.StringNode | null = null;
  let legalBasis: LegalBasis | null = null;
  let change: DeclaredChange | null = null;
  let rules: { readonly year: number; readonly range: Range } | null = null;
  const seen = new Map<string, Range>();
  for (const node of statements) {
    switch (node.kind) {
      case 'language':
        once(context, seen, node.kind, node.range, 'Sprache');
        break;
      case 'agreement':
        once(context, seen, node.kind, node.range, 'Zielvereinbarung');
        if (statement) break;
        statement = node;
        if (node.year) context.year = bindYear(context, node.year);
        else reportMissing(context, node.range, 'das Jahr', 'Zielvereinbarung 2024');
        break;
      case 'rules':
        once(context, seen, node.kind, node.range, 'Regelwerk');
        if (node.year) {
          const year = bindYear(context, node.year);
          if (year !== null) rules = { year, range: node.range };
        } else reportMissing(context, node.range, 'das Jahr', 'Regelwerk 2024');
        break;
      case 'state':
        once(context, seen, node.kind, node.range, 'Status');
        state ??= bindState(context, node);
        break;
      case 'excerpt':
        once(context, seen, node.kind, node.range, 'Auszug');
        if (node.text) excerpt ??= node.text.text;
        else
          reportMissing(
            context,
            node.range,
            'die Quelle des Auszugs',
            'Auszug "aus der Niederschrift des Kreistags vom 12.03.2024"',
          );
        break;
      case 'subject':
        once(context, seen, node.kind, node.range, 'Gegenstand');
        if (node.text) subject ??= node.text;
        else
          reportMissing(
            context,
            node.range,
            'der Text in Anführungszeichen',
            'Gegenstand "zur Erreichung der Ziele …"',
          );
        break;
      case 'legalBasis':
        once(context, seen, node.kind, node.range, 'Rechtsgrundlage');
        legalBasis ??= bindLegalBasis(context, node);
        break;
      case 'change':
        once(context, seen, node.kind, node.range, 'Veränderung');
        change ??= bindDeclaredChange(context, node);
        break;
      case 'preamble':
        once(context, seen, node.kind, node.range, 'Präambel');
        break;
    }
  }
  // A first line that is not understood may well have been meant so.
  if (!statement && !statements.some((node) => node.kind === 'value' && isAgreement(node))) {
    const start = statements[0]?.range.start ?? 0;
    report(
      context,
      'zielvereinbarung-fehlt',
      rangeOf(start, start),
      statements.length === 0
        ? 'Diese Datei ist noch leer.'
        : 'Die Datei sagt nicht, für welches Jahr die Zielvereinbarung gilt.',
      {
        hint:
          statements.length === 0
            ? 'Beginnen Sie mit zwei Zeilen, „Sprache 1“ und „Zielvereinbarung 2024“, oder kopieren Sie ein Beispiel.'
            : 'Schreiben Sie an den Anfang: Zielvereinbarung 2024',
      },
    );
  }
  context.ruleYear = rules?.year ?? context.year ?? FALLBACK_YEAR;
  if (rules && context.year !== null) checkRules(context, rules, context.year);
  context.declaredChange = change;
  return { statement, state, excerpt, subject, legalBasis };
}

/** Rules of a year far from the agreement's own are what an older file has left. */
function checkRules(
  context: BindContext,
  rules: { readonly year: number; readonly range: Range },
  year: number,
): void {
  if (Math.abs(rules.year - year) <= 1) return;
  report(
    context,
    'regelwerk-fern',
    rules.range,
    `Namen und Regeln sind hier die von ${rules.year}, die Vereinbarung gilt für ${year}.`,
    {
      severity: 'warning',
      hint: 'Ohne diese Zeile gelten die des Jahres der Vereinbarung.',
      fixes: [replacement('Zeile löschen', rules.range, '', false)],
    },
  );
}
