import type { Fix } from '../../diagnostic.ts';
import type { Agreement, ChangeMeaning, PlanValue } from '../../model/agreement.ts';
import { type MeasureSet, measureSets } from '../arithmetic/measure-sets.ts';
import { contradictedMeaning, readBrackets } from '../arithmetic/reading.ts';
import {
  evidenceWords,
  MEANING_UNITS,
  MEANING_WORDS,
  otherMeaning,
  writeNumber,
} from '../arithmetic/words.ts';
import { defineRule, type Finding } from '../rule.ts';

/** One finding a measure of a goal, at the bracket of its total. */
export const veränderungGegenDieRechnung = defineRule({
  code: 'veränderung-gegen-die-rechnung',
  severity: 'warning',
  requirements: ['R22'],
  source: null,
  create: ({ agreement, report }) => ({
    agreement: () => {
      for (const set of measureSets(agreement)) {
        const meaning = contradictedMeaning(agreement, set);
        if (meaning) report(finding(agreement, set, meaning));
      }
    },
  }),
});

function changedRows({ rows }: MeasureSet): PlanValue[] {
  return rows.filter(({ change }) => change !== null);
}

function finding(agreement: Agreement, set: MeasureSet, meaning: ChangeMeaning): Finding {
  const rows = changedRows(set);
  const row = set.total?.change ? set.total : rows[0]!;
  const { range, quantity, explicit } = row.change!;
  const right = otherMeaning(meaning);
  const declared = explicit ? null : agreement.declaredChange;
  return {
    range,
    message: `(${writeNumber(quantity)}${explicit ? ` ${quantity.unit.text}` : ''}) steht in ${MEANING_WORDS[meaning]}, zu den übrigen Zahlen passt aber nur die Lesart in ${MEANING_WORDS[right]}.`,
    hint: [
      ...evidenceWords(readBrackets(agreement, set)),
      declared
        ? `Prüfen Sie die Erklärung im Kopf, oder schreiben Sie „${MEANING_UNITS[right]}“ in die Klammern.`
        : 'Prüfen Sie die Einheit in der Klammer und die Werte.',
    ].join(' '),
    related: declared
      ? [{ range: declared.range, message: 'So ist die Veränderung im Kopf erklärt.' }]
      : [],
    fixes: [inBrackets(rows, right)],
  };
}

function inBrackets(rows: readonly PlanValue[], meaning: ChangeMeaning): Fix {
  const unit = MEANING_UNITS[meaning];
  return {
    title: `„${unit}“ in ${rows.length === 1 ? 'die Klammer' : 'die Klammern'} schreiben`,
    safe: false,
    edits: rows.map(({ change }) => ({
      range: change!.quantity.range,
      text: `${writeNumber(change!.quantity)} ${unit}`,
    })),
  };
}
