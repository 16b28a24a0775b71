import { inPlaceOf, type Row, WOMEN } from './mistake.ts';

/** What stands beside the number of a value: its change, its status, a second group, words. */
export const BESIDE_VALUES: readonly Row[] = inPlaceOf(WOMEN, [
  // What would become this year's target
  ['Integrationsquote Frauen Ist 2023 = 14,9 %', 'überzählig', '2023'],
  ['Integrationsquote Frauen 2023 = 14,9 %', 'überzählig', '2023'],
  ['Integrationsquote Frauen Soll 2024 = 15,2 %', 'überzählig', '2024'],
  ['Integrationsquote Frauen Plan = 15,2 %', 'unbekannte-gruppe', 'Plan'],
  ['Integrationsquote Frauen Prognose = 15,2 %', 'unbekannte-gruppe', 'Prognose'],
  ['Integrationsquote Frauen = 15,2 %, Ist 2023: 14,9 %', 'unbekanntes-wort', 'Ist 2023: 14,9 %'],
  [
    'Integrationsquote Frauen von 14,9 % auf 15,2 % steigern',
    'zwei-werte',
    'von 14,9 % auf 15,2 % steigern',
  ],
  ['Integrationsquote von Frauen = 15,2 %', 'unbekanntes-wort', 'von'],
  [
    'Integrationsquote Frauen = 15,2 % (Steigerung um 1,8 %)',
    'veränderung-ungültig',
    'Steigerung um 1,8 %',
  ],
  ['Integrationsquote Frauen = 15,2 % (unverändert)', 'veränderung-ungültig', 'unverändert'],
  ['Integrationsquote Frauen = 15,2 % bis Dezember 2024', 'unbekanntes-wort', 'bis Dezember 2024'],
  ['Integrationsquote Frauen = 15,2 % (Veränderung: +1,8)', 'veränderung-ungültig', 'Veränderung:'],
  ['Integrationsquote Frauen = 15,2 % (↑ 1,8)', 'vorzeichen-fehlt', '↑ 1,8'],
  ['Integrationsquote Frauen = 15,2 % ↓ 1,8', 'veränderung-ungültig', '↓ 1,8'],
  ['Integrationsquote Frauen = 15,2 %, +1,8 %', 'veränderung-ungültig', '+1,8 %'],
  ['Integrationsquote Frauen = 15,2 % vereinbart', 'unbekanntes-wort', 'vereinbart'],
  ['Integrationsquote Frauen = 15,2 % nachr.', 'unbekanntes-wort', 'nachr.'],
  ['Integrationsquote Frauen = 15,2 % Prognose', 'unbekanntes-wort', 'Prognose'],
  [
    'Integrationsquote Frauen = 15,2 % im Jahresdurchschnitt',
    'unbekanntes-wort',
    'im Jahresdurchschnitt',
  ],
  ['Integrationsquote Frauen = +1,8 Prozent zum Vorjahr', 'unbekanntes-wort', 'zum'],
  ['Integrationsquote Frauen = 15,2 % im Vergleich zum', 'angabe-fehlt', 'im Vergleich zum'],
  [
    'Integrationsquote Frauen = 15,2 % im Vergleich zu 2023 14,9 %',
    'gleichheitszeichen-fehlt',
    '14,9 %',
  ],
  ['Integrationsquote Frauen = 15,2 % oder mehr', 'unbekanntes-wort', 'oder mehr'],
  ['Integrationsquote Frauen = 15,2 % (höchstens)', 'unbekanntes-wort', '(höchstens)'],
  ['Integrationsquote (K2) Frauen = 15,2 %', 'überzählig', '(K2)'],
  ['Integrationsquote Frauen = unverändert', 'unbekanntes-wort', 'unverändert'],
  [
    'Integrationsquote Frauen = 15,2 %; Männer = 25,2 %',
    'zwei-werte',
    'Integrationsquote Frauen = 15,2 %; Männer = 25,2 %',
  ],
  [
    'Integrationsquote: Frauen 15,2 %, Männer 25,2 %',
    'zwei-werte',
    'Integrationsquote: Frauen 15,2 %, Männer 25,2 %',
  ],
  [
    'Integrationsquote Frauen / Männer = 15,2 % / 25,2 %',
    'zwei-werte',
    'Integrationsquote Frauen / Männer = 15,2 % / 25,2 %',
  ],
  ['Integrationsquote Frauen = 0,152', 'einheit-fehlt', '0,152'],
  ['Integrationsquote ges. = 20 %', 'unbekannte-gruppe', 'ges.'],
]);
