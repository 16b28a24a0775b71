import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { isAmendment } from './amendment.ts';

it.each([
  '1. Änderungsvereinbarung zur Zielvereinbarung 2022',
  'Änderung der Zielvereinbarung 2022',
  'Zweite Vereinbarung zur Änderung der Zielvereinbarung vom 04.02.2022',
  'Nachtrag zur Zielvereinbarung 2022',
  'Ergänzungsvereinbarung',
  'Zusatzvereinbarung zur Zielvereinbarung 2022',
  'ÄNDERUNGSVEREINBARUNG',
  'A\u0308nderungsvereinbarung',
])('takes „%s“ for an amendment', (title) => {
  expect(isAmendment({ title })).toBe(true);
});

it.each([
  'Zielvereinbarung 2022',
  'Zielvereinbarung 2022 (Änderungen vorbehalten)',
  'Zielvereinbarung 2022 mit Nachträgen',
  'Zielvereinbarung zur Verbesserung der Integration',
])('takes „%s“ for a whole agreement', (title) => {
  expect(isAmendment({ title })).toBe(false);
});

const file = (title: string, value: string) => `Sprache 1
Zielvereinbarung 2022 "${title}"
Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II

Ziel integration "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote = ${value}
}
`;
const codes = (title: string, value = '23,9 % gegenüber Zielwert = 24,5 %') =>
  compile({ name: 'a.zv', text: file(title, value) }).diagnostics.map(({ code }) => code);

it('does not ask an amendment for what the agreement says that it amends', () => {
  expect(codes('Zielvereinbarung 2022')).toContain('ziel-fehlt');
  expect(codes('1. Änderungsvereinbarung zur Zielvereinbarung 2022')).toEqual([]);
});

it('lets only an amendment compare with what was agreed for its year', () => {
  const value = (what: string) => `23,9 % gegenüber ${what} 2022 = 24,5 %`;
  expect(codes('Nachtrag', value('Zielwert'))).toEqual([]);
  expect(codes('Nachtrag', value('Ist'))).toContain('fremdes-jahr-im-wert');
  expect(codes('Zielvereinbarung 2022', value('Zielwert'))).toContain('fremdes-jahr-im-wert');
});

it('checks what an amendment says', () => {
  expect(codes('Änderung der Zielvereinbarung 2022', '123,9 %')).toEqual(['wert-unplausibel']);
});
