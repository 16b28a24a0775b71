import { expect, it } from 'vitest';
import { compile, withFindings } from '../../compile.ts';
import { checkTogether } from './check-together.ts';
import { summarize } from './summary.ts';

const PARTY = {
  agentur: 'Partei agentur "Agentur für Arbeit Nord" {\n  Rolle Agentur für Arbeit\n}\n',
  stadt: 'Partei stadt "Stadt Nord" {\n  Rolle kommunaler Träger\n}\n',
  jobcenter:
    'Partei jobcenter "Jobcenter Nord" {\n  Rolle Geschäftsführung der gemeinsamen Einrichtung\n}\n',
  bmas: 'Partei bmas "Bundesministerium für Arbeit und Soziales" {\n  Rolle Bundesministerium für Arbeit und Soziales\n}\n',
  land: (name: string) => `Partei land "${name}" {\n  Rolle zuständige Landesbehörde\n}\n`,
  zkt: (name: string) => `Partei kreis "${name}" {\n  Rolle zugelassener kommunaler Träger\n}\n`,
} as const;
const GE = PARTY.agentur + PARTY.jobcenter;

const goal = (...lines: readonly string[]) => `Ziel a "A" {\n${lines.join('\n')}\n}\n`;
const file = (year: number, parties: string, rest: string) =>
  `Sprache 1\nZielvereinbarung ${year}\n${parties}${rest}`;
const k2 = (more: string) => goal(`  K2 Frauen = ${more}`);

function compiled(texts: readonly string[]) {
  return texts.map((text, index) => compile({ name: `${index}.zv`, text }));
}

/** Code and number of the file of each finding. */
function found(...texts: readonly string[]): string[] {
  const all = compiled(texts);
  const unread = all.flatMap(({ diagnostics, isWhole }) => (isWhole ? [] : diagnostics));
  expect(unread).toEqual([]);
  const findings = checkTogether(all.map((one) => summarize(one.source, one.agreement!)));
  return findings.flatMap((ofFile, index) => ofFile.map(({ code }) => `${index} ${code}`));
}

const BASE = 'ausgangswert-weicht-ab';
const DOUBLE = 'vereinbarung-doppelt';
const LAND = 'abweichung-vom-land';
const SUM = 'summe-der-träger-stimmt-nicht';

const last = file(2023, GE, k2('21,0 %'));
const wrong = (more: string, parties = GE, year = 2024) => file(year, parties, k2(more));
const amendment = (more: string) =>
  wrong(more, GE, 2023).replace('2023\n', '2023 "Nachtrag zur Zielvereinbarung 2023"\n');
const contradiction = '21,5 % gegenüber Zielwert 2023 = 20,0 %';

it.each([
  ['the target of last year, copied wrongly', [last, wrong(contradiction)], [`1 ${BASE}`]],
  ['the same in another order', [wrong(contradiction), last], [`0 ${BASE}`]],
  ['„Zielwert“ without a year', [last, wrong('21,5 % gegenüber Zielwert = 20,0 %')], [`1 ${BASE}`]],
  ['within rounding', [last, wrong('21,5 % gegenüber Zielwert 2023 = 21 %')], []],
  ['two years apart', [file(2022, GE, k2('19,0 %')), wrong(contradiction)], []],
  ['the Ist is not the target', [last, wrong('21,5 % gegenüber Ist 2023 = 20,0 %')], []],
  ['a target of the Land', [last, wrong('21,5 % gegenüber "Zielwert des Landes" = 20,0 %')], []],
  [
    'a forecast is made anew',
    [
      wrong('20 % gegenüber Prognose 2024 = 19 %'),
      wrong('20 % gegenüber Prognose 2024 = 18 %', GE, 2025),
    ],
    [],
  ],
  [
    'a base of the author’s own, with its year',
    [
      wrong('20 % gegenüber "Jahresdurchschnitt 2022" = 19 %', GE, 2023),
      wrong('20 % gegenüber "Jahresdurchschnitt 2022" = 18,0 %'),
    ],
    [`1 ${BASE}`],
  ],
  [
    'another Jobcenter',
    [last.replace('Jobcenter Nord', 'Jobcenter Süd'), wrong(contradiction)],
    [],
  ],
  ['another group', [last.replace('Frauen', 'Männer'), wrong(contradiction)], []],
  ['another unit', [last.replace('21,0 %', '"viele"'), wrong(contradiction)], []],
  [
    'a line that stands twice',
    [last + k2('20,0 %').replace('Ziel a', 'Ziel b'), wrong(contradiction)],
    [],
  ],
  ['an offer', [last.replace('21,0 %', '21,0 % Angebot'), wrong(contradiction)], []],
  [
    'nothing is held to a draft',
    [last.replace('\nPartei', '\nStatus Entwurf\nPartei'), wrong(contradiction)],
    [],
  ],
  [
    'a draft is held to last year',
    [last, wrong(contradiction).replace('\nPartei', '\nStatus Entwurf\nPartei')],
    [`1 ${BASE}`],
  ],
  [
    'a form says nothing',
    [last, wrong(contradiction).replace('\nPartei', '\nStatus Vorlage\nPartei')],
    [],
  ],
  ['no parties, no comparison', [file(2023, '', k2('21,0 %')), wrong(contradiction, '')], []],
  [
    'two agreements about one Jobcenter in one year',
    [
      wrong('20,0 % gegenüber Ist 2023 = 19,0 %'),
      wrong('20,0 % gegenüber Ist 2023 = 19,5 %', PARTY.stadt + PARTY.jobcenter),
    ],
    [`1 ${BASE}`],
  ],
  [
    'brackets that the numbers contradict say nothing',
    [
      file(2024, GE, `Veränderung in Pp gegenüber Vorjahr\n${SEED_ROWS()}`),
      wrong('15,0 % gegenüber Ist 2023 = 14,9 %', GE, 2025),
    ],
    [],
  ],
  [
    'brackets that say what the later file says',
    [
      file(2024, GE, `Veränderung in % gegenüber Vorjahr\n${SEED_ROWS()}`),
      wrong('15,0 % gegenüber Ist 2023 = 14,9 %', GE, 2025),
    ],
    [],
  ],
  [
    'brackets that say another thing',
    [
      file(2024, GE, `Veränderung in % gegenüber Vorjahr\n${SEED_ROWS()}`),
      wrong('15,0 % gegenüber Ist 2023 = 13,4 %', GE, 2025),
    ],
    [`1 ${BASE}`],
  ],
  ['one agreement twice', [last, last], [`1 ${DOUBLE}`]],
  [
    'an agreement and its amendment',
    [last, last.replace('2023\n', '2023 "Änderung der Zielvereinbarung 2023"\n')],
    [],
  ],
  [
    'an amendment of another target',
    [last, amendment('20,5 % gegenüber Zielwert = 20,0 %')],
    [`1 ${BASE}`],
  ],
  ['an amendment of the target', [amendment('20,5 % gegenüber Zielwert 2023 = 21,0 %'), last], []],
  [
    'the target of last year, which was amended',
    [last, amendment('20,5 %'), wrong('21,5 % gegenüber Zielwert 2023 = 20,5 %')],
    [],
  ],
  [
    'the target that last year began with',
    [
      wrong('21,5 % gegenüber Zielwert 2023 = 21,0 %'),
      amendment('20,5 % gegenüber Zielwert = 21,0 %'),
      last,
    ],
    [`0 ${BASE}`],
  ],
  ['one agreement thrice', [last, last, last], [`1 ${DOUBLE}`, `2 ${DOUBLE}`]],
  ['a draft beside it', [last, last.replace('\nPartei', '\nStatus Entwurf\nPartei')], []],
  ['the parallel agreement of the city', [last, file(2023, PARTY.stadt + PARTY.jobcenter, '')], []],
] as const)('%s', (_, texts, expected) => {
  expect(found(...texts)).toEqual(expected);
});

function SEED_ROWS(): string {
  return goal(
    '  K2 gesamt = 19,9 % (-0,6)',
    '  K2 Frauen = 15,2 % (+1,8)',
    '  K2 Männer = 25,2 % (-2,3)',
  );
}

const land = (name: string, rest: string, year = 2024) =>
  file(year, PARTY.bmas + PARTY.land(name), rest);
const body = (authority: string, name: string, rest: string, year = 2024) =>
  file(year, PARTY.land(authority) + PARTY.zkt(name), rest);

it.each([
  [
    'by the Land of the body',
    'Hessisches Ministerium',
    'Ministerium für Soziales',
    'Odenwaldkreis',
    1,
  ],
  ['by the Land of both authorities', 'Ministerium (NRW)', 'MAGS NRW', 'Kreis Musterstadt', 1],
  ['by the same authority', 'Ministerium A', 'Ministerium A', 'Kreis Musterstadt', 1],
  ['not for another Land', 'Sächsisches Ministerium', 'Ministerium', 'Kreis Düren', 0],
  [
    'not for a part of a name',
    'Sächsisches Ministerium',
    'Niedersächsisches Ministerium',
    'Kreis X',
    0,
  ],
  ['nor for Sachsen-Anhalt', 'Land Sachsen', 'Land Sachsen-Anhalt', 'Kreis X', 0],
])('finds the agreement of the Land %s', (_, ofLand, authority, name, count) => {
  const texts = [land(ofLand, k2('20,0 %')), body(authority, name, k2('19,0 %'))];
  expect(found(...texts)).toEqual(count === 1 ? [`1 ${LAND}`] : []);
  expect(found(...texts.map((text, i) => (i ? text.replace('2024', '2025') : text)))).toEqual([]);
});

const amended = (text: string) => text.replace('2024\n', '2024 "Änderungsvereinbarung"\n');
const asDraft = (text: string) => text.replace('\nPartei', '\nStatus Entwurf\nPartei');
const ofBody = (value: string) => body('Land Hessen', 'Odenwaldkreis', k2(value));
const ofLand = (value: string) => land('Land Hessen', k2(value));

it.each([
  ['the body follows', [ofLand('20,0 %'), ofBody('19,0 %'), amended(ofBody('20,0 %'))], []],
  [
    'in any order of the files',
    [amended(ofBody('20,0 %')), ofBody('19,0 %'), ofLand('20,0 %')],
    [],
  ],
  [
    'the body leaves',
    [ofLand('20,0 %'), ofBody('20,0 %'), amended(ofBody('19,0 %'))],
    [`2 ${LAND}`],
  ],
  [
    'the Land leaves',
    [amended(ofLand('21,0 %')), ofLand('20,0 %'), ofBody('20,0 %')],
    [`2 ${LAND}`],
  ],
  [
    'the Land only thinks of it',
    [ofLand('20,0 %'), asDraft(amended(ofLand('21,0 %'))), ofBody('20,0 %')],
    [],
  ],
  [
    'twice amended, nobody knows what holds',
    [ofLand('20,0 %'), ofBody('19,0 %'), amended(ofBody('18,0 %')), amended(ofBody('20,0 %'))],
    [],
  ],
  [
    'the Land amends another line',
    [
      ofLand('20,0 %'),
      amended(land('Land Hessen', goal('  K2 Männer = 30,0 %'))),
      ofBody('19,0 %'),
    ],
    [`2 ${LAND}`],
  ],
])('compares with the Land what holds after an amendment: %s', (_, texts, expected) => {
  expect(found(...texts)).toEqual(expected);
});

it('shows each difference to the Land with its sign, in one finding', () => {
  const rows = (...values: readonly string[]) =>
    goal(...values.map((value, i) => `  ${['K2 Frauen', 'K2 Männer', 'K3'][i]} ${value}`));
  const all = compiled([
    land('Land Hessen', rows('= 20,0 %', 'mindestens 28,0 %', '= -1,0 %')),
    body('Land Hessen', 'Odenwaldkreis', rows('= 20,75 %', '= 28,0 %', '= -1,5 %')),
  ]);
  const [, ofBody] = checkTogether(all.map((one) => summarize(one.source, one.agreement!)));
  expect(ofBody!.map(({ message }) => message)).toEqual([
    '3 Werte sind hier anders vereinbart als mit dem Land, etwa K2 Frauen 20,75 % statt 20,0 % (+0,75 Pp).',
  ]);
  expect(ofBody![0]!.related!.map(({ message }) => message)).toEqual([
    'Beim Träger: K2 Frauen 20,75 % statt 20,0 % (+0,75 Pp).',
    'Beim Träger: K2 Männer 28,0 % statt mindestens 28,0 %.',
    'Beim Träger: K3 -1,5 % statt -1,0 % (-0,5 Pp).',
  ]);
});

const COUNT = 'Messgröße n "Integrationen" {\n  Einheit Integrationen\n}\n';
const SH = ['Kreis Nordfriesland', 'Kreis Schleswig-Flensburg'] as const;
const bodies = (...values: readonly string[]) =>
  values.map((value, i) => body('MASG', SH[i % 2]!, COUNT + goal(`  n = ${value}`)));
const total = (value: string) => land('Schleswig-Holstein', COUNT + goal(`  n = ${value}`));

it.each([
  [
    'all bodies are there',
    [total('3.000 Integrationen'), ...bodies('1.000 Integrationen', '1.900 Integrationen')],
    [`0 ${SUM}`],
  ],
  [
    'it adds up',
    [total('2.900 Integrationen'), ...bodies('1.000 Integrationen', '1.900 Integrationen')],
    [],
  ],
  [
    'rates are not added',
    [total('3.000 €/BG'), ...bodies('1.000 €/BG', '1.900 €/BG')].map((text) =>
      text.replace('Einheit Integrationen', 'Einheit €/BG'),
    ),
    [],
  ],
  [
    'an amendment of a body makes it wrong',
    [
      total('2.900 Integrationen'),
      ...bodies('1.000 Integrationen', '1.900 Integrationen'),
      amended(bodies('1.100 Integrationen')[0]!),
    ],
    [`0 ${SUM}`],
  ],
  [
    'an amendment of a body makes it right',
    [
      total('3.000 Integrationen'),
      amended(bodies('1.100 Integrationen')[0]!),
      ...bodies('1.000 Integrationen', '1.900 Integrationen'),
    ],
    [],
  ],
  [
    'the Land has amended its sum',
    [
      total('3.000 Integrationen'),
      amended(total('2.950 Integrationen')),
      ...bodies('1.000 Integrationen', '1.900 Integrationen'),
    ],
    [`1 ${SUM}`],
  ],
  [
    'an amendment alone stands for no body',
    [
      total('3.000 Integrationen'),
      bodies('1.000 Integrationen')[0]!,
      amended(bodies('1', '1.900 Integrationen')[1]!),
    ],
    [],
  ],
  ['one is missing', [total('3.000 Integrationen'), ...bodies('1.000 Integrationen')], []],
  [
    'one does not have the line',
    [total('3.000 Integrationen'), bodies('1.000 Integrationen')[0]!, body('MASG', SH[1], '')],
    [],
  ],
  [
    'one says a bound',
    [
      total('3.000 Integrationen'),
      ...bodies('1.000 Integrationen', '900 Integrationen').map((text) =>
        text.replace('n = 900', 'n mindestens 900'),
      ),
    ],
    [],
  ],
  [
    'one agreement is there twice',
    [total('9 Integrationen'), ...bodies('1 Integrationen', '2 Integrationen', '3 Integrationen')],
    [`3 ${DOUBLE}`],
  ],
])('adds up the bodies of a Land: %s', (_, texts, expected) => {
  expect(found(...texts)).toEqual(expected);
});

it('keeps a finding out that is excepted, also beside others of its own', () => {
  const text = wrong(contradiction).replace(
    '  K2',
    `  // zv-ausnahme ${BASE}: "2023 berichtigt"\n  K2`,
  );
  const [one, other] = compiled([last, text]);
  const [, found] = checkTogether(
    [one!, other!].map((each) => summarize(each.source, each.agreement!)),
  );
  const whole = withFindings(other!, found!);
  expect(whole.suppressed.map(({ diagnostic }) => diagnostic.code)).toEqual([BASE]);
  expect(whole.diagnostics).toEqual(other!.diagnostics);
});
