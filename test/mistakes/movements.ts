import { inPlaceOf, type Row, WOMEN } from './mistake.ts';

/** By how much a value moves and where to, in one line; names of measures as other papers have them. */
export const MOVEMENTS: readonly Row[] = inPlaceOf(WOMEN, [
  [
    'Integrationsquote: Steigerung um 2 Prozentpunkte auf 24,5 %',
    'zwei-werte',
    'Steigerung um 2 Prozentpunkte auf 24,5 %',
  ],
  [
    'Integrationsquote Frauen = um 1,8 % auf 15,2 % steigern',
    'zwei-werte',
    'um 1,8 % auf 15,2 % steigern',
  ],
  [
    'Integrationsquote Frauen = Rückgang um höchstens 2,3 % auf 25,2 %',
    'zwei-werte',
    'Rückgang um höchstens 2,3 % auf 25,2 %',
  ],
  [
    'Veränderung des Bestands an Langzeitleistungsbeziehenden = -4,0 % auf 4.320',
    'zwei-werte',
    '-4,0 % auf 4.320',
  ],
  [
    'LZB = Senkung um 120 Personen auf mindestens 4.320 Personen',
    'zwei-werte',
    'Senkung um 120 Personen auf mindestens 4.320 Personen',
  ],
  [
    'Leistungen zum Lebensunterhalt: um 1,5 % senken gegenüber 2023',
    'unbekanntes-wort',
    ': um 1,5 % senken gegenüber 2023',
  ],
  ['Integrationsquote Frauen = 15,2 % - 0,2 %', 'zwei-werte', '- 0,2 %'],
  [
    'LZB max. 3.450 Personen (Vorjahr 3.512, - 1,8 %)',
    'veränderung-ungültig',
    '(Vorjahr 3.512, - 1,8 %)',
  ],
  [
    'LZB Frauen = Stabilisierung auf Vorjahresniveau',
    'unbekanntes-wort',
    'Stabilisierung auf Vorjahresniveau',
  ],
  ['Leistungen zum Lebensunterhalt = TEUR 9.800', 'unbekanntes-wort', 'TEUR 9.800'],
  ['Integrationsquote (Ausländer) = 27 %', 'veränderung-ungültig', '(Ausländer)'],
  ['Leistungen zum Lebensunterhalt (ohne LUH) = -1,5 %', 'veränderung-ungültig', '(ohne LUH)'],
  ['LZB = 8.912 Personen (JDW)', 'veränderung-ungültig', '(JDW)'],
  ['LZB = Reduzierung um 2,3 v. H.', 'unbekanntes-wort', '= Reduzierung um 2,3 v. H.'],
  ['Integrationsquote Frauen = 15,2 % p. a.', 'unbekanntes-wort', 'p. a.'],
  ['Integrationsquote Frauen = 15,2 % (Vorjahr)', 'veränderung-ungültig', '(Vorjahr)'],
  ['K2 = 24,5 %, K3 = -2 %', 'zwei-werte', 'K2 = 24,5 %, K3 = -2 %'],
  ['Integrationsquote Frauen = 15,2 %¹', 'zeichen-ohne-bedeutung', '¹'],
  ['Integrationsquote Frauen = 15,2 % (+1,8)*', 'zeichen-ohne-bedeutung', '*'],
  ['K1E1 (KdU) beobachten', 'veränderung-ungültig', '(KdU)'],
  [
    'Förderfälle § 16i SGB II = 60 Personen',
    'anführungszeichen-fehlen',
    'Förderfälle § 16i SGB II',
  ],
  ['Beratungen von 150 bis 180 Fälle', 'unbekannte-messgröße', 'Beratungen'],
]);
