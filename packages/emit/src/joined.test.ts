import { expect, test } from 'vitest';
import { joined } from './joined.ts';

/** Texts with `~` for each blank that holds. */
const texts: readonly string[] = [
  'auf Grundlage des §~48b Abs.~1 Satz~1 Nr.~2 SGB~II in Gesprächen',
  'nach §~6~a SGB~II und §§~16a bis 16e SGB~XII, S.~1, Buchst.~b',
  'höchstens 41,250~Mio.~EUR gegenüber Ist~2025: 40,982~Mio.~EUR',
  '25,0~%~(+1,6~%), um 0,4~Prozentpunkte, ca. 12~Personen, −~0,6~%',
  '116.900,9~% (+110,6~Prozentpunkte)',
  'Betrag 1~234~567,89~€ und 10~054~Personen im Jahr~2023 100~Personen',
  'bis zum 31.~Dezember~2026, im Herbst~2023, Zielwert~2024',
  'z.~B. Frau Dr.~Erika Mustermann, i.~V.',
  'Integrationsquote (gesamt)~- nachrichtlich, Teil~B~– in Anlage~1',
  'Agentur für Arbeit~…',
  'ein gewöhnlicher Satz ohne Zahlen',
  'die Integrationsquote 2011 von 26 Jobcentern, 1 Jobcenter, Nr. zwei',
  '40,982\u202FMio.~EUR von Leistungsberechtigten~- Frauen',
];

test.each(texts)('%s', (marked) => {
  const wanted = marked.replaceAll('~', '\u00A0');
  expect(joined(wanted.replaceAll('\u00A0', ' '))).toBe(wanted);
  expect(joined(wanted)).toBe(wanted);
});

test('nothing but blanks changes, and what hangs together stays short', () => {
  const text = `${'§ 1 Abs. 2 … 5 % (+3 %) - '.repeat(20)}${'… '.repeat(40)}`;
  expect(joined(text).replaceAll('\u00A0', ' ')).toBe(text);
  const chains = joined(text).split(' ');
  expect(Math.max(...chains.map(({ length }) => length))).toBeLessThanOrEqual(32);
});
