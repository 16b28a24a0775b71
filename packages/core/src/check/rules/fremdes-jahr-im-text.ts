import { defineRule } from '../rule.ts';
import { yearsIn } from '../years.ts';

/** Words before a year that place it in the past on purpose, or in the name of something. */
const DELIBERATE =
  /(?:(?<!\p{L})(?:seit|ab|bis|BGBl\.|Fassung|Stand|Agenda|Strategie|Programm|schon|bereits)|[Gg]esetz|[Vv]erordnung)(?: \p{L}{1,20}){0,3} $/u;

/** Words before a year that claim it for this agreement. */
const CLAIMING =
  /(?:Ziel(?:vereinbarung|wert|werte|jahr)|Plan(?:wert|werte)|Planungsjahr|Zielsetzung|für das Jahr) (?:für |im Jahr )?$/u;

export const fremdesJahrImText = defineRule({
  code: 'fremdes-jahr-im-text',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  create: (context) => {
    const { year } = context.agreement;
    return {
      text: ({ text, kind, rangeAt }) => {
        if (kind === 'title' || kind === 'cell') return;
        for (const found of yearsIn(text)) {
          const before = text.slice(Math.max(0, found.start - 60), found.start);
          const stale = found.to < year - 1 && !DELIBERATE.test(before);
          const early = found.from > year && CLAIMING.test(before);
          if (!stale && !early) continue;
          context.report({
            range: rangeAt(found.start, found.end),
            message: `Hier steht ${found.text}, die Vereinbarung gilt aber für ${year}.`,
            hint: stale
              ? 'Ist die Stelle aus einer früheren Vereinbarung stehen geblieben? Das laufende und das vergangene Jahr lassen sich als {{jahr}} und {{vorjahr}} schreiben.'
              : 'Prüfen Sie, welches Jahr gemeint ist.',
            related: [
              { range: context.agreement.yearRange, message: 'Das ist das Jahr der Vereinbarung.' },
            ],
          });
        }
      },
    };
  },
});
