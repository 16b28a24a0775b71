import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';

/** An agreement that nothing is found in, with one more sentence. */
const withSentence = (sentence: string) => `Sprache 1
Zielvereinbarung 2024
Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II
Veränderung in % gegenüber Vorjahr
Partei agentur "Agentur für Arbeit Nordstadt" {
  Rolle Agentur für Arbeit
  vertreten durch "Anna Muster", "Vorsitzende der Geschäftsführung"
}
Partei stadt "Stadt Nordstadt" {
  Rolle kommunaler Träger
  vertreten durch "Eva Muster", "Bürgermeisterin"
}
Partei jobcenter "Jobcenter Nordstadt" {
  Rolle Geschäftsführung der gemeinsamen Einrichtung
  vertreten durch "Max Muster", "Geschäftsführer"
}
Messgröße azubi "Einmündungen in Ausbildung" {
  Einheit Eintritte
  Definition "Eintritte in Ausbildung im Kalenderjahr"
  besser höher
}
"""
${sentence}
"""
Ziel h "Verringerung der Hilfebedürftigkeit" {
  Leistungen zum Lebensunterhalt beobachten
}
Ziel i "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote gesamt = 22,0 % (+0,9) nachrichtlich
  Integrationsquote Frauen = 18,0 % (+1,7)
  Integrationsquote Männer = 26,2 % (+0,4)
}
Ziel l "Vermeidung von langfristigem Leistungsbezug" {
  Langzeitleistungsbeziehende gesamt = -1,0 % nachrichtlich
  Langzeitleistungsbeziehende Frauen = -0,8 %
  Langzeitleistungsbeziehende Männer = -1,2 %
}
Ziel t "Verbesserung der sozialen Teilhabe" """
Wird berichtet.
"""
Ziel a "Ausbildung" {
  azubi = 120 Eintritte
}
Kommunale Ziele {
  Ziel k "Schuldnerberatung" """
  Wird angeboten.
  """
}
Zielnachhaltung "Dialoge" {
  Dialog vierteljährlich mit agentur, stadt, jobcenter
}
Unterschriften {
  agentur in "Nordstadt" am 04.04.2024
  stadt in "Nordstadt" am 04.04.2024
  jobcenter in "Nordstadt" am 05.04.2024
}
`;

/** What is found because of the sentence. */
function found(sentence: string): string[] {
  const { diagnostics } = compile({ name: 'a.zv', text: withSentence(sentence) });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

/** Other years, other Jobcenter, other laws, results and plans: as offices write, and right. */
describe('sentences that nobody has to ask about', () => {
  it.each([
    'Die Integrationsquote der Frauen lag 2022 bei 17,1 % und 2023 bei 17,7 %.',
    'Die Integrationsquote der Frauen beträgt im Vergleichstyp IIc durchschnittlich 19,3 %.',
    'Im Jobcenter Südstadt wurde für 2024 eine Integrationsquote der Frauen von 21,4 % vereinbart.',
    'Das Land strebt eine Integrationsquote der Frauen von 20,0 % an.',
    'Die Integrationsquote der Frauen soll bis 2027 auf 21,0 % steigen.',
    'Mittelfristig wird eine Integrationsquote der Frauen von 20 % angestrebt.',
    'Für Frauen mit Kindern unter drei Jahren liegt die Integrationsquote bei 6,1 %.',
    'Die Integrationsquote der Frauen ist um 8,2 Prozentpunkte niedriger als die der Männer.',
    'Der Zielwert der Integrationsquote wurde im Vorjahr mit 97,4 % erreicht.',
    'Der Zielerreichungsgrad bei der Integrationsquote soll 100 % betragen.',
    'Eine Verfehlung des Zielwerts der Integrationsquote um mehr als 5 % ist zu begründen.',
    'Die Aktivierungsquote der Langzeitleistungsbeziehenden soll mindestens 9,5 % betragen.',
    'Der Anteil der Frauen an den Integrationen soll 45 % betragen.',
    'Die Übernachtungs- und Fahrtkosten werden nach dem Bundesreisekostengesetz 2005 erstattet.',
    'Nach § 44 Abs. 1 SGB X sind Bescheide zurückzunehmen.',
    'Die Zielvereinbarung berücksichtigt § 48b SGB 12 und § 48 SGB 9.',
    'Die Datenübermittlung richtet sich nach § 51b SGB II und § 67a SGB X.',
    'Die Gleichstellung nach § 1 Abs. 2 SGB II und die Beauftragte für Chancengleichheit nach § 18e SGB II wirken mit.',
    'Der örtliche Beirat nach § 18d SGB II wird einbezogen.',
    'Die Trägerversammlung hat nach § 44c Abs. 6 SGB II das örtliche Arbeitsmarkt- und Integrationsprogramm 2024 beschlossen.',
    'Die Zielvereinbarung nach § 48b SGB II ist Grundlage der Leistungsbewertung nach § 44d Abs. 6 SGB II.',
    'Die Aufsicht nach § 48 SGB II bleibt unberührt.',
    'Die Kennzahlen nach § 48a SGB II werden monatlich veröffentlicht.',
    'Die Vereinbarung nach § 44b Abs. 2 SGB II über die Ausgestaltung der gemeinsamen Einrichtung vom 15.12.2010 gilt fort.',
    'Die Personalschlüssel nach § 44c Abs. 4 SGB II betragen 1:75 und 1:150.',
    'Die Leistungen nach §§ 22, 24 Abs. 3 und 28 SGB II sind kommunale Leistungen.',
    'Im Rahmen des Gesetzes zur Stärkung der Aus- und Weiterbildungsförderung vom 17. Juli 2023 (BGBl. 2023 I Nr. 191) wurden Zuständigkeiten verlagert.',
    'Ab 1. Januar 2025 geht die Förderung der beruflichen Weiterbildung auf die Agenturen für Arbeit über.',
    'Zum 01.01.2025 wechselt die Zuständigkeit für FbW und Reha.',
    'Die Wirtschaft ist 2022 um 1,8 % gewachsen und 2023 um 0,3 % geschrumpft.',
    'Gegenüber 2019, dem letzten Jahr vor der Pandemie, ist die Zahl der Langzeitleistungsbeziehenden um 4,2 % höher.',
    'Die Rahmenvereinbarung zwischen Agentur und Stadt vom 12. Mai 2014 gilt weiter.',
    'Das Projekt „Perspektive 2025“ wird fortgeführt.',
    'Die Förderperiode 2021–2027 des ESF Plus ist zu beachten.',
    'Das Bundesteilhabegesetz (2016) und das Teilhabestärkungsgesetz (2021) sind umzusetzen.',
    'Das frühere Arbeitslosengeld II heißt seit 2023 Bürgergeld.',
    'Der Bestand an Langzeitleistungsbeziehenden sinkt um 1,0 %.',
    'Der Bestand der Langzeitleistungsbeziehenden lag im Juni 2023 bei 2.310 Personen und damit 3,1 % über dem Juni 2022.',
    'Im Jahresdurchschnitt 2023 waren 1.204 Frauen und 1.106 Männer im Langzeitleistungsbezug.',
    'Für 2024 wird mit 120 Einmündungen in Ausbildung gerechnet; 2023 waren es 112.',
    'Die gesamtwirtschaftlichen Eckwerte der Bundesregierung vom Herbst 2023 liegen der Planung zugrunde.',
    'Die Steuerungsmittel werden nach der Eingliederungsmittelverordnung 2024 vom 19.12.2023 verteilt.',
    'Die Planung der Zielwerte für 2025 beginnt im September 2024.',
    'Der Zielwert 2025 wird auf Basis der Ergebnisse 2024 festgelegt.',
    'Mit der Zielvereinbarung 2025 soll ein lokaler Indikator aufgenommen werden.',
    'Ein abschließender Bericht zum Zieljahr 2024 liegt im April 2025 vor.',
    'Die Ergebnisse werden im 2. Quartal 2025 bewertet.',
    'Die Vereinbarung gilt bis zum Abschluss der Zielvereinbarung 2025 fort.',
    'Grundlage ist das Fachkonzept vom 20.03.2017.',
    'Das Fachkonzept „Eingliederungsprozess“ (2019) wird angewendet.',
    'Die Weisung 202112018 vom 20.12.2021 ist zu beachten.',
    'Die im Jahr 2022 zugezogenen ukrainischen Geflüchteten werden gesondert betrachtet.',
    'Die aus der Ukraine seit Juni 2022 zugegangenen Personen werden 2024 verstärkt in Langzeitleistungsbezug übergehen.',
    'Ukrainische Staatsangehörige, die im Juni 2022 in das SGB II gewechselt sind, werden ab März 2024 zu Langzeitleistungsbeziehenden.',
    'Die Landesregierung hat 2021 den Masterplan Grundsicherung aufgelegt.',
    'Mit der Trägerversammlung wurde im November 2022 ein mehrjähriges Programm vereinbart.',
    'Der Mindestlohn beträgt seit Oktober 2022 12,00 Euro.',
    'Die Kosten der Unterkunft stiegen zwischen 2020 und 2023 um 14 %.',
    'Die Jugendberufsagentur besteht seit 2015 und wurde 2021 um die Eingliederungshilfe erweitert.',
    'Die Bundesagentur für Arbeit und das Bundesministerium für Arbeit und Soziales haben eine Zielvereinbarung nach § 48b Abs. 1 Satz 1 Nr. 1 SGB II geschlossen.',
    'Für zugelassene kommunale Träger gelten Vereinbarungen nach § 48b Abs. 1 Satz 1 Nr. 4 SGB II.',
    'Nach § 48b Abs. 3 Satz 2 SGB II gehört die Verbesserung der sozialen Teilhabe zu den Zielen.',
    'Gemäß § 48b Abs. 2 SGB II wird die Vereinbarung nach Beschlussfassung des Bundestages über den Haushalt geschlossen.',
    'Die Zahlen für Männer (26,2 %) und Frauen (18,0 %) ergeben den Gesamtwert von 22,0 %.',
    'Die Integrationsquote der Männer beträgt 26,2 Prozent, die der Frauen 18,0 Prozent.',
    'K2 soll auf 22,0 % und K3 auf -1,0 % gebracht werden.',
    'Der Zielwert der Integrationsquote beträgt 22,0 %, das sind 1.980 Integrationen.',
    'Der Indikator K2E4 (Integrationsquote der Alleinerziehenden) wird beobachtet.',
    'Die Kontinuierliche Beschäftigung nach Integration (früher: Nachhaltigkeit der Integrationen) wird beobachtet.',
    'Im Monitoring werden K1E1 und K1E2 sowie K3E3 betrachtet.',
    'Bundesweit liegt die Integrationsquote der Männer bei 26,9 % und die der Frauen bei 17,2 %.',
    'Die Beschäftigungsquote der Frauen soll 58 % betragen.',
    'Die Maßnahmen werden aus dem Eingliederungstitel 2024 (3,4 Mio. EUR) finanziert; 2023 waren es 3,9 Mio. EUR und 2022 4,1 Mio. EUR.',
    'Als Datengrundlage dienen die Monate Oktober 2022 bis September 2023.',
    'Der gleitende Zwölfmonatswert von November 2022 bis Oktober 2023 betrug 21,6 %.',
    'Die Basis für die Planung sind die Ergebnisse der Jahre 2021 bis 2023.',
    'Der Durchschnitt der Jahre 2019 bis 2023 liegt bei 21,9 %.',
    'Nach Artikel 2 des Gesetzes vom 20. Mai 2020 (BGBl. I S. 1044) galt das bis 2021.',
    'In den Jahren 2015/2016 stieg die Zahl der Asylberechtigten.',
    'Die Aktenzeichen II-1224/2021 und II-1225/2022 sind zu beachten.',
    'Der Kreistagsbeschluss Nr. 145/2022 vom 14.12.2022 ist umzusetzen.',
    'Auf die Beschlussvorlage VI-DS-2021-0115 wird verwiesen.',
    'Die Integrationsquote der Frauen wird gegenüber dem Vorjahr um 1,7 % gesteigert.',
    'Im Bund erreichten Frauen 2023 eine Integrationsquote von 17,0 %.',
    'Die Zielwerte gelten vorbehaltlich der Annahme eines BIP-Wachstums von 1,3 %.',
    'Ziel ist es, den Abstand der Integrationsquote der Frauen zu der der Männer auf höchstens 8 Prozentpunkte zu begrenzen.',
    'Die Quote der Frauen an Maßnahmen soll 46 % erreichen.',
    'Frauen sollen entsprechend ihrem Anteil an den Arbeitslosen (44,8 %) gefördert werden.',
    'Die Betreuungsrelation beträgt für unter 25-Jährige 1:75.',
    'Bis zum 31.12.2024 werden 90 % der Kooperationspläne abgeschlossen.',
    'Im Jahr 2023 wurde das Ziel mit 98,7 % knapp verfehlt.',
    'Das Jobcenter hat die Zielwerte 2023 erreicht.',
    'Die für 2023 vereinbarte Integrationsquote von 21,9 % wurde um 0,1 Prozentpunkte verfehlt.',
    'Die Zielvereinbarung 2023 wurde am 12.04.2023 geschlossen.',
    'Anders als in der Zielvereinbarung 2022 gibt es keinen Zielwert für K1.',
    'In der Zielvereinbarung 2022 war noch ein Zielwert für K1 enthalten.',
    'Die Werte beziehen sich auf den Jahresfortschrittswert Dezember 2024.',
    'Die Bundesregierung rechnet für 2025 mit einer Erholung.',
    'Die Zahl der Langzeitleistungsbeziehenden wird für 2025 auf 2.250 geschätzt.',
    'Seit Einführung des Bürgergeldes zum 1. Januar 2023 gelten neue Regeln zur Karenzzeit.',
    'Das Arbeitslosengeld II wurde zum 1. Januar 2023 durch das Bürgergeld ersetzt.',
    'An die Stelle von Arbeitslosengeld II und Sozialgeld ist das Bürgergeld getreten.',
    'Statt der Eingliederungsvereinbarung wird ein Kooperationsplan geschlossen.',
    'Bezieherinnen und Bezieher von Bürgergeld (bis 2022: Arbeitslosengeld II) werden beraten.',
    'Die Regelbedarfe wurden zum 1.1.2023 und zum 1.1.2024 deutlich erhöht.',
    'Das Chancen-Aufenthaltsrecht (§ 104c AufenthG) gilt seit 31.12.2022.',
    'Es gelten die Fachlichen Weisungen zu § 16i SGB II (Stand: 01.07.2022).',
    'Mit Stand 31.12.2021 waren 40 Personen gefördert.',
    'Das Ministerium für Arbeit, Soziales, Transformation und Digitalisierung hat zugestimmt.',
    'Nach der Landtagswahl 2021 wurde das Ressort neu zugeschnitten.',
    'Im Jobcenter Südstadt soll die Integrationsquote der Frauen 21,4 % betragen.',
    'Die Integrationsquote der Frauen beträgt im Kreis Musterhausen 18,9 %, die der Männer 25,0 %.',
    'Die Integrationsquote soll um 0,9 % steigen.',
    'Der Bestand an Langzeitleistungsbeziehenden soll um mindestens 1,0 % sinken.',
    'Der Rückgang des Bestands an Langzeitleistungsbeziehenden soll fortgesetzt werden.',
    'Die Integrationsquote der Männer soll 26,2 %, die der Frauen 18,0 % erreichen.',
    'Die Integrationsquote der Männer lag 2023 bei 26,1 %, die der Frauen bei 17,7 %.',
    'Das Bürgergeld löst das Arbeitslosengeld II und das Sozialgeld ab.',
    'Gegenüber dem Jahr 2021 entspricht dies einem Rückgang von 3,5 %.',
    'Im Jahresdurchschnitt 2022 betrug die Zahl der Langzeitleistungsbeziehenden 2.310.',
    'Das Ziel ist im Jahr 2024 erreicht, wenn die Integrationsquote im Vergleich zum Vorjahr um 0,9 % auf 22,0 % steigt.',
    'Das Ziel ist erreicht, wenn der durchschnittliche Bestand an Langzeitleistungsbeziehenden um mindestens 1,0 % sinkt.',
    'Das Ziel ist erreicht, wenn die Integrationsquote der Frauen um 1,7 % und die der Männer um 0,4 % steigt.',
    'Das Ziel ist erreicht, wenn die Integrationsquote ohne Geflüchtete um 2,4 % steigt.',
    'Das Ziel ist erreicht, wenn die Integrationsquote um 2,4 Prozentpunkte steigt.',
    'Das Ziel ist erreicht, wenn die Integrationsquote der Alleinerziehenden um 2,4 % steigt.',
    'Das Ziel ist erreicht, wenn der Bestand an Langzeitleistungsbeziehenden nicht steigt.',
    'Das Ziel ist erreicht, wenn im Bundesdurchschnitt die Integrationsquote um 2,4 % steigt.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('sentences that a careful reader stops at', () => {
  it.each([
    [
      'Die Planwerte werden auf Basis der Eckwerte der Bundesregierung vom Herbst 2022 vereinbart.',
      'fremdes-jahr-im-text',
    ],
    ['Diese Vereinbarung gilt vom 01.01.2023 bis zum 31.12.2023.', 'fremdes-jahr-im-text'],
    ['Die Integrationsquote der Frauen soll 2024 auf 19,0 % steigen.', 'text-widerspricht-tabelle'],
    ['Die Integrationsquote der Frauen steigt auf 18,4 %.', 'text-widerspricht-tabelle'],
    [
      'Für die Frauen wird eine Integrationsquote von 81,0 % vereinbart.',
      'text-widerspricht-tabelle',
    ],
    [
      'Die Integrationsquote soll 18,4 % für Frauen und 26,2 % für Männer betragen.',
      'text-widerspricht-tabelle',
    ],
    [
      'Der Gesamtwert der Integrationsquote von 23,0 % ist nachrichtlich.',
      'text-widerspricht-tabelle',
    ],
    [
      'Der Bestand an Langzeitleistungsbeziehenden soll 2024 um 1,5 % sinken.',
      'text-widerspricht-tabelle',
    ],
    [
      'Der Bestand an Langzeitleistungsbeziehenden soll um 1,0 % steigen.',
      'text-widerspricht-tabelle',
    ],
    [
      'Das Ziel ist erreicht, wenn der durchschnittliche Bestand an Langzeitleistungsbeziehenden um nicht mehr als 1,0 % steigt.',
      'text-widerspricht-tabelle',
    ],
    [
      'Das Ziel ist im Jahr 2023 erreicht, wenn die Integrationsquote um 0,9 % steigt.',
      'fremdes-jahr-im-text',
    ],
    ['Die Zielvereinbarung nach § 44b SGB II beinhaltet:', 'falsche-norm-im-text'],
    ['Die Zielvereinbarung nach § 44b SGB 2 beinhaltet:', 'falsche-norm-im-text'],
    [
      'Die Zielvereinbarung nach § 48 Abs. 1 Satz 1 Nr. 2 SGB II beinhaltet:',
      'falsche-norm-im-text',
    ],
    [
      'Der Stand wird auf Grundlage des § 48b Abs. 1 S. 1 Nr. 4 SGB II erörtert.',
      'andere-nummer-im-text',
    ],
    ['Grundlage ist § 48b Abs. 7 SGB II.', 'fundstelle-im-text-gibt-es-nicht'],
    ['Die Empfänger von Arbeitslosengeld II werden aktiviert.', 'leistungsname-passt-nicht'],
    ['Das Grundsicherungsgeld wird zeitnah ausgezahlt.', 'leistungsname-passt-nicht'],
    [
      'Die Kennzahl K3 (Integrationsquote) wird monatlich berichtet.',
      'kennzahl-widerspruch-im-text',
    ],
    ['Die Kennzahl Nachhaltigkeit der Integrationen wird beobachtet.', 'veralteter-kennzahlname'],
  ])('%s', (sentence, code) => {
    const [first = '', ...more] = found(sentence);
    expect(first.split(':')[0]).toBe(code);
    expect(new Set(more.map((text) => text.split(':')[0])).size).toBeLessThanOrEqual(1);
  });
});
