import { nameAndOffice } from '../../statute/offices.ts';
import { defineRule } from '../rule.ts';

export const geschäftsführungOhneAmt = defineRule({
  code: 'geschäftsführung-ohne-amt',
  severity: 'warning',
  requirements: ['R6'],
  needsWholeFile: true,
  source: '§ 48b Abs. 1 Satz 1 Nr. 2 SGB II',
  create: ({ report }) => ({
    party: ({ role, roleRange, handleRange, cover, signers }) => {
      if (role !== 'geschäftsführung-ge' || cover) return;
      if (signers.some(({ name, office }) => office !== null || nameAndOffice(name ?? ''))) return;
      report({
        range: signers[0]?.range ?? roleRange ?? handleRange,
        message: 'Das Amt der Geschäftsführerin oder des Geschäftsführers ist nicht genannt.',
        hint: 'Partei ist nicht das Jobcenter, sondern wer es führt: vertreten durch "Name", "Geschäftsführerin des Jobcenters …"',
      });
    },
  }),
});
