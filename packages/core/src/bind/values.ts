import type {
  Base,
  Change,
  ChangeMeaning,
  Measure,
  PlanValue,
  Quantity,
  ValueContent,
  ValueStatus,
} from '../model/agreement.ts';
import { rowLabel } from '../statute/form-sheets.ts';
import type * as Ast from '../syntax/ast.ts';
import { nearest } from '../text/nearest.ts';
import { rangeOf } from '../text/range.ts';
import { inlineKeywords } from '../syntax/tokens.ts';
import { normalizeName } from '../text/names.ts';
import { type BindContext, reasonAbove, replacement, report } from './context.ts';
import { bindQuantity, bindYear, wordsText } from './literals.ts';
import { resolveMeasure } from './measures.ts';

/** The parts of a value line by kind; each stands there at most once. */
interface Parts {
  relation?: Ast.RelationPart;
  quantities: Ast.QuantityPart[];
  bounds: Ast.BoundPart[];
  text?: Ast.TextPart;
  change?: Ast.ChangePart;
  base?: Ast.BasePart;
  status?: Ast.StatusPart;
  label?: Ast.LabelPart;
  wording?: Ast.WordingPart;
}

/** One line about a measure; null, and reported, where it names no measure or no value. */
export function bindValue(context: BindContext, node: Ast.ValueStatement): PlanValue | null {
  // The first part of a line that makes no sense is reported; what follows from it is not.
  const parts = sortParts(context, node);
  const resolved = parts && resolveMeasure(context, node);
  const content = resolved && bindContent(context, node, parts, resolved.measure);
  if (!content) return null;
  const change = parts.change ? bindChange(context, parts.change) : null;
  const base = parts.base ? bindBase(context, parts.base.base) : null;
  if (node.block) {
    report(
      context,
      'block-ohne-platz',
      rangeOf(node.block.start, node.block.start + 1),
      'Ein Wert hat keinen Block.',
      {
        hint: 'Schreiben Sie alle Angaben zu einem Wert in eine Zeile.',
      },
    );
  }
  const { measure, measureRange, group, groupRange } = resolved;
  const label =
    parts.label?.text?.text ??
    (measure.code
      ? rowLabel(measure.code, measure.officialName, group, context.ruleYear)
      : ownLabel(measure.officialName, group));
  return {
    kind: 'planValue',
    range: node.range,
    measure,
    measureRange,
    group,
    groupRange,
    label,
    content,
    change,
    base,
    status: statusOf(parts.status),
    wording: parts.wording?.text?.text ?? null,
    reason: reasonAbove(context, node.range.start),
  };
}

function ownLabel(name: string, group: string | null): string {
  if (group === null) return name;
  return group === 'gesamt' ? `${name} (gesamt)` : `${name} - ${group}`;
}

function statusOf(part: Ast.StatusPart | undefined): ValueStatus {
  if (!part || part.status === 'offen' || part.status === 'keineZielsetzung') return 'vereinbart';
  return part.status;
}

/** Null where a part makes no sense; the first such part is reported. */
function sortParts(context: BindContext, node: Ast.ValueStatement): Parts | null {
  const parts: Parts = { quantities: [], bounds: [] };
  for (const part of node.parts) {
    switch (part.kind) {
      case 'quantity':
        parts.quantities.push(part);
        break;
      case 'bound':
        parts.bounds.push(part);
        break;
      case 'relation':
        // „= mindestens 30 %“ says no more than „mindestens 30 %“.
        if (parts.relation && parts.relation.relation !== 'equal')
          return twice(context, part, parts.relation);
        parts.relation = part;
        break;
      case 'textValue':
        if (parts.text) return twice(context, part, parts.text);
        parts.text = part;
        break;
      case 'changeValue':
        if (parts.change) return twice(context, part, parts.change);
        parts.change = part;
        break;
      case 'basePart':
        if (parts.base) return twice(context, part, parts.base);
        parts.base = part;
        break;
      case 'status':
        if (parts.status) return twice(context, part, parts.status);
        parts.status = part;
        break;
      case 'label':
        if (!part.text) return missingText(context, part, 'als "Wortlaut der Zeile"');
        parts.label = part;
        break;
      case 'wording':
        if (!part.text) return missingText(context, part, 'Wortlaut "um 4,4 % zum Vorjahr"');
        parts.wording = part;
        break;
      case 'stray':
        return reportStray(context, part);
    }
  }
  return parts;
}

function twice(context: BindContext, second: Ast.ValuePart, first: Ast.ValuePart): null {
  report(context, 'angabe-doppelt', second.range, 'Diese Angabe steht schon in der Zeile.', {
    hint: 'Löschen Sie eine der beiden, oder beginnen Sie eine neue Zeile.',
    related: [{ range: first.range, message: 'Hier steht sie zuerst.' }],
  });
  return null;
}

function missingText(context: BindContext, part: Ast.ValuePart, form: string): null {
  report(context, 'angabe-fehlt', part.range, 'Hier fehlt ein Text in Anführungszeichen.', {
    hint: `So wird er geschrieben: ${form}`,
  });
  return null;
}

function reportStray(context: BindContext, part: Ast.StrayPart): null {
  const word = normalizeName(part.text);
  const meant = /^[A-Za-zÄÖÜäöü]/.test(word) ? nearest(word, inlineKeywords.keys()) : null;
  if (meant) {
    report(context, 'unbekanntes-wort', part.range, `„${word}“ ist hier kein Schlüsselwort.`, {
      hint: `Meinten Sie „${meant}“?`,
      fixes: [replacement(`Durch „${meant}“ ersetzen`, part.range, meant, false)],
    });
  } else if (part.text === ':') {
    report(context, 'unbekanntes-wort', part.range, 'Vor dem Wert steht kein Doppelpunkt.', {
      hint: 'Zwischen Messgröße und Wert steht ein Gleichheitszeichen.',
      fixes: [replacement('Durch = ersetzen', part.range, ' =', false)],
    });
  } else if (part.text === ',') {
    report(
      context,
      'unbekanntes-wort',
      part.range,
      'Dieses Komma trennt nichts, was hier stehen kann.',
      {
        hint: 'Jeder Wert braucht eine eigene Zeile; in einer Zahl folgen auf das Komma nur Ziffern.',
      },
    );
  } else if (part.text === ')') {
    report(context, 'runde-klammer-zu-viel', part.range, 'Diese runde Klammer schließt nichts.', {
      hint: 'Eine Veränderung steht so: (+1,8) oder (+1,8 %).',
    });
  } else {
    report(
      context,
      'unbekanntes-wort',
      part.range,
      `„${part.text.slice(0, 40)}“ hat in einem Wert keine Bedeutung.`,
      {
        hint: 'Ein Wert wird so geschrieben: Integrationsquote Frauen = 15,2 % (+1,8) nachrichtlich',
      },
    );
  }
  return null;
}

function bindContent(
  context: BindContext,
  node: Ast.ValueStatement,
  parts: Parts,
  measure: Measure,
): ValueContent | null {
  const [first, second] = parts.quantities;
  const quantities = parts.quantities.map((part) => bindQuantity(context, part));
  if (quantities.includes(null)) return null;
  if (parts.bounds.length > 0) return bindRange(context, node, parts, quantities as Quantity[]);
  if (second) return reportSecond(context, first!, second);
  if (first && parts.text) return twice(context, parts.text, first);
  if (first) {
    if (!parts.relation) return reportNoRelation(context, node, first);
    if (!hasUnit(context, measure, first, quantities[0]!)) return null;
    return { kind: 'quantity', relation: parts.relation.relation, quantity: quantities[0]! };
  }
  if (parts.text) return { kind: 'text', text: parts.text.text.text };
  if (parts.status?.status === 'offen') return { kind: 'open' };
  if (parts.status?.status === 'keineZielsetzung') return { kind: 'none' };
  if (parts.relation) {
    report(
      context,
      'wert-fehlt',
      parts.relation.range,
      `Hinter „${textAt(context, parts.relation)}“ fehlt der Wert.`,
      {
        hint: 'Ein noch offener Wert heißt „offen“.',
      },
    );
    return null;
  }
  if (parts.status || parts.wording || parts.change) return { kind: 'absent' };
  report(
    context,
    'wert-fehlt',
    rangeOf(node.range.start, node.name.range.end),
    'Diese Zeile nennt keinen Wert.',
    {
      hint: 'So wird sie geschrieben: Integrationsquote Frauen = 15,2 % (+1,8). Ein Wert, der nur beobachtet wird, heißt „beobachten“, ein offener „offen“.',
    },
  );
  return null;
}

/** Whether a value has the unit that its measure asks for; a wrong unit is a rule's matter, a missing one is ours. */
function hasUnit(
  context: BindContext,
  measure: Measure,
  node: Ast.QuantityPart,
  quantity: Quantity,
): boolean {
  if (measure.unit === null || quantity.unit.kind !== 'none') return true;
  const end = rangeOf(node.range.end, node.range.end);
  const text = ` ${measure.unit}`;
  report(context, 'einheit-fehlt', node.range, `Dem Wert ${node.number.text} fehlt die Einheit.`, {
    hint: `„${measure.name}“ wird in ${measure.unit} angegeben.`,
    fixes: [replacement(`„${measure.unit}“ ergänzen`, end, text, false)],
  });
  return false;
}

function bindRange(
  context: BindContext,
  node: Ast.ValueStatement,
  parts: Parts,
  quantities: readonly Quantity[],
): ValueContent | null {
  const [from, to] = quantities;
  const bounds = parts.bounds.map((part) => part.bound).join();
  if (bounds === 'from,to' && from && to && quantities.length === 2) {
    // „von 20 bis 22,5 %“: the unit stands once, at the end.
    const lower = from.unit.kind === 'none' ? { ...from, unit: to.unit } : from;
    return { kind: 'range', from: lower, to };
  }
  report(
    context,
    'spanne-unvollständig',
    parts.bounds[0]?.range ?? node.range,
    'Eine Spanne hat zwei Grenzen.',
    {
      hint: 'So wird sie geschrieben: Integrationsquote = von 20,0 % bis 22,5 %',
    },
  );
  return null;
}

function reportSecond(
  context: BindContext,
  first: Ast.QuantityPart,
  second: Ast.QuantityPart,
): null {
  const between = context.source.text.slice(first.range.end, second.range.start);
  const grouped =
    first.unit === null && /^[ \t]+$/.test(between) && /^\d{3}\b/.test(second.number.text);
  const range = rangeOf(first.range.start, second.range.end);
  if (grouped) {
    const text = context.source.text.slice(range.start, range.end);
    const joined = text.replace(/(\d)[ \t]+(?=\d{3}\b)/g, '$1.');
    report(
      context,
      'zahl-ungültig',
      range,
      `„${text}“ ist mit Leerzeichen geschrieben und darum keine Zahl.`,
      {
        hint: 'Tausender trennt ein Punkt.',
        fixes: [replacement(`Als ${joined} schreiben`, range, joined, false)],
      },
    );
  } else {
    report(context, 'zwei-werte', second.range, 'Hier steht ein zweiter Wert in derselben Zeile.', {
      hint: 'Eine Veränderung steht in Klammern: 15,2 % (+1,8). Jeder weitere Wert braucht eine eigene Zeile.',
      related: [{ range: first.range, message: 'Das ist der erste.' }],
    });
  }
  return null;
}

function reportNoRelation(
  context: BindContext,
  node: Ast.ValueStatement,
  quantity: Ast.QuantityPart,
): null {
  const place = rangeOf(quantity.range.start, quantity.range.start);
  const name = context.source.text.slice(
    node.name.range.start,
    (node.group ?? node.name).range.end,
  );
  report(
    context,
    'gleichheitszeichen-fehlt',
    quantity.range,
    `Zwischen „${name}“ und dem Wert fehlt das Gleichheitszeichen.`,
    {
      hint: 'Schreiben Sie =, mindestens, höchstens, unter, über oder ca. vor den Wert.',
      fixes: [replacement('Gleichheitszeichen setzen', place, '= ', false)],
    },
  );
  return null;
}

function bindChange(context: BindContext, node: Ast.ChangePart): Change | null {
  if (!node.quantity) {
    report(
      context,
      'veränderung-ungültig',
      node.range,
      'In dieser Klammer steht keine Veränderung.',
      {
        hint: 'So wird sie geschrieben: (+1,8), (+1,8 %) oder (-0,6 Pp).',
      },
    );
    return null;
  }
  const quantity = bindQuantity(context, node.quantity);
  if (!quantity) return null;
  if (quantity.sign === '' && quantity.value.units !== 0n) {
    const { range, text } = node.quantity.number;
    report(context, 'vorzeichen-fehlt', range, `Der Veränderung „${text}“ fehlt das Vorzeichen.`, {
      hint: 'Steigt oder sinkt der Wert? Eine Veränderung hat immer ein + oder ein -.',
      fixes: [
        replacement(`Als +${text} schreiben`, range, `+${text}`, false),
        replacement(`Als -${text} schreiben`, range, `-${text}`, false),
      ],
    });
    return null;
  }
  const base = node.base ? bindBase(context, node.base) : null;
  const meaning = meaningOf(context, quantity, node);
  if (meaning === 'invalid') return null;
  return { range: node.range, quantity, meaning, explicit: quantity.unit.kind !== 'none', base };
}

function meaningOf(
  context: BindContext,
  quantity: Quantity,
  node: Ast.ChangePart,
): ChangeMeaning | null | 'invalid' {
  switch (quantity.unit.kind) {
    case 'percent':
      return 'relative';
    case 'percentagePoint':
      return 'absolute';
    case 'none':
      return context.declaredChange?.meaning ?? null;
    default:
      report(
        context,
        'veränderung-ungültig',
        node.quantity!.range,
        `Eine Veränderung ist in % oder in Prozentpunkten, nicht in „${quantity.unit.text}“.`,
        {
          hint: 'So wird sie geschrieben: (+1,8 %) oder (+1,8 Pp).',
        },
      );
      return 'invalid';
  }
}

const BASE_KINDS: readonly {
  readonly pattern: RegExp;
  readonly kind: Base['kind'];
  readonly text?: string;
}[] = [
  { pattern: /^(?:Vorjahr|VJ|Vj\.?|dem Vorjahr)$/, kind: 'previousYear', text: 'Vorjahr' },
  { pattern: /^(?:Ist|Istwert|Ist-Wert)\b/, kind: 'actual' },
  { pattern: /^Prognose\b/, kind: 'forecast' },
  { pattern: /^Zielwert\b/, kind: 'target' },
];

/** What a value is compared with; null, and reported, where nothing is named. */
export function bindBase(context: BindContext, node: Ast.BaseNode): Base | null {
  if (!node.name) {
    report(
      context,
      'angabe-fehlt',
      node.range,
      'Hinter „gegenüber“ fehlt, womit verglichen wird.',
      {
        hint: 'So wird es geschrieben: gegenüber Vorjahr, gegenüber Ist 2023 = 20,0 %',
      },
    );
    return null;
  }
  const name = node.name.kind === 'string' ? node.name.text : wordsText(node.name);
  const year = node.year ? bindYear(context, node.year) : null;
  const quantity = node.quantity ? bindQuantity(context, node.quantity) : null;
  if ((node.year && year === null) || (node.quantity && !quantity)) return null;
  const known =
    node.name.kind === 'string' ? undefined : BASE_KINDS.find(({ pattern }) => pattern.test(name));
  return {
    range: node.range,
    kind: known?.kind ?? 'named',
    text: (known?.text ?? name) + (year === null ? '' : ` ${year}`),
    year,
    quantity,
  };
}

function textAt(context: BindContext, node: { range: { start: number; end: number } }): string {
  return context.source.text.slice(node.range.start, node.range.end);
}
