import type { PlanValue } from '../../model/agreement.ts';
import { GENDER_GROUPS } from '../../statute/form-sheets.ts';
import { groupNearby } from '../../statute/groups-meant.ts';
import { isSplitByGender } from '../../statute/packs.ts';
import { numberOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

export const zielwertOhneGeschlechter = defineRule({
  code: 'zielwert-ohne-geschlechter',
  severity: 'warning',
  requirements: ['R17'],
  needsWholeFile: true,
  source: '§ 3 Satz 3 der Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II',
  create: ({ agreement, report }) => {
    const values = new Map<string, PlanValue[]>();
    return {
      planValue: (value) => {
        const { code } = value.measure;
        const agreed = value.content.kind !== 'absent' && value.content.kind !== 'none';
        if (!code || !agreed) return;
        const ofCode = values.get(code);
        if (ofCode) ofCode.push(value);
        else values.set(code, [value]);
      },
      end: () => {
        const nr = numberOf(agreement);
        if (nr === null) return;
        for (const [code, ofCode] of values) {
          if (!isSplitByGender(code, nr, agreement.ruleYear)) continue;
          const groups = ofCode.map(({ group }) => group);
          const missing = GENDER_GROUPS.filter((group) => !groups.includes(group)).filter(
            // A group that is one of them in other letters has been reported.
            (group) => !groups.some((name) => name !== null && groupNearby(name) === group),
          );
          if (missing.length === 0) continue;
          report({
            range: ofCode[0]!.measureRange,
            message: `Zu ${code} fehlt ein Wert für ${missing.join(' und ')}.`,
            hint: `Nach der Verordnung sollen die Kennzahlen „geschlechtsspezifisch ausgewiesen werden“; Zielwerte zu ${code} werden seit einigen Jahren so vereinbart.`,
          });
        }
      },
    };
  },
});
