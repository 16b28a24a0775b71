import { local, type Row, women } from './mistake.ts';

const followUp = (line: string) => local(`  Zielnachhaltung {\n    ${line}\n  }`);

/** Who speaks with whom, texts with a word before them, and values without their measure. */
export const FOLLOW_UP: readonly Row[] = [
  [
    'Dialog zwischen zweien',
    ...followUp('Dialog halbjährlich zwischen agentur und jobcenter'),
    'überzählig',
    'zwischen',
  ],
  [
    'Bericht vom einen an die andere',
    ...followUp('Bericht monatlich vom jobcenter an die agentur'),
    'überzählig',
    'vom',
  ],
  [
    'Und zwischen Beteiligten ohne Zeit',
    ...followUp('Dialog mit agentur und jobcenter'),
    'überzählig',
    'und',
  ],
  [
    'Zeit hinter den Beteiligten',
    ...followUp('Bericht von jobcenter an agentur bis zum 31.03.2025'),
    'überzählig',
    'bis zum 31.03.2025',
  ],
  [
    'Rhythmus hinter den Beteiligten',
    ...followUp('Bericht von jobcenter an agentur halbjährlich'),
    'überzählig',
    'halbjährlich',
  ],
  [
    'Beteiligte in Klammern',
    ...followUp('Dialog quartalsweise (agentur, jobcenter)'),
    'überzählig',
    '(agentur, jobcenter)',
  ],
  [
    'Beteiligte hinter einem Doppelpunkt',
    ...followUp('Bericht monatlich: jobcenter an agentur'),
    'überzählig',
    ': jobcenter an agentur',
  ],
  ['Review', ...followUp('Review halbjährlich'), 'unbekanntes-schlüsselwort', 'Review'],
  ['Monitoring', ...followUp('Monitoring monatlich'), 'unbekanntes-schlüsselwort', 'Monitoring'],
  ['Termin', ...followUp('Termin 30.06.2024'), 'unbekanntes-schlüsselwort', 'Termin'],
  ['Artikel vor dem Kürzel', ...followUp('Dialog im Herbst mit der agentur'), 'überzählig', 'der'],
  [
    'Alle Parteien',
    ...followUp('Dialog im Herbst mit allen Parteien'),
    'unbekannte-partei',
    'allen Parteien',
  ],
  [
    'Zieldialog',
    ...followUp('Zieldialog im Juni mit agentur'),
    'unbekanntes-schlüsselwort',
    'Zieldialog',
  ],
  [
    'Jahresbericht',
    ...followUp('Jahresbericht im Januar von jobcenter an agentur'),
    'unbekanntes-schlüsselwort',
    'Jahresbericht',
  ],
  [
    'Text mit einem Wort davor',
    ...women('Text "Die Quote der Frauen soll steigen."'),
    'unbekanntes-schlüsselwort',
    'Text',
  ],
  [
    'Absatz',
    ...local('  Absatz "Die Quote der Frauen soll steigen."'),
    'unbekanntes-schlüsselwort',
    'Absatz',
  ],
  [
    'Absatz mit Nummer in Klammern',
    ...local('  (1) Die Parteien vereinbaren Ziele.'),
    'text-nicht-eingefasst',
    '(1)',
  ],
  ['Wert ohne alles davor', ...women('= 15,2 % (+1,8)'), 'unbekannte-messgröße', '='],
  ['Gruppe ohne Messgröße', ...women('Frauen = 15,2 % (+1,8)'), 'unbekannte-messgröße', 'Frauen'],
  ['Zielwert ohne Messgröße', ...women('Zielwert = 15,2 %'), 'unbekannte-messgröße', 'Zielwert'],
  [
    'Erhöhung auf einen Wert',
    ...women('Erhöhung der Integrationsquote Frauen auf 15,2 %'),
    'unbekannte-messgröße',
    'Erhöhung',
  ],
  [
    'Vorjahreswert und mehr',
    ...women('Integrationsquote Frauen = Vorjahreswert + 1,8 %'),
    'unbekanntes-wort',
    'Vorjahreswert',
  ],
  [
    'statt des Werts davor',
    ...women('Integrationsquote Frauen = 15,2 % (statt 14,9 %)'),
    'unbekanntes-wort',
    '(statt 14,9 %)',
  ],
  [
    'wird noch festgelegt',
    ...women('Integrationsquote Frauen = wird noch festgelegt'),
    'unbekanntes-wort',
    'wird noch festgelegt',
  ],
];
