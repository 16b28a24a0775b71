import type { Measure } from '../model/agreement.ts';
import { isKnownGroup, knownGroups } from '../statute/form-sheets.ts';
import {
  findKennzahl,
  longestMeasurePrefix,
  measureNames,
  officialName,
  usualName,
  type Kennzahl,
} from '../statute/kennzahlen.ts';
import { groupMeant, groupNearby } from '../statute/groups-meant.ts';
import { kennzahlMeant } from '../statute/measure-meant.ts';
import type * as Ast from '../syntax/ast.ts';
import { FENCE } from '../syntax/patterns.ts';
import { normalizeName } from '../text/names.ts';
import { IN_VALUE } from '../syntax/tokens.ts';
import { nearest, sameLetters } from '../text/nearest.ts';
import { type Range, rangeOf, spanOf } from '../text/range.ts';
import { wordsText } from './literals.ts';
import { introduction } from './new-measure.ts';
import { reportSaying, sayingAtEnd } from './value-words.ts';
import { type BindContext, declaredAs, isFull, replacement, report } from './context.ts';

const valueKeywords = Object.keys(IN_VALUE);

const OWN_MEASURE =
  'Eine eigene Messgröße wird so eingeführt: Messgröße kürzel "Name" { Einheit … }';

export interface ResolvedMeasure {
  readonly measure: Measure;
  readonly measureRange: Range;
  readonly group: string | null;
  readonly groupRange: Range | null;
}

/** The measure and the group that a value line names; null, and reported, where it names none. */
export function resolveMeasure(
  context: BindContext,
  node: Ast.ValueStatement,
): ResolvedMeasure | null {
  const { name } = node;
  if (name.kind === 'string') {
    const measure = measureOf(context, name.text);
    if (!measure) return reportUnknown(context, node, name.text, name.range);
    if (isAmbiguous(context, name, measure)) return null;
    const group = node.group?.kind === 'words' ? node.group.words : [];
    return withGroup(context, node, measure, name.range, group);
  }
  const words = name.words.map((word) => normalizeName(word.text));
  const own = context.measures.get(words[0]!);
  if (own) return withGroup(context, node, own, name.words[0]!.range, name.words.slice(1));
  const found = longestMeasurePrefix(words);
  if (!found) return reportUnknownWords(context, node, name);
  const range = spanOf(name.words[0]!.range, name.words[found.length - 1]!.range);
  const written = words.slice(0, found.length).join(' ');
  const measure = statutoryMeasure(found.kennzahl, written, context.ruleYear);
  return withGroup(context, node, measure, range, name.words.slice(found.length));
}

/** The measure of a name in full: one's own by handle or name, or one of the regulation. */
export function measureOf(context: BindContext, name: string): Measure | null {
  const key = normalizeName(name);
  const own =
    context.measures.get(key) ??
    [...context.measures.values()].find((measure) => normalizeName(measure.name) === key);
  if (own) return own;
  const kennzahl = findKennzahl(key);
  return kennzahl ? statutoryMeasure(kennzahl, key, context.ruleYear) : null;
}

function statutoryMeasure(kennzahl: Kennzahl, name: string, year: number): Measure {
  return {
    kind: 'measure',
    code: kennzahl.code,
    handle: null,
    previously: null,
    name,
    nameRange: null,
    officialName: officialName(kennzahl, year),
    isChange: kennzahl.isChange,
    better: kennzahl.better,
    unit: '%',
    definition: null,
    definitionRange: null,
    range: null,
  };
}

function withGroup(
  context: BindContext,
  node: Ast.ValueStatement,
  measure: Measure,
  measureRange: Range,
  rest: readonly Ast.Name[],
): ResolvedMeasure | null {
  if (rest.length === 0) {
    const group = node.group?.kind === 'string' ? node.group : null;
    if (group) warnOfKnown(context, group);
    return { measure, measureRange, group: group?.text ?? null, groupRange: group?.range ?? null };
  }
  const range = spanOf(rest[0]!.range, rest.at(-1)!.range);
  const words = normalizeName(rest.map((word) => word.text).join(' '));
  const group = words.replace(/^(?:der|die|von|für) /, '');
  if (isKnownGroup(group)) {
    if (node.group?.kind !== 'string') return { measure, measureRange, group, groupRange: range };
    const both = spanOf(range, node.group.range);
    report(context, 'angabe-doppelt', both, 'Hier stehen zwei Gruppen.', {
      hint: 'Eine Zeile hat eine Gruppe; was zusammengehört, steht in denselben Anführungszeichen.',
      fixes: [replacement('Zusammenfassen', both, `"${group}, ${node.group.text}"`, false)],
    });
    return null;
  }
  // `K3 E1`
  const code = measure.code && /^E\d$/.test(words) ? `${measure.code}${words}` : null;
  if (code && findKennzahl(code)) {
    const { start } = node.name.range;
    return reportParted(context, start, range.end - start, code);
  }
  const saying = sayingAtEnd(rest);
  const before = saying ? rest.slice(0, -saying.length) : [];
  if (saying && (before.length === 0 || isGroupName(before))) {
    const said = spanOf(rest[before.length]!.range, rest.at(-1)!.range);
    return reportSaying(context, said, saying.meant);
  }
  const last = rest.at(-1)!;
  const keyword = nearest(normalizeName(last.text), valueKeywords);
  if (keyword && (rest.length === 1 || isKnownGroup(group.split(' ').slice(0, -1).join(' ')))) {
    report(context, 'unbekanntes-wort', last.range, `„${last.text}“ ist hier kein Schlüsselwort.`, {
      hint: `Meinten Sie „${keyword}“?`,
      fixes: [replacement(`Durch „${keyword}“ ersetzen`, last.range, keyword, false)],
    });
    return null;
  }
  if (node.name.kind === 'words') {
    const named = withoutGroup(node.name.words);
    if (kennzahlMeant(wordsText({ words: named })))
      return reportUnknown(context, node, ...asOne(named));
  }
  const meant = groupMeant(group) ?? nearest(words, knownGroups);
  report(context, 'unbekannte-gruppe', range, `„${words}“ ist keine bekannte Gruppe.`, {
    hint: meant
      ? `Meinten Sie „${meant}“?`
      : `Bekannt sind ${knownGroups.join(', ')}; jede andere Gruppe steht in Anführungszeichen.`,
    fixes: meant
      ? [replacement(`Durch „${meant}“ ersetzen`, range, meant, false)]
      : [replacement('In Anführungszeichen setzen', range, `"${words}"`, false)],
  });
  return null;
}

/** A group in quotes that says a known one in other letters, `"Fruaen"`: it would be another group. */
function warnOfKnown(context: BindContext, { text, range }: Ast.StringNode): void {
  const meant = isFull(context) ? null : groupNearby(text);
  if (!meant) return;
  report(
    context,
    'gruppe-fast-bekannt',
    range,
    `„${text}“ gilt hier als eine andere Gruppe als „${meant}“.`,
    {
      severity: 'warning',
      hint: `Ist „${meant}“ gemeint, steht es so da, ohne Anführungszeichen; eine andere Überschrift druckt: als "…"`,
      fixes: [replacement(`Durch „${meant}“ ersetzen`, range, meant, sameLetters(text, meant))],
    },
  );
}

/** Whether several measures of the author's own have the name that stands there in place of a handle; reported. */
function isAmbiguous(context: BindContext, { text, range }: Ast.StringNode, one: Measure): boolean {
  if (one.handle === null || one.handle === normalizeName(text)) return false;
  const name = normalizeName(text);
  const named = [...context.measures.values()].filter(
    (measure) => normalizeName(measure.name) === name,
  );
  if (named.length < 2) return false;
  report(context, 'messgröße-mehrdeutig', range, `„${text}“ heißen hier mehrere Messgrößen.`, {
    hint: `Schreiben Sie das Kürzel: ${named.map(({ handle }) => handle).join(' oder ')}.`,
    related: named.flatMap((measure) =>
      measure.range ? [{ range: measure.range, message: 'Hier steht eine davon.' }] : [],
    ),
    fixes: named.map(({ handle }) =>
      replacement(`Durch „${handle}“ ersetzen`, range, handle!, false),
    ),
  });
  return true;
}

function isGroupName(names: readonly Ast.Name[]): boolean {
  return isKnownGroup(wordsText({ words: names }).replace(/^(?:der|die|von|für) /, ''));
}

/** The names before a known group at the end. */
function withoutGroup(names: readonly Ast.Name[]): readonly Ast.Name[] {
  return names.length > 1 && isKnownGroup(names.at(-1)!.text) ? names.slice(0, -1) : names;
}

function reportUnknownWords(context: BindContext, node: Ast.ValueStatement, name: Ast.Words): null {
  const named = withoutGroup(name.words);
  if (kennzahlMeant(wordsText({ words: named })))
    return reportUnknown(context, node, ...asOne(named));
  const words = name.words.map((word) => normalizeName(word.text));
  const known = longestMeasurePrefix(words.slice(1));
  if (known && words.length > 1) return reportBefore(context, name);
  const parted = /^K (\d(?:E\d)?)/.exec(
    context.source.text.slice(name.range.start, name.range.end + 6),
  );
  const code = parted && `K${parted[1]!.replaceAll(' ', '')}`;
  if (code && findKennzahl(code))
    return reportParted(context, name.range.start, parted[0].length, code);
  return reportUnknown(context, node, ...asOne(named));
}

function asOne(names: readonly Ast.Name[]): [name: string, range: Range] {
  return [wordsText({ words: names }), spanOf(names[0]!.range, names.at(-1)!.range)];
}

/** `Zielwert Integrationsquote = …`: a word before the measure. Only what says nothing may go. */
function reportBefore(context: BindContext, { words }: Ast.Words): null {
  const [first, second] = words;
  const word = first!.text;
  const saysNothing = WORD_FOR_VALUE.test(word);
  const cut = rangeOf(first!.range.start, second!.range.start);
  report(context, 'unbekannte-messgröße', first!.range, `Vor der Messgröße steht hier „${word}“.`, {
    hint: DIRECTION.test(word)
      ? 'Die Richtung steht im Vorzeichen: Langzeitleistungsbeziehende = -1,8 %'
      : saysNothing || valueKeywords.includes(word)
        ? 'Eine Zeile beginnt mit der Messgröße; was sonst zu ihr gehört, steht dahinter: Integrationsquote Frauen = 15,2 % nachrichtlich'
        : OWN_MEASURE,
    ...(saysNothing ? { fixes: [replacement(`„${word}“ löschen`, cut, '', false)] } : {}),
  });
  return null;
}

const WORD_FOR_VALUE =
  /^(?:Ziel(?:wert|größe)?|Plan(?:wert)?|Sollwert|Wert|Kennzahl|Messgröße|Indikator)$/i;

const DIRECTION =
  /^(?:Steigerung|Erhöhung|Anstieg|Zunahme|Verringerung|Senkung|Reduzierung|Rückgang|Abnahme)$/i;

/** `K 2 = …` */
function reportParted(context: BindContext, start: number, length: number, code: string): null {
  const range = rangeOf(start, start + length);
  report(context, 'unbekannte-messgröße', range, `${code} wird ohne Leerzeichen geschrieben.`, {
    fixes: [replacement(`Als ${code} schreiben`, range, code, false)],
  });
  return null;
}

function reportUnknown(
  context: BindContext,
  node: Ast.ValueStatement,
  name: string,
  range: Range,
): null {
  const candidates = isFull(context) ? [] : [...measureNames(), ...context.measures.keys()];
  const first = name.split(' ', 1)[0]!;
  const kennzahl = kennzahlMeant(name);
  const whole = kennzahl ? usualName(kennzahl) : nearest(name, candidates);
  // A name in quotes is one; what its first word is like says nothing of it.
  const meant = whole ?? (node.name.kind === 'string' ? null : nearest(first, candidates));
  if (!meant && isText(node, name)) return reportText(context, node.range);
  const place = whole || !meant ? range : { start: range.start, end: range.start + first.length };
  report(context, 'unbekannte-messgröße', place, `Die Messgröße „${name}“ ist nicht bekannt.`, {
    hint: kennzahl
      ? `Meinten Sie „${meant}“, also ${kennzahl.code}? Gedruckt wird der amtliche Name, oder was hinter „als“ steht.`
      : meant
        ? `Meinten Sie „${meant}“?`
        : OWN_MEASURE,
    ...declaredAs(context, meant),
    fixes: meant
      ? [replacement(`Durch „${meant}“ ersetzen`, place, meant, false)]
      : introduction(context, node, name, range),
  });
  return null;
}

/** Words that begin no value and give none are most likely the text of a goal. */
function isText({ name, parts, block }: Ast.ValueStatement, words: string): boolean {
  return name.kind !== 'string' && parts.length === 0 && !block && words.includes(' ');
}

function reportText(context: BindContext, { start, end }: Range): null {
  report(
    context,
    'unbekannte-messgröße',
    rangeOf(start, end),
    'Diese Worte nennen keine Messgröße.',
    {
      hint: `Vor und hinter fortlaufendem Text steht je eine Zeile ${FENCE}; die Zeile eines Wertes beginnt mit der Messgröße: Integrationsquote Frauen = 15,2 % (+1,8)`,
      fixes: [
        {
          title: `Zwischen ${FENCE} und ${FENCE} setzen`,
          safe: false,
          edits: [
            { range: rangeOf(start, start), text: FENCE },
            { range: rangeOf(end, end), text: FENCE },
          ],
        },
      ],
    },
  );
  return null;
}
