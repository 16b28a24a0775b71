import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compile } from '../../compile.ts';
import { explainNumbers } from './explain.ts';

const example = fileURLToPath(
  new URL('../../../../../examples/kaiserslautern-2024.zv', import.meta.url),
);
const { agreement } = compile({ name: 'a.zv', text: readFileSync(example, 'utf8') });
const explanation = explainNumbers(agreement!);

it('shows every written and every computed number of the example', () => {
  const shown = explanation.numbers.map(
    ({ measure, group, label, written, text, computed }) =>
      `${computed ? 'errechnet' : 'geschrieben'} | ${measure} | ${group ?? '–'} | ${label} | ${written ?? '–'} | ${text}`,
  );
  expect(shown).toMatchInlineSnapshot(`
    [
      "geschrieben | Integrationsquote | gesamt | Wert | 19,9 % | 19,85 bis 19,95 %",
      "geschrieben | Integrationsquote | gesamt | Veränderung | -0,6 | -0,65 bis -0,55",
      "errechnet | Integrationsquote | gesamt | Wert davor, in Prozent gelesen | – | 19,96 bis 20,08 %",
      "errechnet | Integrationsquote | gesamt | Wert davor, in Prozentpunkten gelesen | – | 20,40 bis 20,60 %",
      "geschrieben | Integrationsquote | Frauen | Wert | 15,2 % | 15,15 bis 15,25 %",
      "geschrieben | Integrationsquote | Frauen | Veränderung | +1,8 | 1,75 bis 1,85",
      "errechnet | Integrationsquote | Frauen | Wert davor, in Prozent gelesen | – | 14,87 bis 14,99 %",
      "errechnet | Integrationsquote | Frauen | Wert davor, in Prozentpunkten gelesen | – | 13,30 bis 13,50 %",
      "geschrieben | Integrationsquote | Männer | Wert | 25,2 % | 25,15 bis 25,25 %",
      "geschrieben | Integrationsquote | Männer | Veränderung | -2,3 | -2,35 bis -2,25",
      "errechnet | Integrationsquote | Männer | Wert davor, in Prozent gelesen | – | 25,73 bis 25,86 %",
      "errechnet | Integrationsquote | Männer | Wert davor, in Prozentpunkten gelesen | – | 27,40 bis 27,60 %",
      "errechnet | Integrationsquote | – | Anteil der Frauen | – | 52,0 bis 54,0 %",
      "errechnet | Integrationsquote | – | Anteil der Frauen davor, in Prozent gelesen | – | 52,0 bis 54,3 %",
      "errechnet | Integrationsquote | – | Bewegung des Anteils der Frauen, in Prozent gelesen | – | -0,4 bis 0,1 Pp",
      "errechnet | Integrationsquote | – | Anteil der Frauen davor, in Prozentpunkten gelesen | – | 48,2 bis 51,1 %",
      "errechnet | Integrationsquote | – | Bewegung des Anteils der Frauen, in Prozentpunkten gelesen | – | 2,4 bis 4,4 Pp",
      "geschrieben | Langzeitleistungsbeziehende | gesamt | Veränderung | +3,8 % | 3,75 bis 3,85 %",
      "geschrieben | Langzeitleistungsbeziehende | Frauen | Veränderung | +8,7 % | 8,65 bis 8,75 %",
      "geschrieben | Langzeitleistungsbeziehende | Männer | Veränderung | -1,8 % | -1,85 bis -1,75 %",
      "errechnet | Langzeitleistungsbeziehende | – | Anteil der Frauen | – | 52,4 bis 54,3 %",
    ]
  `);
});

it('says which reading of the brackets the numbers allow, and why', () => {
  expect(explanation.readings).toMatchInlineSnapshot(`
    [
      {
        "goal": "integration",
        "measure": "Integrationsquote",
        "range": {
          "end": 1466,
          "start": 1460,
        },
        "said": "relative",
        "supported": "relative",
        "text": "Aus Gesamtwert und Gruppen folgt ein Anteil der Frauen von 52,0 bis 54,0 %. Vor der Veränderung wären es, in Prozent gelesen, 52,0 bis 54,3 % (Bewegung um -0,4 bis 0,1 Punkte), in Prozentpunkten gelesen 48,2 bis 51,1 % (Bewegung um 2,4 bis 4,4 Punkte). Zu den Zahlen passt nur die Lesart der Klammern in Prozent.",
      },
    ]
  `);
});

it('is plain data', () => {
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});
