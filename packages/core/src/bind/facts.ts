import type { Goal, Measure, PlanValue, ProsePart } from '../model/agreement.ts';
import { printValue } from '../model/print.ts';
import { isKnownGroup } from '../statute/form-sheets.ts';
import { longestMeasurePrefix } from '../statute/kennzahlen.ts';
import { normalizeName } from '../text/names.ts';
import { nearest } from '../text/nearest.ts';
import { rangeOf } from '../text/range.ts';
import { type BindContext, isFull, replacement, report } from './context.ts';
import { measureOf } from './measures.ts';
import type { Quote } from './prose.ts';

/** Everything that prose may quote, `{{…}}`. */
export interface Facts {
  readonly values: readonly PlanValue[];
  readonly goals: ReadonlyMap<string, Pick<Goal, 'title'>>;
  readonly footnotes: ReadonlySet<string>;
}

/** The text a quote stands for; null, and reported, where it refers to nothing. */
export function resolveQuote(context: BindContext, facts: Facts, quote: Quote): ProsePart | null {
  const name = normalizeName(quote.name.replace(/\s+/g, ' '));
  const [keyword = '', ...rest] = name.split(' ');
  const argument = rest.join(' ');
  const fact = (text: string): ProsePart => ({ kind: 'fact', text, name, range: quote.range });
  switch (keyword.toLowerCase()) {
    case 'jahr':
    case 'vorjahr': {
      if (context.year === null || argument !== '') break;
      return fact(String(keyword.toLowerCase() === 'jahr' ? context.year : context.year - 1));
    }
    case 'partei': {
      const party = context.parties.get(argument);
      return party
        ? fact(party.name)
        : unknown(context, quote, argument, context.parties.keys(), 'Partei');
    }
    case 'ziel': {
      const goal = facts.goals.get(argument);
      return goal
        ? fact(goal.title)
        : unknown(context, quote, argument, facts.goals.keys(), 'Ziel');
    }
    case 'kennzahl':
    case 'messgröße': {
      const measure = measureOf(context, argument);
      return measure
        ? fact(measure.officialName)
        : unknown(context, quote, argument, [], 'Messgröße');
    }
    case 'fußnote':
      return facts.footnotes.has(argument)
        ? { kind: 'footnote', handle: argument, range: quote.range }
        : unknown(context, quote, argument, facts.footnotes, 'Fußnote');
  }
  return resolveValue(context, facts, quote, name);
}

function resolveValue(
  context: BindContext,
  facts: Facts,
  quote: Quote,
  name: string,
): ProsePart | null {
  const found = splitName(context, name);
  if (!found) {
    const names = isFull(context) ? [] : facts.values.map(nameOfValue);
    const meant = nearest(name, names);
    report(
      context,
      'verweis-ins-leere',
      quote.range,
      `„${quote.name}“ verweist auf nichts in dieser Vereinbarung.`,
      {
        hint: meant
          ? `Meinten Sie {{${meant}}}?`
          : 'Zitieren lassen sich Werte ({{Integrationsquote Frauen}}), {{partei kürzel}}, {{ziel kürzel}}, {{kennzahl K2}}, {{fußnote kürzel}}, {{jahr}} und {{vorjahr}}.',
        ...(meant
          ? {
              fixes: [
                replacement(`Durch {{${meant}}} ersetzen`, quote.range, `{{${meant}}}`, false),
              ],
            }
          : {}),
      },
    );
    return null;
  }
  const values = facts.values.filter(
    (value) =>
      hasContent(value) && sameMeasure(value.measure, found.measure) && value.group === found.group,
  );
  const texts = new Set(values.map(printValue));
  if (texts.size === 1 && !texts.has('')) {
    return { kind: 'fact', text: [...texts][0]!, name, range: quote.range };
  }
  report(
    context,
    'verweis-ins-leere',
    quote.range,
    texts.size > 1
      ? `„${quote.name}“ hat in dieser Vereinbarung mehrere Werte.`
      : `„${quote.name}“ hat in dieser Vereinbarung keinen Wert.`,
    {
      hint:
        texts.size > 1
          ? 'Schreiben Sie den gemeinten Wert aus.'
          : 'Tragen Sie den Wert unter seinem Ziel ein.',
      related: values.map((value) => ({ range: value.range, message: 'Hier steht ein Wert.' })),
    },
  );
  return null;
}

/** The measure and group that the words of a quote name. */
function splitName(
  context: BindContext,
  name: string,
): { measure: Measure; group: string | null } | null {
  const words = name.split(' ');
  const own = context.measures.get(words[0]!);
  const prefix = own ? null : longestMeasurePrefix(words);
  const length = own ? 1 : (prefix?.length ?? 0);
  if (length === 0) return null;
  const measure = own ?? measureOf(context, words.slice(0, length).join(' '));
  const group = words
    .slice(length)
    .join(' ')
    .replace(/^(?:der|die|von|für) /, '')
    .replace(/^"(.*)"$/, '$1');
  if (!measure || (group !== '' && !isKnownGroup(group) && !own)) return null;
  return { measure, group: group === '' ? null : group };
}

function hasContent({ content }: PlanValue): boolean {
  return content.kind === 'quantity' || content.kind === 'range' || content.kind === 'text';
}

function sameMeasure(a: Measure, b: Measure): boolean {
  return a.code === b.code && (a.code !== null || a.name === b.name);
}

function nameOfValue(value: PlanValue): string {
  return value.group === null ? value.measure.name : `${value.measure.name} ${value.group}`;
}

function unknown(
  context: BindContext,
  quote: Quote,
  handle: string,
  candidates: Iterable<string>,
  what: string,
): null {
  const names = isFull(context) ? [] : [...candidates];
  const meant = nearest(handle, names);
  const start = quote.range.end - 2 - handle.length;
  const range = meant ? rangeOf(start, start + handle.length) : quote.range;
  const exact = meant && context.source.text.slice(range.start, range.end) === handle;
  report(
    context,
    'verweis-ins-leere',
    quote.range,
    `Es gibt hier keine ${what} „${handle}“.`.replace('keine Ziel', 'kein Ziel'),
    {
      hint: meant
        ? `Meinten Sie „${meant}“?`
        : names.length > 0
          ? `Bekannt sind: ${names.join(', ')}.`
          : undefined,
      ...(exact ? { fixes: [replacement(`Durch „${meant}“ ersetzen`, range, meant, false)] } : {}),
    },
  );
  return null;
}
