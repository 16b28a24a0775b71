import { defineRule } from '../rule.ts';

export const zielnachhaltungOhneBeteiligte = defineRule({
  code: 'zielnachhaltung-ohne-beteiligte',
  severity: 'warning',
  requirements: ['R32'],
  needsWholeFile: true,
  source: '§ 48b Abs. 5 SGB II',
  create: ({ report }) => ({
    followUp: ({ entries }) => {
      for (const { kind, from, to, range, text } of entries) {
        if (kind === 'data' || from.length > 0 || to.length > 0) continue;
        // The words of the author may say who takes part.
        if (text && /\b(?:zwischen|mit|an|von|durch)\b/.test(text)) continue;
        report({
          range,
          message:
            kind === 'dialogue'
              ? 'Es ist nicht gesagt, wer an diesem Dialog teilnimmt.'
              : 'Es ist nicht gesagt, wer wem berichtet.',
          hint:
            kind === 'dialogue'
              ? 'Nennen Sie die Parteien: Dialog vierteljährlich mit agentur, jobcenter'
              : 'Nennen Sie die Parteien: Bericht halbjährlich von jobcenter an agentur',
        });
      }
    },
  }),
});
