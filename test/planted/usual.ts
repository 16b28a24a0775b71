/** Why a warning about an example is right and the example stays as it is, in German. */
export interface Defence {
  readonly why: string;
  /** The examples it is given for. */
  readonly examples: readonly string[];
}

/** Every warning about the examples as they stand. */
export const defences: Readonly<Record<string, Defence>> = {
  'abweichender-kennzahlname': {
    why: 'Der überlieferte Wortlaut nennt die Kennzahl anders als die Verordnung; er wird wiedergegeben, wie er ist.',
    examples: ['muster-aa-ge-2022'],
  },
  'datenstand-fehlt': {
    why: 'Zum Ist-Wert ist kein Berichtsmonat überliefert oder genannt, und danach würde jede Leserin fragen.',
    examples: ['bayern-wuerzburg-2012', 'leipzig-2014', 'muster-sonstige-2026'],
  },
  'kommunaler-träger-fehlt': {
    why: 'Nr. 2 nennt auch den kommunalen Träger; die Praxis der Bundesagentur lässt ihn oft weg, und das darf auffallen.',
    examples: ['kaiserslautern-2024', 'muster-aa-ge-2022'],
  },
  'soziale-teilhabe-fehlt': {
    why: 'Absatz 3 Satz 2 verlangt das Ziel, die unterzeichnete Vereinbarung nennt es nicht.',
    examples: [
      'bayern-wuerzburg-2012',
      'darmstadt-2015',
      'kaiserslautern-2024',
      'leipzig-2014',
      'muster-aa-ge-2022',
      'nds-friesland-2018',
      'nrw-coesfeld-2012',
      'sh-schleswig-flensburg-2018',
    ],
  },
  'zielklasse-leer': {
    why: 'Die Überschrift der lokalen Ziele steht da, aber kein Ziel und kein Grund.',
    examples: ['kaiserslautern-2024', 'muster-nr2-entwurf-2026'],
  },
  'zielnachhaltung-fehlt': {
    why: 'Überliefert sind Überschriften oder Werte, aber kein Satz, wie die Ziele nachgehalten werden.',
    examples: ['bmas-ba-2017', 'nds-friesland-2018', 'sh-schleswig-flensburg-2018'],
  },
  'zkt-anders-geschrieben': {
    why: 'Den Landkreis Würzberg gibt es nicht; die Frage nach dem Namen ist die richtige.',
    examples: ['muster-nr4-2026'],
  },
};
