import { type Kennzahl, kennzahlByCode, longestMeasurePrefix } from '../../statute/kennzahlen.ts';
import { wordsOf } from '../../statute/words.ts';
import { isKnownGroup, TOTAL_GROUP } from '../../statute/form-sheets.ts';
import type { PlanValue } from '../../model/agreement.ts';
import { defineRule } from '../rule.ts';

export const kennzahlWiderspruch = defineRule({
  code: 'kennzahl-widerspruch',
  severity: 'error',
  requirements: ['R14'],
  source: '§ 48b Abs. 5 SGB II',
  create: ({ report }) => ({
    planValue: (value) => {
      const { measure, labelRange, range } = value;
      if (measure.code === null || isUsual(value)) return;
      const other = codeNamedIn(value);
      if (other === null || other === measure.code) return;
      report({
        range: labelRange ?? range,
        message: `Der Wortlaut der Zeile nennt ${other}, die Zeile meint ${measure.code}.`,
        hint: `${measure.code} heißt amtlich „${measure.officialName}“, ${other} „${kennzahlByCode(other)!.names.at(-1)!.name}“.`,
        related: [{ range: value.measureRange, message: `Hier steht ${measure.code}.` }],
      });
    },
  }),
});

/** Whether the row is worded by the form sheet, from which no other Kennzahl can come. */
function isUsual({ labelRange, group }: PlanValue): boolean {
  return labelRange === null && (group === null || isKnownGroup(group));
}

/** The code of the Kennzahl that the printed name of a row speaks of. */
function codeNamedIn({ label, group, measure }: PlanValue): string | null {
  const written = /\bK[1-3](?:E[1-4])?\b/.exec(label)?.[0];
  if (written) return kennzahlByCode(written) ? written : null;
  const named = longestMeasurePrefix(wordsOf(label))?.kennzahl;
  const own = kennzahlByCode(measure.code!)!;
  if (!named || extendsName(own, named)) return null;
  // The name of a group may make a name that is an Ergänzungsgröße's, as with the Alleinerziehende.
  if (group !== null && group !== TOTAL_GROUP && extendsName(named, own)) return null;
  return named.code;
}

function extendsName(longer: Kennzahl, shorter: Kennzahl): boolean {
  return longer.names.some(({ name }) =>
    shorter.names.some((other) => name.startsWith(other.name)),
  );
}
