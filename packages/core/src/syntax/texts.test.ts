import { expect, it } from 'vitest';
import { scan } from './scan.ts';
import { scanMended } from './texts.ts';

const mended = (text: string) => scanMended(text, scan(text).tokens);

it.each([
  'Leistungen zum Lebensunterhalt „gesamt“ ca. 0 % (+0) // Dr.',
  'Leistungen für Unterkunft und Heizung höchstens 98,7 Mio.',
  'Leistungen für Unterkunft und Heizung beobachten',
  'Integrationsquote Frauen (+1,8 %) gegenüber dem Ist des Jahres 2023 nachrichtlich',
  'Integrationsquote = "Die Quote soll so hoch sein wie nie zuvor."',
  'Integrationsquote der Frauen offen als "Die Quote der Frauen im Jahr, gemessen am Vorjahr."',
])('takes no value for a sentence: %s', (line) => {
  expect(mended(`Ziel a "A" {\n  ${line}\n}\n`)).toBeNull();
});

it('takes no signature, role or row for a sentence', () => {
  const text = `Partei a "A" {
  Rolle Geschäftsführung der gemeinsamen Einrichtung und noch etwas mehr als das.
}
Unterschriften {
  Agentur in "Ort" am 04.04.2024 und danach noch einmal in einem anderen Ort.
}
Tabelle "T" {
  | Die Spalte ist hier recht lang und endet mit einem Punkt. |
}
`;
  expect(mended(text)).toBeNull();
});

it('ends where an indented text ends with the file', () => {
  expect(mended('  Die Parteien vereinbaren, was in diesem Satz steht.')?.diagnostics).toHaveLength(
    1,
  );
});
