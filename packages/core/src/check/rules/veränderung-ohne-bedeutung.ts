import type { Fix } from '../../diagnostic.ts';
import type { Agreement, ChangeMeaning, PlanValue } from '../../model/agreement.ts';
import { rangeOf } from '../../text/range.ts';
import { lineText, positionAt, lineStarts, type Source } from '../../text/source.ts';
import { numberOf, isLevel, type MeasureSet, measureSets } from '../arithmetic/measure-sets.ts';
import { type BracketReading, readBrackets } from '../arithmetic/reading.ts';
import {
  evidenceWords,
  MEANING_UNITS,
  MEANING_WORDS,
  otherMeaning,
  writeBefore,
  writeNumber,
} from '../arithmetic/words.ts';
import { defineRule, type Finding } from '../rule.ts';

/** One finding a measure of a goal, at its first bare bracket: the others have the same cause. */
export const veränderungOhneBedeutung = defineRule({
  code: 'veränderung-ohne-bedeutung',
  severity: 'warning',
  requirements: ['R24'],
  source: null,
  needsWholeFile: true,
  create: ({ source, agreement, report }) => ({
    agreement: () => {
      for (const set of measureSets(agreement)) {
        const bare = set.rows.filter(({ change }) => change?.meaning === null);
        if (bare.length > 0) report(finding(source, agreement, set, bare));
        for (const row of set.rows) if (mayCount(row)) report(countFinding(source, row));
      }
    },
  }),
});

function finding(
  source: Source,
  agreement: Agreement,
  set: MeasureSet,
  bare: readonly PlanValue[],
): Finding {
  const [first, ...others] = bare as [PlanValue, ...PlanValue[]];
  const reading = readBrackets(agreement, set);
  const change = first.change!;
  const bracket = `(${writeNumber(change.quantity)})`;
  return {
    range: change.range,
    message: bare.every(isOfPercent)
      ? `Ob ${bracket} Prozent oder Prozentpunkte meint, ist nicht gesagt${consequence(first, reading)}.`
      : `In welcher Einheit ${bracket} steht, ist nicht gesagt.`,
    hint: hintFor(bare, reading),
    related: others.map((row) => ({
      range: row.change!.range,
      message: `Auch hier fehlt die Bedeutung${readingsOf(row, '')}.`,
    })),
    fixes: fixesFor(source, agreement, bare, reading),
  };
}

/** A whole number behind a number of people or an amount may be a difference, whatever the head declares for brackets. */
function mayCount({ content, change, base, wording }: PlanValue): boolean {
  if (!change || change.explicit || change.meaning === null || wording !== null) return false;
  if (content.kind !== 'quantity' || change.base?.quantity || base?.quantity) return false;
  const { kind } = content.quantity.unit;
  const { scale, units } = change.quantity.value;
  return (kind === 'count' || kind === 'money') && scale === 0 && units !== 0n;
}

function countFinding({ text }: Source, { content, change }: PlanValue): Finding {
  const { quantity, range, meaning } = change!;
  const value = content.kind === 'quantity' ? content.quantity : quantity;
  const bracket = writeNumber(quantity);
  const words = text.slice(value.range.start, value.range.end);
  const { end } = quantity.range;
  return {
    range,
    message: `(${bracket}) kann auch ${value.unit.text} meinen; gedruckt wird (${bracket} ${MEANING_UNITS[meaning!]}), wie es der Kopf erklärt.`,
    hint: `Schreiben Sie das Prozentzeichen dazu: (${bracket} %). Eine Veränderung in ${value.unit.text} druckt der Wortlaut: = ${words} Wortlaut "${words} (${bracket})"`,
    fixes: [
      {
        title: '„%“ in die Klammer schreiben',
        safe: false,
        edits: [{ range: rangeOf(end, end), text: ' %' }],
      },
    ],
  };
}

function isOfPercent({ content }: PlanValue): boolean {
  return content.kind !== 'quantity' || content.quantity.unit.kind === 'percent';
}

function consequence(row: PlanValue, reading: BracketReading): string {
  const support =
    reading.result === 'undecided'
      ? 'die Zahlen entscheiden es nicht'
      : `zu den übrigen Zahlen passt nur die Lesart in ${MEANING_WORDS[reading.result]}`;
  const values = readingsOf(row, ', und');
  return values === '' ? `; ${support}` : `${values} ${support}`;
}

/** `: der Vergleichswert wäre 20,0 % oder 20,5 %`; empty where the value is no level. */
function readingsOf(row: PlanValue, end: string): string {
  const figure = numberOf(row);
  if (!figure || !isLevel(figure)) return '';
  const [relative, absolute] = (['relative', 'absolute'] as const).map((meaning) =>
    writeBefore(figure, row.change!, meaning),
  );
  if (!relative || !absolute) return '';
  const name = row.change!.base ? 'Vergleichswert' : 'Vorjahreswert';
  return `: der ${name} wäre ${relative} oder ${absolute}${end}`;
}

function hintFor(bare: readonly PlanValue[], reading: BracketReading): string {
  const lines = (['relative', 'absolute'] as const).flatMap((meaning) => {
    const values = bare.flatMap((row) => {
      const figure = numberOf(row);
      const before = figure && isLevel(figure) && writeBefore(figure, row.change!, meaning);
      return before ? [`${row.group ?? 'gesamt'} ${before}`] : [];
    });
    return values.length > 1
      ? [`In ${MEANING_WORDS[meaning]} gelesen, war der Wert vorher: ${values.join(', ')}.`]
      : [];
  });
  const unit = MEANING_UNITS[preferred(reading)];
  const bracket = `(${writeNumber(bare[0]!.change!.quantity)} ${unit})`;
  const advice = `Erklären Sie es einmal im Kopf: „Veränderung in ${unit} gegenüber Vorjahr“, oder in der Klammer: „${bracket}“.`;
  return [...lines, ...evidenceWords(reading), advice].join(' ');
}

function preferred(reading: BracketReading): ChangeMeaning {
  return reading.result === 'absolute' ? 'absolute' : 'relative';
}

function fixesFor(
  source: Source,
  agreement: Agreement,
  bare: readonly PlanValue[],
  reading: BracketReading,
): Fix[] {
  const first = preferred(reading);
  // A change of an amount or a number of people is never in percentage points.
  const meanings = bare.every(isOfPercent) ? [first, otherMeaning(first)] : (['relative'] as const);
  return [
    ...meanings.map((meaning) => headFix(source, agreement, meaning)),
    ...meanings.map((meaning) => bracketFix(bare, meaning)),
  ];
}

function headFix(source: Source, agreement: Agreement, meaning: ChangeMeaning): Fix {
  const line = `Veränderung in ${MEANING_UNITS[meaning]} gegenüber Vorjahr`;
  const head = agreement.legalBasis?.range ?? agreement.yearRange;
  const number = positionAt(source, head.end).line;
  const end = lineStarts(source)[number - 1]! + lineText(source, number).length;
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  return {
    title: `„${line}“ in den Kopf schreiben`,
    safe: false,
    edits: [{ range: rangeOf(end, end), text: lineEnd + line }],
  };
}

function bracketFix(bare: readonly PlanValue[], meaning: ChangeMeaning): Fix {
  const unit = MEANING_UNITS[meaning];
  return {
    title: `„${unit}“ in ${bare.length === 1 ? 'die Klammer' : 'die Klammern'} schreiben`,
    safe: false,
    edits: bare.map(({ change }) => {
      const { end } = change!.quantity.range;
      return { range: rangeOf(end, end), text: ` ${unit}` };
    }),
  };
}
