import { inPlaceOf, type Row, WOMEN } from './mistake.ts';

/** What stands beside the number of a value: its change, its status, a second group, words. */
export const BESIDE_VALUES: readonly Row[] = inPlaceOf(WOMEN, [
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
