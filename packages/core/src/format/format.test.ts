import { describe, expect, test } from 'vitest';
import type { Statement } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import { format } from './format.ts';

/** The canonical text, checked to be its own canonical text. */
function formatted(text: string): string {
  const result = format({ name: 'test.zv', text });
  if (!('text' in result)) throw new Error(result.diagnostics.map(({ message }) => message).join());
  expect(format({ name: 'test.zv', text: result.text })).toEqual(result);
  return result.text;
}

function checkLines(pairs: readonly (readonly [string, string])[]): void {
  for (const [input, output] of pairs) expect(formatted(input)).toBe(`${output}\n`);
}

/** Of every kind of statement: as it may be written, and as it is written canonically. */
const STATEMENTS: Readonly<Record<Statement['kind'], readonly (readonly [string, string])[]>> = {
  language: [
    ['  Sprache\t1', 'Sprache 1'],
    ['Sprache', 'Sprache'],
  ],
  rules: [['Regelwerk   2024', 'Regelwerk 2024']],
  agreement: [
    ['Zielvereinbarung 2024"Ziele"', 'Zielvereinbarung 2024 "Ziele"'],
    ['Zielvereinbarung „Ziele“', 'Zielvereinbarung "Ziele"'],
    ['Zielvereinbarung 2024  vom 4.4.2024', 'Zielvereinbarung 2024 vom 04.04.2024'],
  ],
  state: [['Status  Entwurf', 'Status Entwurf']],
  excerpt: [['Auszug„aus dem Protokoll“', 'Auszug "aus dem Protokoll"']],
  subject: [['Gegenstand„x“', 'Gegenstand "x"']],
  legalBasis: [
    [
      'Rechtsgrundlage §48b Abs.1 S. 1 Nr.2 SGB\u00A0II',
      'Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II',
    ],
    [
      'Rechtsgrundlage § 48 b Absatz 1 Satz 1 Nummer 2 SGBII',
      'Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II',
    ],
    ['Rechtsgrundlage §  48b  S 1', 'Rechtsgrundlage § 48b S 1'],
    ['Rechtsgrundlage §§1-3 SGB II', 'Rechtsgrundlage §§ 1-3 SGB II'],
    ['Rechtsgrundlage § 1.\u00A02 SGB', 'Rechtsgrundlage § 1.\u00A02 SGB'],
    ['Rechtsgrundlage § 1,§ 2 und  § 3 iVm § 4', 'Rechtsgrundlage § 1, § 2 und § 3 i.V.m. § 4'],
    ['Rechtsgrundlage § 1 in  Verbindung mit § 2', 'Rechtsgrundlage § 1 in Verbindung mit § 2'],
    ['Rechtsgrundlage sonstige„Erlass“', 'Rechtsgrundlage sonstige "Erlass"'],
    ['Rechtsgrundlage', 'Rechtsgrundlage'],
  ],
  change: [
    ['Veränderung in  % ggü. Vorjahr', 'Veränderung in % ggü. Vorjahr'],
    ['Veränderung in Pp', 'Veränderung in Pp'],
    ['Veränderung in', 'Veränderung in'],
  ],
  party: [
    ['Partei a zuvor  b„X“', 'Partei a zuvor b "X"'],
    ['Partei a "X"{}', 'Partei a "X" { }'],
    ['Partei a "X"{Rolle  y}', 'Partei a "X" {\n  Rolle y\n}'],
  ],
  role: [['Rolle  Agentur   für Arbeit', 'Rolle Agentur für Arbeit']],
  cover: [
    ['Rubrum dem"Leiter"', 'Rubrum dem "Leiter"'],
    ['Rubrum „Leiter“', 'Rubrum "Leiter"'],
  ],
  signer: [
    ['vertreten durch „A“ ,„B“ in  Vertretung', 'vertreten durch "A", "B" in Vertretung'],
    ['vertreten durch "A",\n\n    "B"', 'vertreten durch "A", "B"'],
    ['vertreten durch "A","B"  „Für C, D“', 'vertreten durch "A", "B" "Für C, D"'],
    ['vertreten durch Amt„Landrat“', 'vertreten durch Amt "Landrat"'],
    ['vertreten durch', 'vertreten durch'],
  ],
  consent: [['im  Einvernehmen mit„dem Land“', 'im Einvernehmen mit "dem Land"']],
  joint: [['gemeinsam  mit b', 'gemeinsam mit b']],
  addition: [['Zusatz"x"', 'Zusatz "x"']],
  measure: [['Messgröße m„M“ {Einheit %}', 'Messgröße m "M" {\n  Einheit %\n}']],
  unit: [['Einheit  Mio.  EUR', 'Einheit Mio. EUR']],
  meaning: [
    ['Definition„x“', 'Definition "x"'],
    ['Definition"""x"""', 'Definition """x"""'],
  ],
  better: [['besser  höher', 'besser höher']],
  preamble: [
    ['Präambel „P“"""\n  x\n  """', 'Präambel "P" """\n  x\n"""'],
    ['Pra\u0308ambel """\n"""', 'Präambel """\n"""'],
  ],
  signatures: [
    ['Unterschriften{}', 'Unterschriften { }'],
    ['Unterschriften', 'Unterschriften'],
  ],
  signature: [
    [
      'Unterschriften {\na"A"in„B“ am 4. April 2024\n}',
      'Unterschriften {\n  a "A" in "B" am 4. April 2024\n}',
    ],
    [
      'Unterschriften {\na am 4.4.2024\nb in "B"\nc\n}',
      'Unterschriften {\n  a am 04.04.2024\n  b in "B"\n  c\n}',
    ],
  ],
  section: [
    ['Abschnitt„I“{}', 'Abschnitt "I" { }'],
    ['Anlage "1" { Anlage "2" { } }', 'Anlage "1" {\n  Anlage "2" { }\n}'],
  ],
  goal: [
    ['Ziel z zuvor  y„Z“', 'Ziel z zuvor y "Z"'],
    ['Ziel z "Z"  """x"""  { }', 'Ziel z "Z" """x""" { }'],
  ],
  goalClass: [
    ['Lokale  Ziele{}', 'Lokale Ziele { }'],
    ['Kommunale Ziele  entfallen„Grund“', 'Kommunale Ziele entfallen "Grund"'],
    ['Lokale Ziele  entfallen', 'Lokale Ziele entfallen'],
  ],
  text: [['"""\nx\n   """', '"""\nx\n"""']],
  table: [['Tabelle„T“{\n}', 'Tabelle "T" { }']],
  row: [
    ['Tabelle {\n|a|bb\n| ccc|d|e|\n|\n}', 'Tabelle {\n  | a   | bb |\n  | ccc | d  | e |\n  |\n}'],
  ],
  followUp: [['Zielnachhaltung „N“ { }', 'Zielnachhaltung "N" { }']],
  dialogue: [
    ['Dialog im  2.Quartal 2025  mit a', 'Dialog im 2. Quartal 2025 mit a'],
    ['Bericht bis  31.3.2025', 'Bericht bis 31.3.2025'],
    ['Bericht am  Jahresende', 'Bericht am Jahresende'],
    ['Bericht am  30.6.und  31.12. an a', 'Bericht am 30.6. und 31.12. an a'],
    ['Dialog 4.4.2024 mit a,b : „x“', 'Dialog am 04.04.2024 mit a, b "x"'],
    ['Dialog  mind.  zweimal im Jahr', 'Dialog mind. zweimal im Jahr'],
    ['Dialog  monatlich von a mit b', 'Dialog monatlich von a mit b'],
    ['Bericht halbjährlich von a,\n b an  c', 'Bericht halbjährlich von a, b an c'],
    ['Bericht an  a', 'Bericht an a'],
    ['Bericht jährlich an a ,„den Beirat“ „x“', 'Bericht jährlich an a, "den Beirat" "x"'],
    ['Dialog :', 'Dialog'],
  ],
  data: [
    ['Datenstand 1. Juli 2024  Berichtsmonat„Mai“', 'Datenstand 1. Juli 2024 Berichtsmonat "Mai"'],
    ['Datenstand  Berichtsmonat "x"', 'Datenstand Berichtsmonat "x"'],
  ],
  definition: [['Begriff„B“"""x"""', 'Begriff "B" """x"""']],
  footnote: [['Fußnote  f"""x"""', 'Fußnote f """x"""']],
  value: [
    ['Integrationsquote  Frauen=15,2% ( +1,8 )', 'Integrationsquote Frauen = 15,2 % (+1,8)'],
    ['„Eigene Quote“ „unter 25“ = 3', '"Eigene Quote" "unter 25" = 3'],
    ['„Eigene Quote“  Frauen = 3', '"Eigene Quote" Frauen = 3'],
    ['Quote = 3 {}', 'Quote = 3 { }'],
  ],
  stray: [
    ['  = 15,2   %', '= 15,2   %'],
    ['{ Rolle  x }', '{ Rolle  x }'],
  ],
};

describe('statements', () => {
  for (const [kind, pairs] of Object.entries(STATEMENTS)) {
    test(kind, () => {
      checkLines(pairs);
      const isTested = pairs.some(([text]) => kindsIn(text).has(kind));
      expect(isTested, `an example of ${kind}`).toBe(true);
    });
  }
});

function kindsIn(text: string): Set<string> {
  const kinds = new Set<string>();
  const visit = (statements: readonly Statement[]) => {
    for (const statement of statements) {
      kinds.add(statement.kind);
      if ('statements' in statement) visit(statement.statements);
    }
  };
  visit(parse({ name: 'test.zv', text }).file.statements);
  return kinds;
}

describe('values', () => {
  const value = (pairs: readonly (readonly [string, string])[]) =>
    checkLines(pairs.map(([input, output]) => [`Quote ${input}`, `Quote ${output}`]));

  test('signs stand directly before their digits', () => {
    value([
      ['= - 0,6', '= -0,6'],
      ['= \u22120,6', '= -0,6'],
      ['= \u2013\u00A00,6', '= -0,6'],
      ['= +\u202F0,6', '= +0,6'],
      ['= \u20110,6', '= \u20110,6'],
    ]);
  });

  test('thousands keep their groups, with dots', () => {
    value([
      ['= 1.234', '= 1.234'],
      ['= 1234', '= 1234'],
      ['= 1\u00A0234\u00A0567,50', '= 1.234.567,50'],
      ['= 12\u2009345', '= 12.345'],
    ]);
  });

  test('what is no number stays as it is', () => {
    for (const number of ['1.5', '007', ',5', '1,2,3', '0\u00A0123', '1.234\u00A0567', "1'000"]) {
      value([[`=  ${number}`, `= ${number}`]]);
    }
  });

  test('a blank stands before the unit', () => {
    value([
      ['= 19,9%', '= 19,9 %'],
      ['= 19,9\u202F%', '= 19,9 %'],
      ['= 5€', '= 5 €'],
      ['= 5  Mio.  EUR', '= 5 Mio. EUR'],
    ]);
  });

  test('aliases become their keyword', () => {
    value([
      ['=  max. 3', 'max. 3'],
      ['nicht  mehr als 3', 'nicht mehr als 3'],
      ['nicht weniger  als 3', 'nicht weniger als 3'],
      ['nicht  über 3', 'nicht über 3'],
      ['= wenigstens 3', 'wenigstens 3'],
      ['bis  zu 3', 'bis zu 3'],
      ['mehr  als 3', 'mehr als 3'],
      ['=  rd. 3', 'rd. 3'],
      ['etwa 3', 'etwa 3'],
      ['mind.  3', 'mind. 3'],
      ['circa  3', 'circa 3'],
      ['ca 3', 'ca. 3'],
      ['= 3 ggü. Ist 2023 = 20%', '= 3 ggü. Ist 2023 = 20 %'],
      ['= 3 im  Vergleich zum Vorjahr', '= 3 im Vergleich zum Vorjahr'],
      ['(+1 % im Vergleich  mit 2023)', '(+1 % im Vergleich mit 2023)'],
      ['= 3 gegenüber 2023 = 2', '= 3 gegenüber 2023 = 2'],
      ['= 3 gegenüber', '= 3 gegenüber'],
      ['keine  Zielsetzung', 'keine Zielsetzung'],
      ['= 3 Fußnote  a ,b', '= 3 Fußnote a, b'],
    ]);
  });

  test('an equals sign before another relation says nothing', () => {
    value([
      ['= mindestens 3', 'mindestens 3'],
      ['= ca 3', 'ca. 3'],
      ['= von 3 bis 5 %', '= von 3 bis 5 %'],
      ['= "viele"', '= "viele"'],
    ]);
  });

  test('an equals sign stays where it makes a keyword a name', () => {
    checkLines([
      ['Status = mindestens 3', 'Status = mindestens 3'],
      ['Einheit  = 3', 'Einheit = 3'],
    ]);
  });

  test('parts stand in their order', () => {
    value([
      [
        'Wortlaut „w“ als „l“ nachrichtlich gegenüber Ist 2023 (+1,8%) = 15,2%',
        '= 15,2 % (+1,8 %) gegenüber Ist 2023 nachrichtlich als "l" Wortlaut "w"',
      ],
      ['nachrichtlich = 3', '= 3 nachrichtlich'],
      ['( - 0,6 %gegenüber Prognose )', '(-0,6 % gegenüber Prognose)'],
      ['()', '()'],
    ]);
  });

  test('a line with something that makes no sense stays as it is written', () => {
    for (const rest of [
      '= 1  234,5',
      '= 15  \u2013 20 %',
      '= 3  (+1) (+2)',
      'als  nachrichtlich = 3',
      '(+1)  "Text"',
      '= 3 %,  (+1)',
      '=  """\n x """',
      '=  2024-04-04',
    ]) {
      value([[rest, rest]]);
    }
  });
});

describe('texts', () => {
  test('straight quotes, and only the escapes that must be', () => {
    checkLines([
      ['Zusatz „ein \\"Wort\\"“', 'Zusatz "ein \\"Wort\\""'],
      ['Zusatz „ein ‚Wort‘“', 'Zusatz "ein ‚Wort‘"'],
      ['Zusatz „C:\\“', 'Zusatz "C:\\\\"'],
      ['Zusatz "a\\b"', 'Zusatz "a\\\\b"'],
    ]);
  });

  test('dates that are certain have one form', () => {
    for (const date of ['4.4.2024', '04. 04. 2024'])
      checkLines([[`Datenstand ${date}`, 'Datenstand 04.04.2024']]);
    for (const date of ['4. April 2024', '04.\u00A0April\u00A02024'])
      checkLines([[`Datenstand ${date}`, 'Datenstand 4. April 2024']]);
    checkLines([
      ['Datenstand 1. März 2024', 'Datenstand 1. März 2024'],
      ['Datenstand 31.2.2024', 'Datenstand 31.02.2024'],
      ['Datenstand 4.4.24', 'Datenstand 4.4.24'],
      ['Datenstand 2024-04-04', 'Datenstand 2024-04-04'],
    ]);
  });

  test('prose stays to the letter, whatever is around it', () => {
    const prose = '"""\n      a  \n\n\n  b // kein Kommentar\n\tc { }';
    expect(formatted(`Abschnitt "x" {\n${prose}\n      """\n}`)).toBe(
      `Abschnitt "x" {\n  ${prose}\n  """\n}\n`,
    );
  });

  test('a closing fence behind text stays where it is', () => {
    checkLines([
      ['"""a\n   b   """', '"""a\n   b   """'],
      ['"""   """', '"""   """'],
      ['"""\n\u00A0"""', '"""\n\u00A0"""'],
    ]);
  });

  test('a keyword with something invisible in it is the keyword', () => {
    checkLines([
      ['Dialog\u00AD', 'Dialog'],
      ['Daten\u200Bstand Berichtsmonat\u00AD "x"', 'Datenstand Berichtsmonat "x"'],
      ['Rechtsgrund\u00ADlage sonstige "x"', 'Rechtsgrundlage sonstige "x"'],
      ['vertreten durch Am\u00ADt "x"', 'vertreten durch Amt "x"'],
      ['Quote nicht\u00AD mehr als 3', 'Quote nicht mehr als 3'],
    ]);
  });

  test('names keep their letters', () => {
    checkLines([['Ma\u0308nner  = 3', 'Ma\u0308nner = 3']]);
  });
});
