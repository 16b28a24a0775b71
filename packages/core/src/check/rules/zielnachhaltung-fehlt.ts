import { isOtherKind } from '../parties.ts';
import type { ReadText } from '../read-text.ts';
import { defineRule } from '../rule.ts';

/** Words with which agreements describe how the goals are followed up. */
const FOLLOW_UP =
  /nachhalt|Zielerreichung|Zielsteuerung|Zieldialog|Dialog|Gespräch|Bericht|erörtert|Controlling/i;

export const zielnachhaltungFehlt = defineRule({
  code: 'zielnachhaltung-fehlt',
  severity: 'warning',
  requirements: ['R32'],
  needsWholeFile: true,
  source: '§ 48b Abs. 5 SGB II',
  create: ({ report }) => {
    let hasFollowUp = false;
    return {
      followUp: ({ blocks }) => {
        hasFollowUp ||= blocks.some(({ kind }) => kind !== 'data');
      },
      end: (agreement, texts) => {
        if (hasFollowUp || isOtherKind(agreement) || texts.some(describes)) return;
        report({
          range: agreement.yearRange,
          message: 'Es ist nicht beschrieben, wie die Parteien die Ziele nachhalten.',
          hint: 'Sagen Sie, wer wann worüber spricht oder berichtet: Zielnachhaltung { Dialog vierteljährlich mit kürzel "Stand der Zielerreichung" }',
        });
      },
    };
  },
});

/** The preamble's list of contents alone describes nothing, so only whole sentences count. */
function describes({ text, kind }: ReadText): boolean {
  return kind === 'prose' && FOLLOW_UP.test(text) && text.split('\n').some(isSentence);
}

function isSentence(line: string): boolean {
  return FOLLOW_UP.test(line) && /\.\s*$/.test(line) && !/^[-*+] /.test(line);
}
