import type { Agreement, PlanValue } from '@zielwerk/core';
import {
  RANGE,
  agreement,
  change,
  equalTo,
  goal,
  goalClass,
  measure,
  party,
  planValue,
  preamble,
  prose,
  section,
  signature,
  signatureBlock,
} from './build.ts';

const agency = party('agentur', 'Agentur für Arbeit Kaiserslautern-Pirmasens', {
  role: 'agentur',
  cover: {
    lead: 'dem',
    leadIsArticle: true,
    text: 'Vorsitzenden der Geschäftsführung der Agentur für Arbeit Kaiserslautern-Pirmasens',
  },
  signers: [
    {
      range: RANGE,
      name: 'Peter Weißler',
      office: 'Vorsitzender der Geschäftsführung der Agentur für Arbeit Kaiserslautern-Pirmasens',
      capacity: null,
    },
  ],
});

const jobcenter = party('jobcenter', 'Jobcenter Stadt Kaiserslautern', {
  role: 'geschäftsführung-ge',
  cover: {
    lead: 'der',
    leadIsArticle: true,
    text: 'Geschäftsführerin des Jobcenters Stadt Kaiserslautern',
  },
  signers: [
    {
      range: RANGE,
      name: 'Edeltraud Nikodemus',
      office: 'Geschäftsführerin des Jobcenters Stadt Kaiserslautern',
      capacity: null,
    },
  ],
});

const integrationRate = measure('Integrationsquote', { code: 'K2', better: 'higher', unit: '%' });
const longTerm = measure('Veränderung des Bestands an Langzeitleistungsbeziehenden', {
  code: 'K3',
  name: 'Langzeitleistungsbeziehende',
  isChange: true,
  better: 'lower',
  unit: '%',
});
const benefits = measure(
  'Veränderung der Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung)',
  {
    code: 'K1',
    name: 'Leistungen zum Lebensunterhalt',
    isChange: true,
    better: 'lower',
    unit: '%',
  },
);

const rate = (label: string, group: string, written: string, bracket: string): PlanValue =>
  planValue(label, {
    measure: integrationRate,
    group,
    content: equalTo(written),
    change: change(bracket),
  });
const stock = (label: string, group: string, written: string): PlanValue =>
  planValue(`${longTerm.officialName}${label}`, {
    measure: longTerm,
    group,
    content: equalTo(written),
  });

/** The real agreement of 2024 between Agentur für Arbeit and Jobcenter Stadt Kaiserslautern. */
export const SEED: Agreement = agreement(
  [
    preamble(
      'Präambel Zielvereinbarung',
      `Die Zielvereinbarung beinhaltet:

- Geschäftspolitische Ziele im Rahmen des Zielsystems (§ 48b SGB II),
- lokale Ziele zwischen gemeinsamer Einrichtung und Agentur für Arbeit,
- Vereinbarungen zum Zielnachhalteprozess.

Die Planwerte der geschäftspolitischen Ziele werden auf Basis der Einschätzung der gesamtwirtschaftlichen Eckwerte der Bundesregierung vom Herbst 2023 vereinbart.`,
    ),
    signatureBlock([signature(agency), signature(jobcenter)]),
    section('I) Geschäftspolitische Ziele SGB II', [
      goal(
        'Verbesserung der Integration in Erwerbstätigkeit',
        [
          {
            ...rate('Integrationsquote (gesamt)', 'gesamt', '19,9', '-0,6'),
            status: 'nachrichtlich',
          },
          rate('Integrationsquote der Frauen', 'Frauen', '15,2', '+1,8'),
          rate('Integrationsquote der Männer', 'Männer', '25,2', '-2,3'),
        ],
        { handle: 'integration', statutory: 'integration' },
      ),
      goal(
        'Vermeidung von langfristigem Leistungsbezug',
        [
          { ...stock(' (gesamt)', 'gesamt', '+3,8'), status: 'nachrichtlich' },
          stock(' - Frauen', 'Frauen', '+8,7'),
          stock(' - Männer', 'Männer', '-1,8'),
        ],
        { handle: 'langzeitbezug', statutory: 'langzeitbezug' },
      ),
    ]),
    section('II) Monitoring zur Verringerung der Hilfebedürftigkeit', [
      goal(
        'Verringerung der Hilfebedürftigkeit',
        [
          planValue(benefits.officialName, {
            measure: benefits,
            content: { kind: 'absent' },
            status: 'beobachten',
          }),
        ],
        { handle: 'hilfebedürftigkeit', statutory: 'hilfebedürftigkeit' },
      ),
      prose(
        'Die Kennzahl "Veränderung der Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung)" wird in ihrem Verlauf und im Vergleich zum Vorjahr im Rahmen eines Monitorings beobachtet.',
      ),
    ]),
    section('III) Weitere lokale Ziele zwischen Jobcenter und Agentur für Arbeit', [goalClass([])]),
    section('Vereinbarungen zu den Zielwerten und zum Zielnachhalteprozess', [
      prose(`Die Zielvereinbarung wird auf Basis der Ende 2023 für das Jahr 2024 anzunehmenden Rahmenbedingungen abgeschlossen.

Der Stand der Zielerreichung des Jobcenters wird auf Grundlage des § 48b Abs. 1 S. 1 Nr. 2 SGB II in regelmäßigen Gesprächen zwischen der Agentur für Arbeit und der Geschäftsführerin bzw. dem Geschäftsführer des Jobcenters erörtert. Die Umsetzung der Zielvereinbarung wird unter Berücksichtigung der externen Rahmenbedingungen von den Zielvereinbarungspartnern gemeinsam bewertet. Sofern notwendig, werden Steuerungsmaßnahmen vereinbart und nachgehalten.`),
    ]),
  ],
  {
    legalBasis: {
      kind: 'legalBasis',
      range: RANGE,
      text: '§ 48b Abs. 1 Satz 1 Nr. 2 SGB II',
      citations: [
        {
          range: RANGE,
          section: '48b',
          paragraph: '1',
          sentence: '1',
          number: '2',
          law: 'SGB II',
          text: '§ 48b Abs. 1 Satz 1 Nr. 2 SGB II',
        },
      ],
      nr: 2,
      other: null,
      otherRange: null,
    },
    declaredChange: { range: RANGE, meaning: 'relative', base: 'Vorjahr' },
    parties: [agency, jobcenter],
    measures: [integrationRate, longTerm, benefits],
  },
);
