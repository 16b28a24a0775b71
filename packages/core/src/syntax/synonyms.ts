/** What an agreement may be called in its title; the line with its year begins with „Zielvereinbarung“ all the same. */
export const OTHER_AGREEMENTS = [
  'Rahmenvereinbarung',
  'Rahmenzielvereinbarung',
  'Jahresvereinbarung',
  'Kooperationsvereinbarung',
  'Verwaltungsvereinbarung',
  'Änderungsvereinbarung',
  'Ergänzungsvereinbarung',
  'Zusatzvereinbarung',
  'Nachtrag',
];

/**
 * Words that authors use where the language has another: what the profession says, what Word and Excel call it. They are
 * read as the keyword, and one message names it.
 */
const LINES: Readonly<Record<string, readonly string[]>> = {
  Zielvereinbarung: ['Vereinbarung', 'ZV', 'Zielvertrag', ...OTHER_AGREEMENTS],
  Ziel: ['Zielwert', 'Oberziel', 'Handlungsfeld', 'Teilziel', 'Unterziel', 'Hauptziel'],
  Partei: ['Vertragspartner', 'Vertragspartei', 'Vereinbarungspartner', 'Beteiligte', 'Partner'],
  Abschnitt: ['Kapitel', 'Unterabschnitt', 'Überschrift', 'Teil', 'Gliederungspunkt'],
  Anlage: ['Anhang', 'Beilage', 'Anlagen'],
  Messgröße: ['Indikator', 'Kennzahl', 'Kenngröße', 'Kennziffer', 'Zielindikator'],
  Präambel: ['Vorwort', 'Vorbemerkung', 'Einleitung'],
  Rubrum: ['Deckblatt', 'Bezeichnung'],
  Unterschriften: ['Unterzeichnung', 'Signaturen', 'Unterzeichner', 'Zeichnung'],
  Zielnachhaltung: ['Nachhaltung', 'Zielnachhalteprozess', 'Nachhalteprozess', 'Controlling'],
  Definition: ['Erläuterung', 'Beschreibung', 'Formel', 'Berechnung'],
  besser: ['Richtung'],
  vertreten: ['vertr.', 'v.d.', 'Vertreter', 'Vertreterin', 'Vertretung'],
  Rechtsgrundlage: ['Rechtsgrundlagen', 'Grundlage', 'Norm'],
  Gegenstand: ['Betreff', 'Zweck'],
  Zusatz: ['Adresse', 'Anschrift', 'Straße', 'Strasse', 'Sitz', 'Ort'],
  Begriff: ['Glossar', 'Begriffsbestimmung'],
  Fußnote: ['Anmerkung', 'Fussnote', 'Hinweis'],
  Tabelle: ['Übersicht', 'Tab.'],
};

/** The statement keyword that a word at the start of a line stands for; undefined where it stands for none. */
export const lineSynonyms: ReadonlyMap<string, string> = new Map(
  Object.entries(LINES).flatMap(([keyword, words]) =>
    words.map((word) => [word, keyword] as const),
  ),
);

/** What cannot be a line at all, and where it belongs instead. */
export const lineAdvice: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Entwurf: 'Den Stand nennt die Zeile: Status Entwurf',
    Ziele:
      'Mehrere Ziele stehen in einem Abschnitt, Abschnitt "Ziele" { … }; andere in: Lokale Ziele { … } oder Kommunale Ziele { … }',
    Titel: 'Der Titel steht hinter dem Jahr: Zielvereinbarung 2024 "Titel"',
    Jahr: 'Das Jahr steht in der Zeile: Zielvereinbarung 2024',
    Datum: 'Das Datum steht bei der Unterschrift: kürzel in "Ort" am 04.04.2024',
    Ort: 'Ort und Datum stehen bei der Unterschrift: kürzel in "Ort" am 04.04.2024',
    Stand:
      'Der Stand heißt Status: Status Entwurf. Ein Datum der Daten nennt „Datenstand“ in der Zielnachhaltung.',
    Version: 'Ob es ein Entwurf ist, sagt die Zeile: Status Entwurf',
    Land: 'Das Land ist eine Partei: Partei land "Ministerium …" { Rolle zuständige Landesbehörde }',
    Jobcenter:
      'Das Jobcenter ist eine Partei: Partei jobcenter "Name" { Rolle Geschäftsführung der gemeinsamen Einrichtung }',
    Name: 'Der Name einer Partei oder Messgröße steht hinter ihrem Kürzel; wer unterschreibt, so: vertreten durch "Name", "Amt"',
    Amt: 'Name und Amt stehen so: vertreten durch "Name", "Amt"',
    Funktion: 'Name und Amt stehen so: vertreten durch "Name", "Amt"',
    Adresse: 'Eine weitere Zeile unter dem Namen heißt Zusatz: Zusatz "Augustastraße 6"',
    Anschrift: 'Eine weitere Zeile unter dem Namen heißt Zusatz: Zusatz "Augustastraße 6"',
    Text: 'Text steht zwischen zwei Zeilen """, ohne ein Wort davor.',
    Absatz: 'Text steht zwischen zwei Zeilen """, ohne ein Wort davor.',
    Zielwert: 'Ein Wert beginnt mit seiner Messgröße: Integrationsquote Frauen = 15,2 %',
    Wert: 'Ein Wert beginnt mit seiner Messgröße: Integrationsquote Frauen = 15,2 %',
  }),
);
