import { scan } from './scan.ts';

/**
 * What the parser reads without a message though the reference grammar does not have it: fixed phrases that break off.
 * The tree does not show the missing word, so nobody reports it. A test holds each example; an entry that the parser
 * has come to refuse goes.
 */
export const TOLERANCES: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}[] = [
  {
    name: '„vertreten“ without „durch“',
    pattern: /(?:^|[⏎{] )vertreten (?!durch )/,
    example: 'Partei a "A" { vertreten "Name" }',
  },
  {
    name: '„im“ without „Einvernehmen mit“',
    pattern: /(?:^|[⏎{] )im (?!Einvernehmen mit )/,
    example: 'Partei a "A" { im Einvernehmen "der Stadt" }',
  },
  {
    name: '„gemeinsam“ without „mit“',
    pattern: /(?:^|[⏎{] )gemeinsam (?!mit )/,
    example: 'Partei a "A" { gemeinsam b }',
  },
  {
    name: '„Lokale“ or „Kommunale“ without „Ziele“',
    pattern: /(?:^|[⏎{] )(?:Lokale|Kommunale) (?!Ziele )/,
    example: 'Lokale { }',
  },
  {
    name: 'a comma behind a name without an office',
    pattern: /vertreten (?:durch )?"" , (?!"" )/,
    example: 'Partei a "A" { vertreten durch "Name", in Vertretung }',
  },
  {
    name: 'a place announced by „in“ and left out',
    pattern: /[⏎{] (?!Veränderung )\S+ (?:"" )?in (?!"" )/,
    example: 'Unterschriften { a in }',
  },
  {
    name: 'a date announced by „am“ and left out',
    pattern: /[⏎{] \S+ (?:"" )?(?:in (?:"" )?)?am (?!DATUM )/,
    example: 'Unterschriften { a in "Ort" am }',
  },
  {
    name: 'a month announced by „Berichtsmonat“ and left out',
    pattern: /Berichtsmonat (?!"" )/,
    example: 'Zielnachhaltung { Datenstand 15.07.2024 Berichtsmonat }',
  },
  {
    name: '„nicht“ without „mehr als“',
    pattern: / nicht (?!mehr als )/,
    example: 'Ziel z "Z" { K2 nicht 5 % }',
  },
  {
    name: '„keine“ without „Zielsetzung“',
    pattern: / keine (?!Zielsetzung )/,
    example: 'Ziel z "Z" { K2 keine }',
  },
  {
    name: 'a base with „=“ and without a value',
    pattern: /(?:gegenüber|ggü\.) [^⏎(=]*= (?![0-9+\-−–])/,
    example: 'Ziel z "Z" { K2 = 5 % gegenüber Prognose = }',
  },
  {
    name: '„Veränderung“ as the handle of a party that signs',
    pattern: /[⏎{] Veränderung (?:"" )?(?:in|am|⏎|}|"")/,
    example: 'Unterschriften { Veränderung am 04.04.2024 }',
  },
];

/** The tolerance that lets the parser read a text which the reference grammar refuses. */
export function toleranceFor(text: string): string | undefined {
  const tokens = scan(text) ?? [];
  const line = tokens
    .map((token) => {
      if (token.names.has('Zeilenende')) return '⏎';
      if (token.names.has('Zeichenkette')) return '""';
      return token.names.has('Datum') ? 'DATUM' : token.text;
    })
    .join(' ');
  return TOLERANCES.find(({ pattern }) => pattern.test(`${line} `))?.name;
}
