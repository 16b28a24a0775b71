import { describe, expect, it } from 'vitest';
import { bind } from '../bind/bind.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { knownGroups, rowLabel } from '../statute/form-sheets.ts';
import { KENNZAHLEN } from '../statute/kennzahlen.ts';
import { parse } from '../syntax/parse.ts';
import { check } from './check.ts';
import { fileRules } from './rules.ts';

/** What one rule says about a text without a head, as severity and message. */
function findings(code: string, text: string): Diagnostic[] {
  const head = /^Zielvereinbarung /m.test(text)
    ? 'Sprache 1\n'
    : 'Sprache 1\nZielvereinbarung 2024\n';
  const source = { name: 'x.zv', text: head + text };
  const { file, diagnostics } = parse(source);
  expect(diagnostics).toEqual([]);
  const rule = fileRules.find((one) => one.code === code)!;
  const { agreement } = bind(source, file);
  return check([{ source, agreement, isAll: true }], [rule])[0]!;
}

const party = (handle: string, name: string, role: string) =>
  `Partei ${handle} "${name}" {\n  Rolle ${role}\n}\n`;
const GE =
  party('agentur', 'Agentur für Arbeit Musterstadt', 'Agentur für Arbeit') +
  party('jobcenter', 'Jobcenter Musterstadt', 'Geschäftsführung der gemeinsamen Einrichtung');
const BUND = party('bund', 'BMAS', 'Bundesministerium für Arbeit und Soziales');
const LAND = party('land', 'Ministerium', 'zuständige Landesbehörde');
const ZKT = LAND + party('kreis', 'Odenwaldkreis', 'zugelassener kommunaler Träger');
const text = (prose: string) => `"""\n${prose}\n"""\n`;

/** What lies just beside a mistake. The pages show the mistakes themselves. */
const NEAR_MISSES: readonly [code: string, why: string, text: string][] = [
  ['unzulässige-partei', 'a party has no role', 'Partei x "X" {\n}\n' + GE],
  ['unzulässige-partei', 'a party is of another kind', GE + LAND + party('x', 'X', 'sonstige')],
  ['fehlende-partei', 'a party has no role yet', 'Partei x "X" {\n}\n'],
  ['fehlende-partei', 'the kind is another', 'Rechtsgrundlage sonstige "Absprache"\n'],
  ['fehlende-partei', 'two ministries stand on one side', ZKT + party('l2', 'B', 'Landesbehörde')],
  [
    'fehlende-partei',
    'a role that does not belong here is what is wrong',
    `Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 3 SGB II\n${BUND}${party('l', 'Ministerium für Arbeit', 'kommunaler Träger')}`,
  ],
  [
    'rolle-passt-nicht-zum-namen',
    'the role does not belong here anyway',
    `Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 3 SGB II\n${BUND}${party('l', 'Ministerium für Arbeit', 'kommunaler Träger')}`,
  ],
  [
    'fehlende-partei',
    'the Träger agrees on his own',
    party('s', 'Stadt', 'kommunaler Träger') + GE.slice(GE.indexOf('Partei jobcenter')),
  ],
  [
    'kommunale-leistungen-offen',
    'all benefits are covered',
    `${ZKT}${text('Die Vereinbarung umfasst alle Leistungen nach dem SGB II.')}`,
  ],
  [
    'falsche-nummer',
    'the parties make no constellation',
    `Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 3 SGB II\n${LAND}`,
  ],
  ['falsche-nummer', 'no number is cited', `Rechtsgrundlage § 48b SGB II\n${GE}`],
  [
    'falsche-norm',
    'the law is written out',
    'Rechtsgrundlage § 48b Abs. 1 des Zweiten Buches Sozialgesetzbuch\n',
  ],
  [
    'falsche-norm',
    'the law is written out as the Federal Law Gazette has it',
    'Rechtsgrundlage § 48b Abs. 1 Sozialgesetzbuch (SGB) Zweites Buch (II)\n',
  ],
  [
    'falsche-norm',
    'the number of the book is behind it',
    'Rechtsgrundlage § 48b Abs. 1 Sozialgesetzbuch Zweites Buch\n',
  ],
  [
    'falsche-norm',
    'the short name stands before the number of the book',
    'Rechtsgrundlage § 48b Abs. 1 Sozialgesetzbuch (SGB) II\n',
  ],
  ['andere-nummer-im-text', 'the kind is unknown', text('Nach § 48b Abs. 1 Satz 1 Nr. 4 SGB II.')],
  [
    'andere-nummer-im-text',
    'the sentence names whose number it is',
    GE + text('Für zugelassene kommunale Träger gilt eine nach § 48b Abs. 1 Satz 1 Nr. 4 SGB II.'),
  ],
  [
    'kommunaler-träger-fehlt',
    'the district is named as the one that agrees on its own',
    GE + text('Über die kommunalen Leistungen schließt der Landkreis eine eigene Vereinbarung.'),
  ],
  [
    'leistungsname-passt-nicht',
    'the sentence tells how one name followed the other',
    text('Das Arbeitslosengeld II wurde zum 1. Januar 2023 durch das Bürgergeld abgelöst.'),
  ],
  [
    'leistungsname-passt-nicht',
    'the sentence looks ahead to the next name',
    'Zielvereinbarung 2022\n' + text('Ab 2023 soll das Bürgergeld eingeführt werden.'),
  ],
  [
    'leistungsname-passt-nicht',
    'the old name stands in brackets',
    text('Wer Bürgergeld (bis 2022: Arbeitslosengeld II) bezieht, wird beraten.'),
  ],
  [
    'veralteter-kennzahlname',
    'the old name is given as such',
    text('K2E3 (früher: Nachhaltigkeit der Integrationen) wird beobachtet.'),
  ],
  [
    'andere-nummer-im-text',
    'another section is cited',
    GE + text('Nach § 6a Abs. 1 Satz 1 Nr. 4 SGB II.'),
  ],
  [
    'andere-nummer-im-text',
    'another Absatz is cited',
    ZKT + text('Nach § 48b Abs. 6 Nr. 2 SGB II.'),
  ],
  [
    'andere-nummer-im-text',
    'another book is cited',
    GE + text('Nach § 48b Abs. 1 Satz 1 Nr. 4 SGB III.'),
  ],
  [
    'falsche-norm-im-text',
    'the section is one of another book',
    text('Die Zielvereinbarung nach § 48 SGB III gilt.'),
  ],
  [
    'kommunaler-träger-fehlt',
    'the reason of a waived class says it',
    GE + 'Kommunale Ziele entfallen "Der kommunale Träger vereinbart seine Ziele gesondert."\n',
  ],
  [
    'vor-haushaltsbeschluss',
    'the kind is another',
    `Rechtsgrundlage sonstige "Absprache"\n${GE}Unterschriften {\n  agentur am 15.01.2024\n}\n`,
  ],
  ['zielnachhaltung-fehlt', 'the kind is another', 'Rechtsgrundlage sonstige "Absprache"\n'],
  [
    'einvernehmen-fehlt',
    'the text states it',
    BUND +
      party('ba', 'BA', 'Bundesagentur') +
      text('Im Einvernehmen mit dem Bundesministerium der Finanzen.'),
  ],
  [
    'zkt-nicht-zugelassen',
    'the name is to be filled in',
    'Status Vorlage\n' + party('k', 'Landkreis …', 'zugelassener kommunaler Träger'),
  ],
  [
    'zkt-nicht-zugelassen',
    'the list of the year is not known',
    'Zielvereinbarung 2012\n' +
      party('k', 'Stadt Kaiserslautern', 'zugelassener kommunaler Träger'),
  ],
  [
    'zkt-nicht-zugelassen',
    'the list may have changed since',
    'Zielvereinbarung 2027\n' +
      party('k', 'Stadt Kaiserslautern', 'zugelassener kommunaler Träger'),
  ],
  [
    'zkt-nicht-zugelassen',
    'the role is another',
    party('k', 'Stadt Kaiserslautern', 'kommunaler Träger'),
  ],
  [
    'gemeinsame-einrichtung-beim-zkt',
    'the list of the year is not known',
    'Zielvereinbarung 2012\n' + party('k', 'Odenwaldkreis', 'kommunaler Träger'),
  ],
  ['ziel-fehlt', 'the kind is another', 'Rechtsgrundlage sonstige "Absprache"\n'],
  ['soziale-teilhabe-fehlt', 'the text has it', GE + text('Die soziale Teilhabe wird gestärkt.')],
  [
    'kommunale-leistungen-offen',
    'a Kennzahl of housing is observed',
    GE + 'Ziel a "A" {\n  K1E1 beobachten\n}\n',
  ],
  [
    'veralteter-kennzahlname',
    'the words are no name',
    text('Im Monitoring wird die Nachhaltigkeit der Integrationen betrachtet.'),
  ],
  [
    'veralteter-kennzahlname',
    'the name is a part of a longer word',
    text('Nachhaltigkeit der Integrationen-Bericht'),
  ],
  [
    'kennzahl-widerspruch',
    'the measure is the author’s',
    'Messgröße m "M" {\n  Einheit %\n}\nZiel a "A" {\n  m = 1,0 % als "K2"\n}\n',
  ],
  [
    'messgröße-ohne-definition',
    'the Bund agrees with the BA',
    BUND + party('ba', 'BA', 'Bundesagentur') + 'Messgröße m "M" {\n  Einheit %\n}\n',
  ],
  ['zielwert-ohne-geschlechter', 'the kind is unknown', 'Ziel a "A" {\n  K2 = 25,0 %\n}\n'],
  [
    'zielnachhaltung-ohne-beteiligte',
    'one side is named',
    GE + 'Zielnachhaltung {\n  Bericht halbjährlich von jobcenter\n}\n',
  ],
  [
    'befugnis-der-nummer-1',
    'a title speaks of it',
    GE + 'Abschnitt "Selbstbewirtschaftung kann es geben" {\n}\n',
  ],
  [
    'kennzahl-nicht-in-prozent',
    'both bounds are in percent',
    'Ziel a "A" {\n  K2 = von 20 bis 22,5 %\n}\n',
  ],
  ['zielwert-ohne-geschlechter', 'it is only observed', GE + 'Ziel a "A" {\n  K2 beobachten\n}\n'],
  [
    'zielwert-ohne-geschlechter',
    'no target is set',
    GE + 'Ziel a "A" {\n  K2 keine Zielsetzung\n}\n',
  ],
  [
    'vor-haushaltsbeschluss',
    'the day of the vote is not known',
    `Zielvereinbarung 2023\n${GE}Unterschriften {\n  agentur am 01.01.2023\n}\n`,
  ],
  [
    'unterschrift-außerhalb-des-jahres',
    'the budget was passed in November',
    `Zielvereinbarung 2026\n${GE}Unterschriften {\n  agentur am 28.11.2025\n}\n`,
  ],
  [
    'fremdes-jahr-im-titel',
    'the title names none',
    'Zielvereinbarung 2024 "Zielvereinbarung des Jobcenters"\n',
  ],
  [
    'fremdes-jahr-im-text',
    'the year stands in a cell',
    'Tabelle "T" {\n  | Jahr |\n  | 2019 |\n}\n',
  ],
  [
    'fremdes-jahr-im-text',
    'it is part of a number',
    text('Es sind 2.019 Personen und 2019,5 Punkte.'),
  ],
  [
    'fremdes-jahr-im-wert',
    'the target of last year is the base',
    'Ziel a "A" {\n  K2 = 25,0 % gegenüber Zielwert 2023\n}\n',
  ],
  [
    'altes-basisjahr',
    'the base has no year',
    'Ziel a "A" {\n  K2 = 25,0 % gegenüber Prognose\n}\n',
  ],
  ['veränderung-ohne-vorzeichen', 'nothing changes', 'Ziel a "A" {\n  K3 = 0,0 %\n}\n'],
  ['veränderung-ohne-vorzeichen', 'the measure is a level', 'Ziel a "A" {\n  K2 = 25,0 %\n}\n'],
  [
    'befugnis-der-nummer-1',
    'it is only spoken of',
    GE + text('Die Selbstbewirtschaftung nach § 48b Abs. 6 SGB II wird erörtert.'),
  ],
  [
    'befugnis-der-nummer-1',
    'a consent is needed, not replaced',
    GE + text('Änderungen bedürfen der Zustimmung beider Parteien.'),
  ],
  [
    'befugnis-der-nummer-1',
    'the sentences are two',
    GE + text('Eine Selbstbewirtschaftung gibt es nicht. Das kann sich ändern.'),
  ],
  ['unterschrift-fehlt', 'it is not signed yet', `Status Entwurf\n${GE}`],
  [
    'unterschrift-ohne-datum',
    'it is signed, which is a mistake of its own',
    `Status unterzeichnet\n${GE}Unterschriften {\n  agentur am 04.04.2024\n  jobcenter\n}\n`,
  ],
  ['tabelle-leer', 'it is a form', 'Status Vorlage\nTabelle "T" {\n  | A |\n}\n'],
  [
    'datenstand-fehlt',
    'the base has no number',
    'Ziel a "A" {\n  K2 = 25,0 % gegenüber Ist 2023\n}\n',
  ],
  [
    'zielnachhaltung-ohne-beteiligte',
    'it says as of when the data are',
    'Zielnachhaltung {\n  Datenstand 15.04.2024 Berichtsmonat "Dezember 2023"\n}\n',
  ],
  [
    'fundstellen-uneinheitlich',
    'a part is not written',
    'Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II\n' + text('Nach § 48b Abs. 5 SGB II.'),
  ],
];

describe('a near miss', () => {
  it.each(NEAR_MISSES)('is no case of %s: %s', (code, _, near) => {
    expect(findings(code, near)).toEqual([]);
  });
});

it('only warns of the powers of Nr. 1 where the Bund itself is party', () => {
  const prose = text('Die Selbstbewirtschaftung der Mittel wird zugelassen.');
  const severities = (parties: string) =>
    findings('befugnis-der-nummer-1', parties + prose).map(({ severity }) => severity);
  expect(severities(GE)).toEqual(['error']);
  expect(severities(BUND + LAND)).toEqual(['warning']);
  expect(severities(ZKT)).toEqual(['error']);
});

it('does not take a list of contents for a follow-up', () => {
  const list = text(
    'Die Zielvereinbarung beinhaltet:\n\n- Vereinbarungen zum Zielnachhalteprozess.',
  );
  expect(findings('zielnachhaltung-fehlt', GE + list)).toHaveLength(1);
  expect(findings('zielnachhaltung-fehlt', GE + text('Ein Bericht'))).toHaveLength(1);
  expect(findings('zielnachhaltung-fehlt', GE + text('Ein Bericht folgt.'))).toEqual([]);
});

it('sees a row of one Kennzahl under the name of another, also for groups', () => {
  const row = (line: string) => findings('kennzahl-widerspruch', `Ziel a "A" {\n  ${line}\n}\n`);
  expect(row('K3 Frauen = -1,0 % als "Integrationsquote der Frauen"')).toHaveLength(1);
  expect(row('K2 gesamt = 9,0 % als "Integrationsquote der Alleinerziehenden"')).toHaveLength(1);
  expect(row('K2 = 9,0 % als "Integrationsquote der Alleinerziehenden"')).toHaveLength(1);
  expect(row('K2 "unter 25" = 9,0 % als "Integrationsquote der unter 25-Jährigen"')).toEqual([]);
  expect(row('K2E4 = 9,0 % als "Integrationsquote"')).toEqual([]);
});

it.each([2012, 2018, 2024, 2026])('finds no other Kennzahl in the form sheet of %i', (year) => {
  const rows = KENNZAHLEN.flatMap(({ code, names }) =>
    [null, ...knownGroups].map((group) => {
      const label = rowLabel(code, names.at(-1)!.name, group, year);
      return `Ziel ${code}${group ?? ''} "A" {\n  ${code} ${group ?? ''} = offen als "${label}"\n}\n`;
    }),
  );
  const text = `Zielvereinbarung ${year}\n${rows.join('')}`;
  expect(findings('kennzahl-widerspruch', text)).toEqual([]);
});

it('points to a goal whose title is nearly that of the statute', () => {
  const [missing] = findings('ziel-fehlt', 'Ziel h "1. Verringerung der Hilfebedürftigket" {\n}\n');
  expect(missing?.related?.map(({ message }) => message)).toEqual([
    'Meinten Sie hier „Verringerung der Hilfebedürftigkeit“?',
  ]);
});

it('points from a wrong number to the roles that contradict it', () => {
  const [wrong] = findings(
    'falsche-nummer',
    `Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 4 SGB II\n${GE}`,
  );
  expect(wrong?.related?.map(({ message }) => message)).toEqual([
    'Diese Partei ist: Agentur für Arbeit.',
    'Diese Partei ist: Geschäftsführung der gemeinsamen Einrichtung.',
  ]);
  expect(wrong?.source).toBe('§ 48b Abs. 1 Satz 1 Nr. 2 SGB II');
});

it('suggests the body that is meant', () => {
  const hint = (name: string) =>
    findings('zkt-anders-geschrieben', party('k', name, 'zugelassener kommunaler Träger'))[0]?.hint;
  expect(hint('Kreis Friesland')).toBe('Meinten Sie „Landkreis Friesland“?');
  expect(hint('Jobcenter des Kreises Coesfeld')).toBeUndefined();
  expect(hint('Jobcenter Coesfeld')).toBe('Meinten Sie „Kreis Coesfeld“?');
  expect(hint('Stadt Osnabrück')).toBe('Meinten Sie „Landkreis Osnabrück“?');
});
