import { describe, expect, it } from 'vitest';
import { inSentences } from './sentences.ts';
import { isEarly, isLate, isStale, strayTermsIn } from './stray-years.ts';
import { yearsIn } from './years.ts';

/** What an agreement for 2024 has no business to say, as written. */
function strayIn(text: string): string[] {
  const read = inSentences(text);
  const years = yearsIn(text).filter(
    (found) =>
      isStale(read, found, 2024) || isEarly(read, found, 2024) || isLate(read, found, 2024),
  );
  return [...years, ...strayTermsIn(text, 2024)].map(({ text: written }) => written);
}

describe('years that nothing explains', () => {
  it.each([
    ['Die Planwerte beruhen auf den Eckwerten der Bundesregierung vom Herbst 2022.', ['2022']],
    ['Grundlage sind die Ende 2022 für das Jahr 2024 anzunehmenden Bedingungen.', ['2022']],
    ['Grundlage sind die Ende 2023 für das Jahr 2022 geplanten Werte.', ['2022']],
    ['Der Stand der Zielerreichung 2022 wird vierteljährlich erörtert.', ['2022']],
    ['Es gilt die Eingliederungsmittelverordnung 2022.', ['2022']],
    ['Mit dem Teilhabechancengesetz werden 2022 bis zu 190 Fälle gefördert.', ['2022']],
    ['Die Zielwerte (2022) stehen in der Tabelle.', ['2022']],
    ['Die Aufnahme weiterer Ziele erfolgt in der Zielvereinbarung 2022.', ['2022']],
    ['Datengrundlage sind die Monate Oktober 2021 bis September 2022.', ['2021']],
    ['Die Kinderbetreuungsquote lag im März 2022 bei 31,4 %.', ['2022']],
    ['Die Quote lag 2022 bei 20,1 % und soll 2024 auf 22,0 % steigen.', ['2022']],
    ['Der Zielwert für 2025 ist mit den Trägern abgestimmt.', ['2025']],
    ['Für das Jahr 2025 werden die folgenden Ziele vereinbart.', ['2025']],
    ['Für das Zieljahr 2023 wird Folgendes vereinbart:', ['2023']],
    ['Die Parteien schließen für das Jahr 2023 diese Zielvereinbarung.', ['2023']],
    ['Das Ziel ist im Jahr 2023 erreicht, wenn die Quote um 1,2 Prozent steigt.', ['2023']],
    ['Diese Vereinbarung gilt vom 01.01.2023 bis zum 31.12.2023.', ['01.01.2023', '31.12.2023']],
    ['Die Laufzeit endet am 31. Dezember 2022.', ['31. Dezember 2022']],
  ])('%s', (text, stray) => {
    expect(strayIn(text)).toEqual(stray);
  });
});

describe('years that are meant', () => {
  it.each([
    'Das Ziel ist im Jahr 2024 erreicht, wenn die Quote um 1,2 Prozent steigt.',
    'Das Ziel war im Jahr 2023 erreicht, weil die Quote um 1,2 Prozent stieg.',
    'Seit 2005 arbeiten die Träger zusammen.',
    'Das Aktenzeichen ist 2021-17/3.',
    'Die Wirtschaft ist 2022 um 1,8 % gewachsen und 2023 um 0,3 % geschrumpft.',
    'Gegenüber 2019, dem letzten Jahr vor der Pandemie, sind es 4,2 % mehr.',
    'Die Initiative, die im Oktober 2022 begonnen hat, wird fortgesetzt.',
    'Gegenüber 2019 ist der Bestand um 3,2 % kleiner.',
    'Gegenüber dem Jahr 2021 sind das 3,5 % weniger.',
    'Im Vergleich zum Jahr 2021 sind das 3,5 % weniger.',
    'Der Bestand betrug im Jahresdurchschnitt 2022 bundesweit 3,09 Mio. Personen.',
    'Es stehen 9,2 Mrd. Euro zur Verfügung; 2022 waren es 9,9 Mrd. Euro.',
    'Die Zahl lag 2022 bei 2,62 Mio., 2021 bei 2,55 Mio. Personen.',
    'Der Job-Turbo wurde im Oktober 2021 gestartet und endete 2022.',
    'Ende 2022 waren 42.000 Personen gefördert.',
    'Bewilligungen aus 2019 enden in diesem Jahr.',
    'Das Bundesteilhabegesetz (2016) und das Fachkonzept „Eingliederung“ (2022) sind umzusetzen.',
    'Die Quote stieg von 19,4 % (2019) auf 21,0 % (2023).',
    'Der Abstand beträgt noch 5,8 Punkte (2023: 6,2; 2022: 6,9).',
    'Die im Oktober 2022 begonnene Initiative wird fortgeführt.',
    'Wer im Juni 2022 aus der Ukraine kam, wird gesondert betrachtet.',
    'Das Land hat 2021 einen Masterplan aufgelegt.',
    'Im November 2022 wurde ein mehrjähriges Programm beschlossen.',
    'Die Zahl ist von 207.000 (Juni 2017) auf 138.000 (Juni 2023) zurückgegangen.',
    'Datengrundlage sind die Monate Oktober 2022 bis September 2023.',
    'Anders als in der Zielvereinbarung 2022 gibt es keinen Zielwert für K1.',
    'In der Zielvereinbarung 2022 war noch ein Zielwert für K1 enthalten.',
    'Die Zielwerte für 2025 werden im Herbst 2024 geplant.',
    'Die Gespräche über die Zielvereinbarung 2025 beginnen nach der Sommerpause.',
    'Die Vereinbarung gilt bis zum Abschluss der Zielvereinbarung 2025 fort.',
    'Diese Vereinbarung gilt vom 01.01.2024 bis zum 31.12.2024.',
    'Die Zielvereinbarung 2023 endete am 31.12.2023.',
    'Die Vereinbarung nach § 44b Abs. 2 SGB II vom 01.01.2012 gilt fort.',
  ])('%s', (text) => {
    expect(strayIn(text)).toEqual([]);
  });
});
