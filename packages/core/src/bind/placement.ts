import type { Statement } from '../syntax/ast.ts';
import { indentAt, lineEnd } from '../syntax/line-ends.ts';
import { stringLiteral } from '../syntax/strings.ts';
import { lineAdvice } from '../syntax/synonyms.ts';
import { capitalized, normalizeName } from '../text/names.ts';
import { type BindContext, replacement, report } from './context.ts';
import { rangeOf } from '../text/range.ts';
import { lineText, positionAt } from '../text/source.ts';

/** Where a statement stands. */
export type Place =
  | 'file'
  | 'party'
  | 'measure'
  | 'signatures'
  | 'section'
  | 'goal'
  | 'goalClass'
  | 'table'
  | 'followUp'
  /** A block of which nobody knows what it is, as its first line is not understood: nothing in it is out of place. */
  | 'unknown';

type Kind = Statement['kind'];

const BODY: readonly Kind[] = [
  'section',
  'goal',
  'goalClass',
  'text',
  'table',
  'followUp',
  'definition',
  'signatures',
];

/** What may stand where. */
const ALLOWED: Readonly<Record<Place, ReadonlySet<Kind>>> = {
  file: new Set<Kind>([
    ...BODY,
    'language',
    'rules',
    'agreement',
    'state',
    'excerpt',
    'subject',
    'legalBasis',
    'change',
    'party',
    'measure',
    'preamble',
    'footnote',
  ]),
  party: new Set<Kind>(['role', 'cover', 'signer', 'consent', 'joint', 'addition']),
  measure: new Set<Kind>(['unit', 'meaning', 'better']),
  signatures: new Set<Kind>(['signature']),
  section: new Set<Kind>([...BODY, 'footnote']),
  goal: new Set<Kind>(['value', 'text', 'table']),
  goalClass: new Set<Kind>(['goal', 'text', 'table']),
  table: new Set<Kind>(['row']),
  followUp: new Set<Kind>(['dialogue', 'data', 'text', 'table']),
  unknown: new Set<Kind>([
    ...BODY,
    'footnote',
    'party',
    'measure',
    'role',
    'cover',
    'signer',
    'consent',
    'joint',
    'addition',
    'unit',
    'meaning',
    'better',
    'signature',
    'value',
    'row',
    'dialogue',
    'data',
  ]),
};

const PLACES: Readonly<Record<Place, { name: string; holds: string }>> = {
  file: {
    name: 'auf oberster Ebene',
    holds:
      'Partei, Messgröße, Präambel, Abschnitt, Anlage, Ziel, Lokale Ziele, Kommunale Ziele, Tabelle, Zielnachhaltung, Begriff, Fußnote, Unterschriften und Text zwischen """',
  },
  party: {
    name: 'in einer Partei',
    holds: 'Rolle, Rubrum, vertreten durch, im Einvernehmen mit, gemeinsam mit und Zusatz',
  },
  measure: { name: 'in einer Messgröße', holds: 'Einheit, Definition und besser' },
  signatures: {
    name: 'unter Unterschriften',
    holds:
      'Zeilen wie: kürzel in "Ort" am 04.04.2024. Ein Text, etwa „Für das Land“, steht davor oder zwischen zwei Blöcken Unterschriften',
  },
  section: {
    name: 'in einem Abschnitt',
    holds:
      'Abschnitt, Ziel, Lokale Ziele, Kommunale Ziele, Tabelle, Zielnachhaltung, Begriff, Fußnote, Unterschriften und Text zwischen """',
  },
  goal: {
    name: 'in einem Ziel',
    holds: 'Werte wie „Integrationsquote Frauen = 15,2 %“, Tabelle und Text zwischen """',
  },
  goalClass: {
    name: 'unter lokalen oder kommunalen Zielen',
    holds: 'Zeilen mit Ziel, Tabelle und Text zwischen """',
  },
  table: { name: 'in einer Tabelle', holds: 'Zeilen wie: | Zelle | Zelle |' },
  followUp: {
    name: 'in der Zielnachhaltung',
    holds: 'Dialog, Bericht, Datenstand, Tabelle und Text zwischen """',
  },
  unknown: { name: 'hier', holds: 'Zeilen, die mit einem Schlüsselwort beginnen' },
};

/** Where those lines stand that authors look for a place for. */
const BELONGS: Partial<Readonly<Record<Kind, string>>> = {
  table: ' Eine Tabelle steht in einem Abschnitt, in einem Ziel oder in der Zielnachhaltung.',
  measure: ' Eine Messgröße steht vor den Abschnitten, etwa hinter den Parteien.',
  footnote: ' Eine Fußnote steht im Abschnitt oder am Ende der Datei.',
};

/** How the blocks begin that hold what stands nowhere else. */
const BLOCKS: Readonly<Record<string, string>> = {
  Partei: 'Partei kürzel "Name" {',
  Messgröße: 'Messgröße kürzel "Name" {',
  Zielnachhaltung: 'Zielnachhaltung "Überschrift" {',
};

/** Keywords of several words. */
const PHRASES: Readonly<Partial<Record<Kind, string>>> = {
  signer: 'vertreten durch',
  consent: 'im Einvernehmen mit',
  joint: 'gemeinsam mit',
};

/** Whether the statement may stand here; where not, that is reported at its first word. */
export function isPlaced(context: BindContext, statement: Statement, place: Place): boolean {
  if (ALLOWED[place].has(statement.kind)) return true;
  const { text } = context.source;
  const start = statement.range.start;
  const first = /^(?:[^\s{]+|\{)/.exec(text.slice(start, start + 60))?.[0] ?? '';
  const range = rangeOf(start, start + first.length);
  const { name, holds } = PLACES[place];
  if (statement.kind === 'value' || statement.kind === 'stray' || statement.kind === 'signature') {
    reportUnknownLine(context, statement, range, first, place);
  } else {
    const phrase = PHRASES[statement.kind] ?? '';
    const whole = phrase !== '' && text.startsWith(phrase, start) ? phrase : first;
    const block = BLOCKS[HOLDER[statement.kind] ?? ''];
    report(
      context,
      'am-falschen-platz',
      rangeOf(start, start + whole.length),
      `„${whole}“ kann nicht ${name} stehen.`,
      {
        hint: block
          ? `„${whole}“ steht in einem Block, der so beginnt: ${block}`
          : `${capitalized(name)} stehen: ${holds}.${BELONGS[statement.kind] ?? ''}`,
      },
    );
  }
  return false;
}

/** Whether a line of the follow-up stands outside of it. */
export function isLoose(statement: Statement, place: Place): boolean {
  return (
    (statement.kind === 'dialogue' || statement.kind === 'data') &&
    (place === 'section' || place === 'file')
  );
}

/** Reports the lines of a follow-up that stand together outside of it, from that of the given index on. */
export function reportLoose(
  context: BindContext,
  statements: readonly Statement[],
  index: number,
  place: Place,
): void {
  const first = statements[index]!;
  const behind = statements.findIndex((other, i) => i > index && !isLoose(other, place));
  const last = statements.at(behind < 0 ? -1 : behind - 1)!;
  const { text } = context.source;
  const start = first.range.start;
  const word = /^[^\s{]+/.exec(text.slice(start, start + 60))?.[0] ?? '';
  const indent = indentAt(text, start);
  const end = lineEnd(text, last.range.end);
  report(
    context,
    'am-falschen-platz',
    rangeOf(start, start + word.length),
    `„${word}“ kann nicht ${PLACES[place].name} stehen.`,
    {
      hint: 'Dialog, Bericht und Datenstand stehen in: Zielnachhaltung { … }, auch mit Überschrift: Zielnachhaltung "Dialoge" { … }',
      fixes: [
        {
          title: 'In eine Zielnachhaltung setzen',
          safe: false,
          edits: [
            { range: rangeOf(start, start), text: `Zielnachhaltung {\n${indent}` },
            { range: rangeOf(end, end), text: `\n${indent}}` },
          ],
        },
      ],
    },
  );
}

function reportUnknownLine(
  context: BindContext,
  statement: Statement,
  range: { start: number; end: number },
  first: string,
  place: Place,
): void {
  const { name, holds } = PLACES[place];
  if (first === '{') {
    report(context, 'block-ohne-platz', range, 'Dieser Block hat keinen Kopf.', {
      hint: 'Vor der Klammer steht, was beginnt: Abschnitt "Überschrift" {',
    });
    return;
  }
  if (statement.kind === 'value' && statement.parts.some((part) => part.kind === 'relation')) {
    report(context, 'wert-ohne-ziel', range, 'Ein Wert steht nur in einem Ziel.', {
      hint:
        place === 'section'
          ? 'Setzen Sie die Zeile in einen Block: Ziel kürzel "Wortlaut des Ziels" { … }. Ist der Abschnitt selbst das Ziel, beginnt er so statt mit „Abschnitt“.'
          : 'Setzen Sie die Zeile in einen Block: Ziel kürzel "Wortlaut des Ziels" { … }',
    });
    return;
  }
  if (/^Inhalt(?:sverzeichnis|sübersicht)?$/.test(first)) {
    report(context, 'unbekanntes-schlüsselwort', range, `„${first}“ ist kein Schlüsselwort.`, {
      hint: 'Das Inhaltsverzeichnis ergibt sich aus den Überschriften; im PDF steht es in der Seitenleiste. Löschen Sie die Zeilen.',
    });
    return;
  }
  const keyword = keywordBefore(statement, first);
  const line = lineText(context.source, positionAt(context.source, range.start).line).trim();
  const advice = lineAdvice.get(normalizeName(first.replace(/[:.,]+$/, '')));
  if (keyword && (!advice || keyword === 'Abschnitt')) {
    // `II) Monitoring {`
    const heading = keyword === 'Abschnitt' ? (/^[^"„={]*[^"„={\s]/.exec(line)?.[0] ?? '') : '';
    const written = heading === '' ? '' : stringLiteral(heading);
    const place = rangeOf(range.start, range.start + heading.length);
    report(context, 'unbekanntes-schlüsselwort', range, `„${first}“ ist hier kein Schlüsselwort.`, {
      hint: advice ?? `Fehlt davor „${keyword}“?`,
      fixes: [replacement(`„${keyword}“ einsetzen`, place, `${keyword} ${written}`, false)],
    });
    return;
  }
  const prose =
    ALLOWED[place].has('text') &&
    statement.kind === 'value' &&
    !/["={(]/.test(line) &&
    /\s/.test(line);
  report(
    context,
    'unbekanntes-schlüsselwort',
    range,
    prose
      ? `Diese Zeile beginnt mit keinem Schlüsselwort, sondern mit „${first}“.`
      : `„${first}“ ist hier kein Schlüsselwort.`,
    {
      hint:
        advice ??
        (prose ? 'Text steht zwischen """ und """.' : `${capitalized(name)} stehen: ${holds}.`),
    },
  );
}

/** The keyword that a line without one lacks, by what it says and by what its block holds. */
function keywordBefore(statement: Statement, first: string): string | null {
  if (/^(?:19|20)\d\d$/.test(first)) return 'Zielvereinbarung';
  const [inside] = 'statements' in statement ? statement.statements : [];
  return (inside && HOLDER[inside.kind]) ?? null;
}

const HOLDER: Readonly<Partial<Record<Kind, string>>> = {
  role: 'Partei',
  cover: 'Partei',
  signer: 'Partei',
  consent: 'Partei',
  joint: 'Partei',
  addition: 'Partei',
  unit: 'Messgröße',
  meaning: 'Messgröße',
  better: 'Messgröße',
  value: 'Ziel',
  row: 'Tabelle',
  dialogue: 'Zielnachhaltung',
  data: 'Zielnachhaltung',
  text: 'Abschnitt',
  goal: 'Abschnitt',
  goalClass: 'Abschnitt',
  section: 'Abschnitt',
  table: 'Abschnitt',
};
