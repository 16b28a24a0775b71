import type { Citation, DeclaredChange, DocumentState, LegalBasis } from '../model/agreement.ts';
import type * as Ast from '../syntax/ast.ts';
import { normalizeName } from '../text/names.ts';
import { nearest } from '../text/nearest.ts';
import { rangeOf } from '../text/range.ts';
import { listOf, readCitations, spelledCitations } from './citation.ts';
import { type BindContext, replacement, report, reportMissing } from './context.ts';
import { wordsText } from './literals.ts';
import { readUnit } from './unit.ts';
import { bindBase } from './changes.ts';

/** The newest edition of the language that this compiler reads. */
export const NEWEST_EDITION = 1;

const STATES: readonly DocumentState[] = [
  'vorlage',
  'entwurf',
  'beschlossen',
  'unterzeichnet',
  'zurückgegeben',
];
const STATE_WORDS = ['Vorlage', 'Entwurf', 'beschlossen', 'unterzeichnet', 'zurückgegeben'];

/** What else a stand is called. */
const STATE_SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    muster: 'Vorlage',
    formular: 'Vorlage',
    vorläufig: 'Entwurf',
    abstimmung: 'Entwurf',
    'in abstimmung': 'Entwurf',
    'in arbeit': 'Entwurf',
    final: 'beschlossen',
    fertig: 'beschlossen',
    endfassung: 'beschlossen',
    abgestimmt: 'beschlossen',
    vereinbart: 'beschlossen',
    unterschrieben: 'unterzeichnet',
    gezeichnet: 'unterzeichnet',
    abgeschlossen: 'unterzeichnet',
    geschlossen: 'unterzeichnet',
    ungültig: 'zurückgegeben',
  }),
);

export function bindState(context: BindContext, node: Ast.StateStatement): DocumentState | null {
  if (!node.state) {
    reportMissing(context, node.range, 'der Stand des Dokuments', 'Status Entwurf');
    return null;
  }
  const word = normalizeName(node.state.text);
  const index = STATE_WORDS.findIndex((state) => state.toLowerCase() === word.toLowerCase());
  if (index >= 0) return STATES[index]!;
  const meant = STATE_SYNONYMS.get(word.toLowerCase()) ?? nearest(word, STATE_WORDS);
  report(context, 'status-unbekannt', node.state.range, `„${word}“ ist kein Status.`, {
    hint: meant ? `Meinten Sie „${meant}“?` : `Möglich sind ${STATE_WORDS.join(', ')}.`,
    ...(meant
      ? { fixes: [replacement(`Durch „${meant}“ ersetzen`, node.state.range, meant, false)] }
      : {}),
  });
  return null;
}

export function bindLegalBasis(
  context: BindContext,
  node: Ast.LegalBasisStatement,
): LegalBasis | null {
  if (node.other) {
    return {
      kind: 'legalBasis',
      range: node.range,
      text: null,
      citations: [],
      nr: null,
      other: node.other.text,
      otherRange: node.other.range,
    };
  }
  if (node.citations.length === 0) {
    reportMissing(
      context,
      node.range,
      'die Rechtsgrundlage',
      'Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II',
    );
    return null;
  }
  const { citations, unread } = readCitations(
    listOf(node.citations),
    node.citations[0]!.range.start,
  );
  for (const range of unread) {
    const written = context.source.text.slice(range.start, range.end);
    report(context, 'fundstelle-ungültig', range, `„${written}“ ist keine Fundstelle.`, {
      hint: 'So wird sie geschrieben: § 48b Abs. 1 Satz 1 Nr. 2 SGB II',
    });
  }
  for (const citation of citations) reportBook(context, citation);
  return {
    kind: 'legalBasis',
    range: node.range,
    text: node.citations.map(({ text }) => spelledCitations(text, true)).join(', '),
    citations,
    nr: nrOf(citations[0]),
    other: null,
    otherRange: null,
  };
}

/** Of the Sozialgesetzbuch there are several books. Citations may share one: `§§ 16a, 24 SGB`. */
function reportBook(context: BindContext, { section, law, range }: Citation): void {
  const at = context.source.text.slice(range.start, range.end).lastIndexOf('SGB');
  if (law !== 'SGB' || at < 0) return;
  const written = rangeOf(range.start + at, range.start + at + 'SGB'.length);
  const behind = rangeOf(written.end, written.end);
  report(context, 'fundstelle-ungültig', written, 'Hinter „SGB“ fehlt, welches Buch es ist.', {
    hint: 'So wird die Fundstelle geschrieben: § 48b Abs. 1 Satz 1 Nr. 2 SGB II',
    fixes: section === '48b' ? [replacement('„II“ ergänzen', behind, ' II', false)] : [],
  });
}

function nrOf(citation: Citation | undefined): LegalBasis['nr'] {
  if (citation?.section !== '48b' || (citation.law !== null && citation.law !== 'SGB II'))
    return null;
  const { paragraph, sentence } = citation;
  if ((paragraph !== null && paragraph !== '1') || (sentence !== null && sentence !== '1'))
    return null;
  const nr = Number(citation.number);
  return nr === 1 || nr === 2 || nr === 3 || nr === 4 ? nr : null;
}

export function bindDeclaredChange(
  context: BindContext,
  node: Ast.ChangeStatement,
): DeclaredChange | null {
  const form = 'Veränderung in % gegenüber Vorjahr';
  if (!node.unit) {
    reportMissing(context, node.range, 'die Einheit der Veränderungen', form);
    return null;
  }
  const unit = readUnit(wordsText(node.unit));
  if (unit.kind !== 'percent' && unit.kind !== 'percentagePoint') {
    report(
      context,
      'veränderung-ungültig',
      node.unit.range,
      `Veränderungen stehen in % oder in Prozentpunkten, nicht in „${unit.text}“.`,
      {
        hint: `So wird es geschrieben: ${form}`,
      },
    );
    return null;
  }
  if (node.base?.quantity) {
    report(
      context,
      'wert-ohne-ziel',
      node.base.quantity.range,
      'Diese Zeile gilt für alle Messgrößen; der Ausgangswert einer einzelnen steht nicht hier.',
      {
        hint: 'Schreiben Sie ihn an den Wert: Integrationsquote = 20,5 % gegenüber Ist 2025 = 20,0 %',
      },
    );
  }
  const base = node.base ? bindBase(context, { ...node.base, quantity: null }) : null;
  if (!node.base) reportMissing(context, node.range, 'die Angabe, womit verglichen wird', form);
  return {
    range: node.range,
    meaning: unit.kind === 'percent' ? 'relative' : 'absolute',
    base: base?.kind === 'previousYear' ? 'Vorjahr' : (base?.text ?? ''),
  };
}
