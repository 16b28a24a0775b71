import type { Goal, PlanValue, ProsePart } from '../model/agreement.ts';
import { printValue } from '../model/print.ts';
import { normalizeName } from '../text/names.ts';
import { nearest } from '../text/nearest.ts';
import { rangeOf } from '../text/range.ts';
import type { Collection } from './collect.ts';
import { type BindContext, isFull, replacement, report } from './context.ts';
import { measureOf } from './measures.ts';
import type { Quote } from './prose.ts';

/** Everything that prose may quote, `{{…}}`. */
export interface Facts {
  /** The values by every name of theirs. */
  readonly values: ReadonlyMap<string, readonly PlanValue[]>;
  readonly goals: ReadonlyMap<string, Pick<Goal, 'title'>>;
  readonly footnotes: ReadonlySet<string>;
}

/** Made where something is quoted: most agreements quote nothing. */
export function factsOf({ values, goals, footnotes }: Collection): Facts {
  return {
    values: valuesByName(values.values()),
    goals,
    footnotes: new Set(footnotes.keys()),
  };
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
  const values = facts.values.get(name) ?? facts.values.get(plainName(name)) ?? [];
  const texts = new Set(values.filter(hasContent).map(printValue));
  if (texts.size === 1) return { kind: 'fact', text: [...texts][0]!, name, range: quote.range };
  if (values.length === 0) return reportNothing(context, facts, quote, name);
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
      related: values.map((value) => ({ range: value.range, message: 'Hier steht die Zeile.' })),
    },
  );
  return null;
}

function reportNothing(context: BindContext, facts: Facts, quote: Quote, name: string): null {
  const names = isFull(context) ? [] : facts.values.keys();
  const meant = withKeyword(context, facts, name) ?? nearest(name, names);
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
            fixes: [replacement(`Durch {{${meant}}} ersetzen`, quote.range, `{{${meant}}}`, false)],
          }
        : {}),
    },
  );
  return null;
}

/** `{{agentur}}`: a handle without the word that says of what. */
function withKeyword({ parties }: BindContext, facts: Facts, name: string): string | null {
  if (parties.has(name)) return `partei ${name}`;
  if (facts.goals.has(name)) return `ziel ${name}`;
  return facts.footnotes.has(name) ? `fußnote ${name}` : null;
}

/** The values by every name under which prose may quote them. */
function valuesByName(values: Iterable<PlanValue>): Map<string, PlanValue[]> {
  const byName = new Map<string, PlanValue[]>();
  for (const value of values) {
    for (const name of namesOf(value)) {
      const named = byName.get(name);
      if (named) named.push(value);
      else byName.set(name, [value]);
    }
  }
  return byName;
}

/** Every way to name the value of a row: its measure by name, official name, code or handle, then the group. */
function namesOf({ measure, group }: PlanValue): string[] {
  const { name, officialName, code, handle } = measure;
  const names = new Set([name, officialName, code, handle].filter((one) => one !== null));
  return [...names].map((one) => normalizeName(group === null ? one : `${one} ${group}`));
}

/** Without quotes and without the article before a group: `Integrationsquote der Frauen`. */
function plainName(name: string): string {
  return name.replace(/["„“”]/g, '').replace(/ (?:der|die|von|für) (?=\S+$)/, ' ');
}

function hasContent({ content }: PlanValue): boolean {
  return content.kind === 'quantity' || content.kind === 'range' || content.kind === 'text';
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
  const braces = context.source.text[quote.range.end - 1] === '}' ? 2 : 0;
  const start = quote.range.end - braces - handle.length;
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
          : what === 'Fußnote'
            ? `So wird sie eingeführt: Fußnote ${handle} """…"""`
            : undefined,
      ...(exact ? { fixes: [replacement(`Durch „${meant}“ ersetzen`, range, meant, false)] } : {}),
    },
  );
  return null;
}
