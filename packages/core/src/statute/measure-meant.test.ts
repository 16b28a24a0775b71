import { expect, it } from 'vitest';
import { kennzahlMeant } from './measure-meant.ts';

it.each([
  ['Veränderung der Langzeitleistungsbeziehenden', 'K3'],
  ['Veränderung der Zahl der Langzeitleistungsbeziehenden', 'K3'],
  ['Veränderung des Bestandes an Langzeitleistungsbeziehern', 'K3'],
  ['Durchschnittlicher Bestand an LZB', 'K3'],
  ['Langzeitleistungsbezug', 'K3'],
  ['Veränderung der Integrationsquote', 'K2'],
  ['integrationsquote der LZB', 'K3E1'],
  ['Integrationsquote AE', 'K2E4'],
  ['IQ', 'K2'],
  ['Aktivierungsquote LZB', 'K3E2'],
  ['Zugangsrate ELB', 'K1E3'],
  ['Zugangsrate in den Langzeitleistungsbezug', 'K3E3'],
  ['Abgangsrate LZB', 'K3E4'],
  ['Bestand ELB', 'K1E2'],
  ['Entwicklung der LLU', 'K1'],
  ['Summe der Leistungen für Unterkunft', 'K1E1'],
])('%s is %s', (name, code) => {
  expect(kennzahlMeant(name)?.code).toBe(code);
});

it.each([
  // The sign of the value may be another one.
  'Rückgang der Langzeitleistungsbeziehenden',
  'Steigerung der Integrationsquote',
  // Other figures.
  'Kosten der Unterkunft',
  'Summe der passiven Leistungen',
  'Dauer des Langzeitleistungsbezugs',
  'Vermittlungsquote',
  'Leistungen',
  '',
])('%s is no Kennzahl', (name) => {
  expect(kennzahlMeant(name)).toBeNull();
});
