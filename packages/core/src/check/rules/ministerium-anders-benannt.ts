import { FEDERAL_MINISTRIES } from '../../statute/ministries.ts';
import { defineRule } from '../rule.ts';
import { nameRange } from '../zkt-of-party.ts';

const { name: NAME } = FEDERAL_MINISTRIES.labour;

/** Inflected as well: „des Bundesministeriums für Arbeit und Soziales“. */
const RIGHT = /Bundesministeri[A-Za-zÀ-ɏ]{1,4} für Arbeit und Soziales|\bBMAS\b/;

export const ministeriumAndersBenannt = defineRule({
  code: 'ministerium-anders-benannt',
  severity: 'warning',
  requirements: ['R31'],
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: ({ source, report }) => ({
    party: (party) => {
      if (party.role !== 'bmas') return;
      // „die Bundesrepublik Deutschland, vertreten durch das Bundesministerium für Arbeit und Soziales“
      if ([party.name, ...party.additions].some((words) => RIGHT.test(words))) return;
      const range = nameRange(source, party);
      report({
        range,
        message: `Das Gesetz nennt diese Partei „${NAME}“.`,
        hint: `Prüfen Sie den Namen „${party.name}“.`,
        fixes: [{ title: `Durch „${NAME}“ ersetzen`, safe: false, edits: [{ range, text: NAME }] }],
      });
    },
  }),
});
