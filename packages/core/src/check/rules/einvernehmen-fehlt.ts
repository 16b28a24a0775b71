import { rangeOf } from '../../text/range.ts';
import { numberOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

const MINISTRY = /Bundesministeri[A-Za-zÀ-ɏ]{1,4} der Finanzen|Bundesfinanzministeri|\bBMF\b/;

export const einvernehmenFehlt = defineRule({
  code: 'einvernehmen-fehlt',
  severity: 'warning',
  requirements: ['R7'],
  needsWholeFile: true,
  source: '§ 48b Abs. 1 Satz 1 Nr. 1 SGB II',
  create: (context) => {
    const { agreement, report } = context;
    if (numberOf(agreement) !== 1) return {};
    let stated = agreement.parties.some((party) =>
      party.consents.some((one) => MINISTRY.test(one)),
    );
    return {
      mentions: ['Einvernehmen'],
      text: ({ text }) => {
        stated ||= MINISTRY.test(text);
      },
      end: ({ parties, legalBasis, yearRange }) => {
        if (stated) return;
        const roleRange = parties.find(({ role }) => role === 'bmas')?.roleRange ?? null;
        report({
          range: roleRange ?? legalBasis?.range ?? yearRange,
          message: 'Das Einvernehmen mit dem Bundesministerium der Finanzen ist nicht genannt.',
          hint: 'Schreiben Sie in den Block der Partei: im Einvernehmen mit "dem Bundesministerium der Finanzen"',
          fixes: roleRange
            ? [
                {
                  title: 'Das Einvernehmen nennen',
                  safe: false,
                  edits: [
                    {
                      range: rangeOf(roleRange.end, roleRange.end),
                      text: `${lineEnd(context.source.text)}  im Einvernehmen mit "dem Bundesministerium der Finanzen"`,
                    },
                  ],
                },
              ]
            : [],
        });
      },
    };
  },
});

function lineEnd(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
